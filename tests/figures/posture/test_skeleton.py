"""A body in a posture: laid on its supports, lifted, and between two postures."""

from typing import cast

import pytest

from tests.figures.posture.laid import ALL, gap
from widgets.figures.posture.side_postures import POSTURES
from widgets.figures.posture.skeleton import Posture, between, place, posture


def test_two_supports_roll_the_body_the_first_to_the_left() -> None:
    body = place(POSTURES["supine"], x=100.0)
    assert body.support("back")[0] == pytest.approx(100.0)
    assert body.support("right sole")[0] > 200.0
    assert body.segments["pelvis"][2] == pytest.approx(-90.0, abs=0.2)
    assert gap(body, "back") == pytest.approx(0.0, abs=1e-9)
    assert gap(body, "right sole") == pytest.approx(0.0, abs=1e-9)


def test_a_level_lifts_the_whole_body() -> None:
    low, high = place(POSTURES["thomas"]), place(POSTURES["thomas"], level=70.0)
    for name, (x, y, turn) in low.segments.items():
        assert high.segments[name] == pytest.approx((x, y - 70.0, turn))


@pytest.mark.parametrize("name", ["supine", "side plank"])
def test_between_begins_and_ends_where_it_says(name: str) -> None:
    ends = {"supine": ("supine", "bridge"), "side plank": ("side, hips down", "side plank")}
    start, end = (ALL[one] for one in ends[name])
    assert between(start, end, 0.0) == start
    assert between(start, end, 1.0) == end
    half = between(start, end, 0.5)
    assert type(half) is type(end)
    hip, first, last = (cast("float", held.right[0]) for held in (half, start, end))
    assert hip == pytest.approx((first + last) / 2.0)


def test_the_left_side_is_as_the_right_where_nothing_is_said() -> None:
    held = posture((10.0, 20.0, 0.0), arm=(5.0, 6.0, 7.0))
    assert isinstance(held, Posture)
    assert held.left == held.right
    assert held.left_arm == held.right_arm
