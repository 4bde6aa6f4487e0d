"""Bars: on the side of their sign, and told apart by more than colour."""

import pytest

from tests.engine.charts.chart_examples import effects
from tests.engine.charts.drawn import drawn, texts, tree


def test_bars_lie_on_the_side_of_their_sign() -> None:
    html = effects()
    zero = float(next(t for t in texts(html, "tick") if t.text == "0").attrib["x"])
    falls, rises = (
        drawn(html, "rect", kind)[0].attrib for kind in ("rb-chart-good", "rb-chart-cost")
    )
    assert float(falls["x"]) + float(falls["width"]) == pytest.approx(zero, abs=0.11)
    assert float(rises["x"]) == pytest.approx(zero, abs=0.11)
    assert float(rises["width"]) / float(falls["width"]) == pytest.approx(6 / 5.25, abs=0.02)


def test_tones_of_bars_differ_in_more_than_colour() -> None:
    html = effects()
    (pattern,) = tree(html).iter("pattern")
    hatched = [bar.attrib for bar in tree(html).iter("rect") if "fill" in bar.attrib]
    assert {bar["fill"] for bar in hatched} == {f"url(#{pattern.attrib['id']})"}
    assert {bar["class"] for bar in hatched} == {"rb-chart-bar rb-chart-cost"}
