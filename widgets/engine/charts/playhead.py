"""The line on a chart that shows where in its cycle a drawing is.

A chart is costly to draw and its curves stay as they are while the line moves. So the chart is
drawn once with the line's place left open, and `put` fills it in.
"""

from typing import NamedTuple

from widgets.engine.charts.marks import Plot
from widgets.engine.core.elements import Html, el
from widgets.engine.core.numbers import plain
from widgets.engine.html import devices

# Stands for the place of the line. A private-use character: nobody types it.
PLACE = "\ue001"
PLACES = 1


class Playhead(NamedTuple):
    """A line across the plot, which moves along the x axis."""

    keys: list[float]

    def draw(self, plot: Plot) -> Html:
        """Return the line, in a group whose unit is that of the x axis."""
        axis = plot.x.axis
        unit = (plot.right - plot.left) / (axis.high - axis.low)
        start = plain(plot.left - axis.low * unit, 2)
        down = f"M0 {plain(plot.top, 1)}V{plain(plot.bottom, 1)}"
        keys = " ".join([plain(key, PLACES) + ",0" for key in self.keys])
        moving = el(
            "g",
            el("path", d=down, class_="rb-chart-playhead"),
            **(devices.moves("shift", keys) if keys else {}),
            transform=f"translate({PLACE} 0)",
        )
        return el("g", moving, transform=f"translate({start} 0) scale({plain(unit, 4)} 1)")


def playhead(keys: list[float] | None = None) -> Playhead:
    """Return a mark for `chart`: a line whose place `put` says.

    `keys` are its places over one stride, evenly spaced, where the device is to play it.
    """
    return Playhead(keys or [])


def put(chart: Html, value: float) -> Html:
    """Return a chart with the line of its playhead at a value on the x axis."""
    return Html(chart.source.replace(PLACE, plain(value, PLACES)))
