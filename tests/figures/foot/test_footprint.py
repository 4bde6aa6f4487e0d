"""The wet footprints: three, told apart by the band between ball and heel alone."""

from itertools import pairwise

from tests.figures.drawn import along, placed, tree
from widgets.figures.foot.footprint import footprints

DRAWING = footprints(title="Prints", description="Three.", name="f")


def breadths(height: float) -> list[float]:
    """Return how broad each print is at a height, in drawing units."""
    found = []
    for node, _ in placed(tree(DRAWING)):
        if node.tag == "path":
            points = list(along(node.attrib["d"]))
            crossings = [
                x0 + (height - y0) / (y1 - y0) * (x1 - x0)
                for (x0, y0), (x1, y1) in pairwise(points)
                if (y0 - height) * (y1 - height) < 0
            ]
            found.append(max(crossings) - min(crossings))
    return found


def test_the_band_is_broader_the_lower_the_arch() -> None:
    high, middle, low = breadths(14.2)
    assert 0 < high < 0.5 * middle
    assert middle < 0.7 * low


def test_ball_and_heel_are_the_same() -> None:
    for height in (-22.0, 55.0):
        first, *others = breadths(height)
        assert all(abs(other - first) < 1.0 for other in others)


def test_each_print_has_its_name() -> None:
    names = [node.text for node, _ in placed(tree(DRAWING)) if node.tag == "text"]
    assert names == ["High arch", "Middle", "Low arch"]
