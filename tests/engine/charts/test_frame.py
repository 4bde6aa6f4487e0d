"""The frame of a chart: its title, its description, and the numbers behind it."""

from collections.abc import Callable

import pytest

from tests.engine.charts.chart_examples import distribution, effects, lines
from tests.engine.charts.drawn import tree
from widgets.engine.core.elements import Html


@pytest.mark.parametrize("make", [distribution, lines, effects])
def test_a_chart_tells_its_title_description_and_numbers(make: Callable[[], Html]) -> None:
    figure = tree(make())
    picture = figure.find("svg")
    assert picture is not None
    assert picture.attrib["role"] == "img"
    ids = {part.attrib["id"]: part for part in figure.iter() if "id" in part.attrib}
    told = ["".join(ids[one].itertext()) for one in picture.attrib["aria-labelledby"].split()]
    assert told[0].startswith("Made-up")
    assert told[1].endswith(".")
    disclosure = figure.find("details")
    assert disclosure is not None
    assert disclosure.attrib["class"] == "rb-disclosure"
    assert disclosure.findtext("summary") == "The numbers behind this picture"
    numbers = next(disclosure.iter("table"))
    assert numbers.findtext("caption") == told[0]
    assert {head.attrib["scope"] for head in numbers.iterfind("thead/tr/th")} == {"col"}
    for line_of_table in numbers.iterfind("tbody/tr"):
        assert line_of_table[0].attrib["scope"] == "row"
        assert len(line_of_table) == len(numbers.findall("thead/tr/th"))


def test_ids_of_two_charts_in_one_widget_differ() -> None:
    ids = [
        part.attrib["id"]
        for one in (distribution(), lines(), effects())
        for part in tree(one).iter()
        if "id" in part.attrib
    ]
    assert len(ids) == len(set(ids)) == 7
