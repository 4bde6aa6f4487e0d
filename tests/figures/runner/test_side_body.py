"""The shapes of the body from the side: smooth, closed, and through the points that were given."""

import re

from widgets.figures.runner.measures import SHANK as SHANK_LENGTH
from widgets.figures.runner.measures import THIGH as THIGH_LENGTH
from widgets.figures.runner.side_body import SHANK, THIGH, limb, outline

CORNERS = ((0.0, 0.0), (6.0, 0.0), (6.0, 6.0), (0.0, 6.0))


def numbers(shape: str) -> list[float]:
    return [float(one) for one in re.findall(r"-?[\d.]+", shape)]


def ends(shape: str) -> list[tuple[float, float]]:
    """Return the points that a shape goes through."""
    start, *curves = shape.removesuffix("Z").split("C")
    pairs = [numbers(start), *(numbers(curve)[4:] for curve in curves)]
    return [(x, y) for x, y in pairs]


def test_an_outline_goes_through_its_points_and_closes() -> None:
    shape = outline(*CORNERS)
    assert ends(shape) == [*CORNERS, CORNERS[0]]
    assert shape.endswith("Z")


def test_an_outline_leaves_each_point_along_its_neighbours() -> None:
    first = numbers(outline(*CORNERS).split("C")[1])
    # From (0, 0), between (0, 6) and (6, 0), to (6, 0), between (0, 0) and (6, 6).
    assert first[:4] == [1.0, -1.0, 5.0, -1.0]


def test_a_limb_has_its_edges_on_both_sides_between_its_ends() -> None:
    assert ends(limb(-3.0, ((0.0, 2.0, 4.0), (10.0, 1.0, 1.5)), 12.0))[:-1] == [
        (0.0, -3.0), (2.0, 0.0), (1.0, 10.0), (0.0, 12.0), (-1.5, 10.0), (-4.0, 0.0),
    ]  # fmt: skip


def test_a_drawn_limb_covers_its_segment_and_little_more() -> None:
    for shape, length in ((THIGH, THIGH_LENGTH), (SHANK, SHANK_LENGTH)):
        lowest = max(y for _, y in ends(shape))
        assert length < lowest < length + 10.0
