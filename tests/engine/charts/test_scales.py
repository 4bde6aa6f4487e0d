"""Axes and scales: round ticks, straight from end to end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.engine.charts.scales import Scale, axis

FINITE = st.floats(-1e5, 1e5)


@given(FINITE, st.floats(1e-3, 1e5), st.integers(1, 8))
def test_ticks_are_round_even_and_on_the_axis(low: float, length: float, most: int) -> None:
    shown = axis("x", "", low, low + length)
    ticks = shown.ticks(most)
    slack = 1e-6 * length + 1e-9
    assert len(ticks) <= most + 1
    assert all(shown.low - slack <= tick.value <= shown.high + slack for tick in ticks)
    gaps = [after.value - before.value for before, after in pairwise(ticks)]
    assert all(abs(gap - gaps[0]) < slack for gap in gaps)
    assert len({tick.text for tick in ticks}) == len(ticks)


@pytest.mark.parametrize(
    ("low", "high", "most", "expected"),
    [
        (0, 10, 5, "0 2 4 6 8 10"),
        (0, 0.3, 3, "0.0 0.1 0.2 0.3"),
        (-20, 20, 4, "\u221220 \u221210 0 10 20"),
        (153, 178, 5, "155 160 165 170 175"),
        (0, 3e6, 3, "0 1000000 2000000 3000000"),
    ],
)
def test_ticks(low: float, high: float, most: int, expected: str) -> None:
    assert " ".join(tick.text for tick in axis("x", "", low, high).ticks(most)) == expected


@pytest.mark.parametrize(("low", "high"), [(1, 1), (2, 1), (float("nan"), 1), (0, float("nan"))])
def test_an_empty_axis_is_refused(low: float, high: float) -> None:
    with pytest.raises(ValueError, match="empty"):
        axis("Step rate", "steps/min", low, high)


def test_an_endless_axis_is_refused() -> None:
    with pytest.raises(ValueError, match="round"):
        axis("x", "", 0, float("inf")).ticks(5)


@given(FINITE, st.floats(1e-3, 1e5), st.floats(0, 1))
def test_a_scale_is_straight_and_keeps_its_ends(low: float, length: float, part: float) -> None:
    shown = axis("x", "", low, low + length)
    scale = Scale(shown, 200.0, 40.0)
    assert scale.at(shown.low) == pytest.approx(200)
    assert scale.at(shown.high) == pytest.approx(40)
    middle = shown.low + part * (shown.high - shown.low)
    assert scale.at(middle) == pytest.approx(200 - 160 * part, abs=1e-4)
