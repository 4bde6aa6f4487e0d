"""What a body leans on, lies on or steps from: on the ground, and where it was said to be."""

import re

import pytest

from widgets.figures.posture.scenery import band, chair, couch, mat, mirror, step, wall
from widgets.figures.runner.parts import GROUND

Box = tuple[float, float, float, float]


def boxes(drawn: str) -> list[Box]:
    """Return the left, upper, right and lower edge of each box."""
    found = []
    for sizes in re.findall(r"<rect[^>]*>", drawn):
        x, y, width, height = (
            float(re.findall(rf' {name}="([-\d.]+)"', sizes)[0])
            for name in ("x", "y", "width", "height")
        )
        assert width > 0
        assert height > 0
        found.append((x, y, x + width, y + height))
    return found


def around(drawn: str) -> Box:
    edges = list(zip(*boxes(drawn), strict=True))
    return (min(edges[0]), min(edges[1]), max(edges[2]), max(edges[3]))


@pytest.mark.parametrize(
    ("drawn", "edges"),
    [
        (wall(60.0, 50.0, 80.0), (50.0, 80.0, 60.0, GROUND)),
        (wall(50.0, 60.0, 80.0), (50.0, 80.0, 60.0, GROUND)),
        (step(10.0, 90.0, 20.0), (10.0, GROUND - 20.0, 90.0, GROUND)),
        (couch(10.0, 190.0, 70.0), (10.0, GROUND - 70.0, 190.0, GROUND)),
        (chair(10.0, 60.0, 54.0), (10.0, GROUND - 116.0, 60.0, GROUND)),
    ],
    ids=["wall", "wall turned", "step", "couch", "chair"],
)
def test_it_stands_on_the_ground_between_its_edges(drawn: str, edges: Box) -> None:
    assert around(drawn) == pytest.approx(edges, abs=0.1)


def test_a_mat_lies_under_the_body_and_a_mirror_hangs_above_the_ground() -> None:
    assert around(mat(10.0, 200.0))[:3] == (10.0, GROUND, 200.0)
    assert around(mirror(20.0, 60.0, 90.0)) == (20.0, 90.0, 60.0, GROUND - 8.0)
    assert "rb-glint" in mirror(20.0, 60.0, 90.0)


def test_a_band_goes_around_both_legs_above_the_ankles() -> None:
    drawn = re.findall(
        r'd="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)"', band((40.0, 240.0), (90.0, 238.0))
    )
    left, left_y, right, right_y = (float(part) for part in drawn[0])
    assert left < 40.0
    assert right > 90.0
    assert (left_y, right_y) == (227.0, 225.0)
