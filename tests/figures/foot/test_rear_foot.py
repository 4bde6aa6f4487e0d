"""The foot from behind: the angle drawn is the angle given, and the shoe stands on the ground."""

import math
import re

import pytest

from widgets.engine.core.numbers import plain
from widgets.figures.foot import rear_foot


def draw(eversion: float, pitch: float = 0.0) -> str:
    return str(rear_foot.rear_foot(eversion, pitch, title="A foot", description="From behind."))


def turns(svg: str) -> list[float]:
    return [float(found) for found in re.findall(r"rotate\(([-\d.]+)\)", svg)]


def ankle_height(svg: str) -> float:
    """Return how far above the ground the ankle is drawn."""
    found = re.search(rf"translate\({plain(rear_foot.ANKLE_X, 1)} ([-\d.]+)\)", svg)
    assert found
    return rear_foot.GROUND - float(found[1])


@pytest.mark.parametrize("eversion", [-4.0, 0.0, 3.3, 7.0])
def test_the_heel_is_turned_against_the_shin_by_what_was_measured(eversion: float) -> None:
    shank, heel = turns(draw(eversion))
    assert shank - heel == pytest.approx(eversion)


def test_rolling_in_moves_the_sole_to_the_outside() -> None:
    # A clockwise turn swings the sole to the left: less of it is more to the right, the outside.
    assert turns(draw(7.0))[1] < turns(draw(-3.0))[1]


@pytest.mark.parametrize("eversion", [-4.0, 0.0, 7.0, 9.0])
def test_the_lowest_edge_of_the_sole_stands_on_the_ground(eversion: float) -> None:
    svg = draw(eversion)
    turn = math.radians(turns(svg)[1])
    depths = [
        x * math.sin(turn) + rear_foot.SOLE_DEPTH * math.cos(turn)
        for x in (-rear_foot.HALF_SOLE, rear_foot.HALF_SOLE)
    ]
    assert ankle_height(svg) == pytest.approx(max(depths), abs=0.1)


def test_the_heel_rises_with_the_pitch_of_the_foot() -> None:
    heights = [ankle_height(draw(0.0, pitch)) for pitch in (-18.0, 0.0, 3.0, 15.0, 40.0)]
    assert heights[0] == heights[1] == heights[2] < heights[3] < heights[4]
    assert "rb-rear-underside" not in draw(0.0)
    assert "rb-rear-underside" in draw(0.0, 15.0)


def test_it_is_named_for_those_who_cannot_see_it() -> None:
    svg = draw(5.0)
    assert 'role="img"' in svg
    assert ">A foot</title>" in svg
    assert ">From behind.</desc>" in svg
