"""Marks: each stands where its number says, and one off the axes is refused."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.charts.chart_examples import distribution
from tests.engine.charts.drawn import drawn, plain_chart, texts
from widgets.engine.charts.frame import table
from widgets.engine.charts.marks import area, band, line, marker, point
from widgets.engine.core.numbers import fixed


@pytest.mark.parametrize("value", [-0.01, 10.01, float("nan"), float("inf")])
def test_what_is_off_the_axes_is_refused(value: float) -> None:
    marks = (
        marker(value, "You"),
        point(value, 5),
        point(5, value),
        line([(0, 0), (value, 1)]),
        area([(0, 0), (1, value)]),
        band([(0, 0, 1), (1, 0, value)]),
    )
    for mark in marks:
        with pytest.raises(ValueError, match="off the axis"):
            plain_chart(mark)


@given(st.floats(140, 190))
def test_a_marker_stands_at_its_value(own: float) -> None:
    html = distribution(own)
    scale = [(float(tick.attrib["x"]), float(tick.text or "")) for tick in texts(html, "tick")]
    (first_x, first), (last_x, last) = scale[0], scale[-1]
    expected = first_x + (own - first) / (last - first) * (last_x - first_x)
    path = next(
        part for part in drawn(html, "path", "rb-chart-marker") if "accent" in part.attrib["class"]
    )
    assert float(path.attrib["d"][1:].split()[0]) == pytest.approx(expected, abs=0.3)
    assert texts(html, "name")[-1].text == "You: " + fixed(own)


def test_an_error_bar_reaches_its_ends() -> None:
    html = plain_chart(point(5, 5, interval=(2, 9)))
    numbers = {tick.text: float(tick.attrib["y"]) for tick in texts(html, "tick")[:6]}
    (bar,) = drawn(html, "path", "rb-chart-error")
    low, high = re.findall(r"M\S+ (\S+)V(\S+)m", bar.attrib["d"])[0]
    per_unit = (numbers["0"] - numbers["10"]) / 10
    assert float(low) - float(high) == pytest.approx(7 * per_unit, abs=0.2)


def test_marks_that_make_no_sense_are_refused() -> None:
    for make in (line, area):
        with pytest.raises(ValueError, match="two points"):
            make([(1, 1)])
    with pytest.raises(ValueError, match="two points"):
        band([(1, 1, 2)])
    with pytest.raises(ValueError, match="outside its interval"):
        point(1, 5, interval=(1, 4))
    with pytest.raises(ValueError, match="not a tone"):
        marker(1, "You", tone="red")
    with pytest.raises(ValueError, match="cells"):
        table(("a", "b"), [("1",)])
