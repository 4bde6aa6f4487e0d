"""The playhead: where a value is on the axis, there the line is."""

import re

import pytest

from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import table
from widgets.engine.charts.marks import line, marker
from widgets.engine.charts.playhead import PLACE, playhead, put
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html


def drawn(keys: list[float] | None = None) -> Html:
    return chart(
        "Chart",
        "A chart.",
        x=axis("Time", "ms", 100, 300),
        y=axis("Force", "N", 0, 10),
        marks=[line([(100, 1), (300, 2)]), marker(150, "here"), playhead(keys)],
        table=table(("Time",), []),
        name="a",
        data_play="false",
    )


@pytest.mark.parametrize("value", [100.0, 150.0, 233.3])
def test_the_line_stands_at_its_value(value: float) -> None:
    html = str(put(drawn(), value))
    start, unit, at = re.findall(
        r'translate\(([-\d.]+) 0\) scale\(([\d.]+) 1\)"><g transform="translate\(([\d.]+) 0\)">',
        html,
    )[0]
    ends = [
        float(end)
        for end in re.findall(r'class="rb-chart-axis" d="M([\d.]+) [\d.]+H([\d.]+)', html)[0]
    ]
    expected = ends[0] + (value - 100) / 200 * (ends[1] - ends[0])
    assert float(start) + float(unit) * float(at) == pytest.approx(expected, abs=0.2)


def test_moving_it_changes_nothing_else() -> None:
    one, other = str(put(drawn(), 120.0)), str(put(drawn(), 180.0))
    assert PLACE not in one
    assert one.replace("translate(120.0 0)", "translate(180.0 0)") == other


def test_only_a_line_that_plays_has_keys() -> None:
    assert "data-keys" not in str(drawn())
    assert 'data-keys="100.0,0 200.0,0" data-move="shift"' in str(drawn([100, 200]))
    assert 'data-play="false"' in str(drawn())
