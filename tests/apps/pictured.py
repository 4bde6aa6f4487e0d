"""Reads a picture of a view back in the units of its axes, as its reader does."""

import re
import xml.etree.ElementTree as ET
from typing import Any

Point = tuple[float, float]


class Picture:
    """The picture of a chart, by the chart's name."""

    def __init__(self, view: object, name: str) -> None:
        """Find it in a view."""
        found = re.search(rf"<svg aria-labelledby=\"[^\"]*-{name}-title .*?</svg>", str(view))
        assert found, name
        self.svg = ET.fromstring(found[0])  # noqa: S314  our own markup

    def ends(self) -> tuple[float, float]:
        """Return the first and the last number under the picture."""
        numbers = [number for _, number in self._ticks("middle")]
        return min(numbers), max(numbers)

    def x(self, at: float) -> float:
        """Return the number on the axis below a place."""
        return _between(self._ticks("middle"), at)

    def y(self, at: float) -> float:
        """Return the number on the axis beside a place."""
        # The letters hang so far below the middle of their own line.
        return _between([(y - 4.5, number) for y, number in self._ticks("end")], at)

    def places(self, kind: str, tone: str) -> list[list[Point]]:
        """Return the corners of each path of a kind and tone, where they are drawn."""
        return [
            [(float(x), float(y)) for x, y in re.findall(r"[ML]([\d.-]+) ([\d.-]+)", d)]
            for d in [one.attrib["d"] for one in self.of_class(kind, tone)]
        ]

    def points(self, kind: str, tone: str) -> list[Point]:
        """Return the corners of the one path of a kind and tone, in the units of the axes."""
        (path,) = self.places(kind, tone)
        return [(self.x(x), self.y(y)) for x, y in path]

    def markers(self, tone: str) -> list[float]:
        """Return where upright markers of a tone stand."""
        return [self.x(path[0][0]) for path in self.places("rb-chart-marker", tone)]

    def of_class(self, *classes: str) -> list[ET.Element]:
        """Return the parts that have all these classes."""
        return [one for one in self.svg.iter() if set(classes) <= set(one.get("class", "").split())]

    def labels(self, kind: str) -> list[str]:
        """Return the texts of a kind, in the order in which they are drawn."""
        return [one.text or "" for one in self.of_class(f"rb-chart-{kind}")]

    def _ticks(self, anchor: str) -> list[Point]:
        side = "x" if anchor == "middle" else "y"
        return [
            (float(one.attrib[side]), float((one.text or "").replace("\u2212", "-")))
            for one in self.of_class("rb-chart-tick")
            if one.get("text-anchor") == anchor
        ]


def _between(ticks: list[Any], at: float) -> float:
    (first, low), (last, high) = ticks[0], ticks[-1]
    return float(low + (at - first) * (high - low) / (last - first))
