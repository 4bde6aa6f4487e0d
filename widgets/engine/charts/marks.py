"""What is drawn between the axes of a chart: lines, bands, areas, points and markers.

Each mark draws itself on a plot. `tone` is "accent" for what the picture is about, "ink" for what
it is compared with, "quiet" for the background; tones also differ in stroke, not in colour alone.
"""

from collections.abc import Sequence
from typing import NamedTuple, Protocol, TypeAlias, TypeVar

from widgets.engine.charts.scales import Scale
from widgets.engine.core.elements import Html, el
from widgets.engine.core.numbers import plain

Points: TypeAlias = Sequence[tuple[float, float]]
Edges: TypeAlias = Sequence[tuple[float, float, float]]
T = TypeVar("T", Points, Edges)

TONES = ("accent", "ink", "quiet")


class Plot(NamedTuple):
    """The part of a picture between its axes, with the scale of each."""

    x: Scale
    y: Scale
    left: float
    right: float
    top: float
    bottom: float


class Drawn(Protocol):
    """A mark that draws itself."""

    def draw(self, plot: Plot) -> object:
        """Return the mark on a plot."""


class Line(NamedTuple):
    """A line through points, with its label at its right end."""

    points: Points
    label: str
    tone: str

    def end(self, plot: Plot) -> float:
        """Return the height of the right end."""
        return float(plot.y.at(self.points[-1][1]))

    def draw(self, plot: Plot) -> Html:
        """Return the line."""
        return el("path", d=_path(self.points, plot), class_=_class("line", self.tone))


class Band(NamedTuple):
    """The room between a lower and an upper edge, such as an uncertainty."""

    edges: Edges
    label: str
    tone: str

    def end(self, plot: Plot) -> float:
        """Return the height of the middle of the right end."""
        _, low, high = self.edges[-1]
        return float(plot.y.at(low) + plot.y.at(high)) / 2

    def draw(self, plot: Plot) -> Html:
        """Return the band."""
        there = [(x, high) for x, _, high in self.edges]
        back = [(x, low) for x, low, _ in reversed(self.edges)]
        outline = _path(there + back, plot) + "Z"
        return el("path", d=outline, class_=_class("band", self.tone))


class Area(NamedTuple):
    """The room between a line and the foot of the plot, such as a distribution."""

    points: Points
    label: str
    tone: str

    def end(self, plot: Plot) -> float:
        """Return the height of the right end."""
        return float(plot.y.at(self.points[-1][1]))

    def draw(self, plot: Plot) -> list[Html]:
        """Return the filled room and the line above it."""
        edge = _path(self.points, plot)
        left, right = plot.x.at(self.points[0][0]), plot.x.at(self.points[-1][0])
        foot = plain(plot.bottom, 1)
        room = f"{edge}L{plain(right, 1)} {foot}L{plain(left, 1)} {foot}Z"
        return [
            el("path", d=room, class_=_class("band", self.tone)),
            el("path", d=edge, class_=_class("line", self.tone)),
        ]


class Point(NamedTuple):
    """A value, with an error bar where its interval is given."""

    x: float
    y: float
    label: str
    interval: tuple[float, float] | None
    tone: str

    def draw(self, plot: Plot) -> list[Html]:
        """Return the dot and its error bar."""
        x, y = plain(plot.x.at(self.x), 1), plain(plot.y.at(self.y), 1)
        dot = el("circle", cx=x, cy=y, r=4, class_=_class("dot", self.tone))
        if self.interval is None:
            return [dot]
        low, high = [plain(plot.y.at(end), 1) for end in self.interval]
        bar = f"M{x} {low}V{high}m-4 0h8M{x} {low}m-4 0h8"
        return [el("path", d=bar, class_=_class("error", self.tone)), dot]


class Marker(NamedTuple):
    """A vertical line with its label above the plot."""

    x: float
    label: str
    tone: str


Mark: TypeAlias = Drawn | Marker


def line(points: Points, label: str = "", *, tone: str = "accent") -> Line:
    """Return a line through points (x, y) from left to right; two or more, or ValueError."""
    return Line(_at_least_two(points), label, _known(tone))


def band(edges: Edges, label: str = "", *, tone: str = "accent") -> Band:
    """Return a band through (x, low, high) from left to right; two or more, or ValueError."""
    return Band(_at_least_two(edges), label, _known(tone))


def area(points: Points, label: str = "", *, tone: str = "accent") -> Area:
    """Return the area under points (x, y) from left to right; two or more, or ValueError."""
    return Area(_at_least_two(points), label, _known(tone))


def point(
    x: float,
    y: float,
    label: str = "",
    *,
    interval: tuple[float, float] | None = None,
    tone: str = "accent",
) -> Point:
    """Return a point, with an error bar over its `interval` (low, high) where one is given.

    Raises ValueError for a value outside its interval.
    """
    if interval and not interval[0] <= y <= interval[1]:
        raise ValueError(f"{y} lies outside its interval {interval}")
    return Point(x, y, label, interval, _known(tone))


def marker(x: float, label: str, *, tone: str = "accent") -> Marker:
    """Return a vertical line at `x`, such as the reader's own value."""
    return Marker(x, label, _known(tone))


def _path(points: Points, plot: Plot) -> str:
    x, y = plot.x.at, plot.y.at
    return "M" + "L".join([plain(x(at), 1) + " " + plain(y(value), 1) for at, value in points])


def _class(kind: str, tone: str) -> str:
    return f"rb-chart-{kind} rb-tone-{tone}"


def _known(tone: str) -> str:
    if tone not in TONES:
        raise ValueError(f"{tone} is not a tone: {', '.join(TONES)}")
    return tone


def _at_least_two(points: T) -> T:
    if not points[1:]:
        raise ValueError("a line, a band or an area needs two points or more")
    return points
