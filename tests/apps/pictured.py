"""Reads a picture back as its reader does: words, marks, and which value a place means."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from typing import NamedTuple

from tests.apps.shown import number

Point = tuple[float, float]


class Word(NamedTuple):
    """A word in a picture, where it stands, and which of its ends stands there."""

    text: str
    x: float
    y: float
    anchor: str


def written(picture: object, kind: str = "") -> list[Word]:
    """Return the words in a picture, of a kind (`tick`, `name`) or all."""
    found = []
    for attributes, text in re.findall(r"<text([^>]*)>([^<]*)</text>", str(picture)):
        if kind and f'class="rb-chart-{kind}' not in attributes:
            continue
        place = dict(re.findall(r'([\w-]+)="([^"]*)"', attributes))
        anchor = place.get("text-anchor", "start")
        found.append(Word(text, float(place["x"]), float(place["y"]), anchor))
    return found


def ruler(picture: object, anchor: str = "middle") -> Callable[[float], float]:
    """Return what a place across means by the numbers below it; with "end", a place upwards."""
    ticks = [word for word in written(picture, "tick") if word.anchor == anchor]
    # The letters hang so far below the middle of their own line.
    places = [word.x if anchor == "middle" else word.y - 4.5 for word in ticks]
    values = [number(word.text) for word in ticks]
    each = (values[-1] - values[0]) / (places[-1] - places[0])
    return lambda place: values[0] + (place - places[0]) * each


def is_to_a_tenth(picture: object) -> bool:
    """Return whether no place in a picture has digits that nobody sees."""
    return not re.search(r' (?:d|x|y|cx|cy|r|width|height)="[^"]*\.\d\d', str(picture))


def paths(picture: object, kind: str) -> list[str]:
    """Return the ways of all lines of a kind, in order."""
    found = re.findall(rf'<path[^>]*class="{kind}[ "][^>]*', str(picture))
    return [one.partition(' d="')[2].partition('"')[0] for one in found]


def numbers(text: str) -> list[float]:
    """Return every number in a way or in a few words."""
    return [float(one) for one in re.findall(r"-?\d+(?:\.\d+)?", text)]


class Picture:
    """The picture of a chart, by the chart's name."""

    def __init__(self, view: object, name: str) -> None:
        """Find it in a view."""
        found = re.search(rf"<svg aria-labelledby=\"[^\"]*-{name}-title .*?</svg>", str(view))
        assert found, name
        self.source = found[0]
        self.svg = ET.fromstring(self.source)  # noqa: S314  our own markup

    def ends(self) -> tuple[float, float]:
        """Return the first and the last number under the picture."""
        ticks = [word for word in written(self.source, "tick") if word.anchor == "middle"]
        return number(ticks[0].text), number(ticks[-1].text)

    def x(self, at: float) -> float:
        """Return the number on the axis below a place."""
        return ruler(self.source)(at)

    def y(self, at: float) -> float:
        """Return the number on the axis beside a place."""
        return ruler(self.source, "end")(at)

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
        return [word.text for word in written(self.source, kind)]
