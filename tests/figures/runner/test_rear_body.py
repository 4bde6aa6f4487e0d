"""The shapes of the body from behind: the same on both sides, and as broad as measured."""

import re

import pytest

from widgets.figures.runner.measures import HEIGHT
from widgets.figures.runner.rear_body import HEAD, NECK, PELVIS, SHOULDER_OUT, TORSO


def points(shape: str) -> set[tuple[float, float]]:
    """Return the points that a shape goes through."""
    start, *curves = shape.removesuffix("Z").split("C")
    found = [re.findall(r"-?[\d.]+", start)]
    found += [re.findall(r"-?[\d.]+", curve)[4:] for curve in curves]
    return {(float(x), float(y)) for x, y in found}


@pytest.mark.parametrize(
    "shape", [PELVIS, TORSO, NECK, HEAD], ids=["pelvis", "torso", "neck", "head"]
)
def test_left_is_as_right(shape: str) -> None:
    assert {(-x, y) for x, y in points(shape)} == points(shape)


def test_hips_are_as_broad_as_measured() -> None:
    # 0.191 of the height of the body (drillis1966).
    assert 2 * max(x for x, _ in points(PELVIS)) == pytest.approx(0.191 * HEIGHT, abs=1.0)


def test_the_joints_of_the_shoulders_lie_inside_the_trunk() -> None:
    assert 0.9 * SHOULDER_OUT < max(x for x, _ in points(TORSO)) < 1.1 * SHOULDER_OUT
