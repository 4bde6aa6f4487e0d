"""Whole charts: escaped, without colours of their own, quick, and the same in the browser."""

import re
from collections.abc import Callable
from itertools import pairwise
from time import process_time

import pytest

from tests.engine.charts import chart_examples
from tests.engine.charts.chart_examples import distribution, effects, lines
from tests.engine.charts.drawn import plain_chart, texts
from widgets.engine.charts.labels import LINE
from widgets.engine.charts.marks import marker
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html
from widgets.engine.hosts.project import ROOT
from widgets.engine.testing.micropython import Engine


def test_no_inline_style_and_no_colour_of_its_own() -> None:
    html = chart_examples.everything()
    assert "style=" not in html
    assert "stroke=" not in html
    assert {fill.partition("-")[0] for fill in re.findall(r'fill="([^"]*)"', html)} == {
        "url(#\ue000"
    }


def test_line_ends_are_labelled_in_the_order_of_the_lines() -> None:
    names = [text for text in texts(lines(), "name") if "text-anchor" not in text.attrib]
    heights = [float(text.attrib["y"]) for text in names]
    assert [text.text for text in names] == ["Plan", "What you", "ran", "Last year", "Range"]
    assert heights == sorted(heights)
    assert min(after - before for before, after in pairwise(heights)) >= LINE


def test_what_is_given_is_escaped() -> None:
    html = str(plain_chart(marker(1, "<b>"), x=axis('"&', "<i>", 0, 10)))
    assert "<b>" not in html
    assert "<i>" not in html


@pytest.mark.parametrize("make", [distribution, lines, effects])
def test_a_chart_is_quick(make: Callable[[], Html]) -> None:
    spans = []
    for _ in range(20):
        start = process_time()
        make()
        spans.append(process_time() - start)
    # About 0.3 ms on an idle machine: this catches a chart that has become ten times slower.
    assert min(spans) < 0.003


def test_micropython_draws_the_same_bytes(engine: Engine) -> None:
    for folder in ("widgets/engine/core", "widgets/engine/html", "widgets/engine/charts"):
        engine.write_all(ROOT / folder)
    for helper in ("__init__.py", "charts/__init__.py", "charts/chart_examples.py"):
        engine.write_module(ROOT / "tests" / "engine" / helper)
    engine.write("/course/tests/__init__.py", "")
    engine.write("/course/expected.html", chart_examples.everything())
    engine.run(
        "from tests.engine.charts.chart_examples import everything\n"
        "with open('/course/expected.html', encoding='utf-8') as expected:\n"
        "    assert everything() == expected.read()\n"
    )
