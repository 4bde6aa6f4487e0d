"""The runs of the 30 days as a picture, with the longest and the next one marked."""

import datetime as dt
from typing import NamedTuple

from widgets.apps.load_jump.reading import distance_words, in_unit
from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import Table, table
from widgets.engine.charts.marks import Mark, Plot, line, point
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import remembered
from widgets.engine.core.numbers import plain
from widgets.engine.html.dates import short_day
from widgets.science.training.load_jump import SMALLEST_JUMP, WINDOW_DAYS
from widgets.science.training.log import Run


class Stems(NamedTuple):
    """A stem for each run, from the foot of the picture to its distance."""

    points: list[tuple[float, float]]

    def draw(self, plot: Plot) -> Html:
        """Return the stems, as one path: they are drawn anew at every move of a slider."""
        foot = plain(plot.bottom, 1)
        path = [
            f"M{plain(plot.x.at(day), 1)} {foot}V{plain(plot.y.at(distance), 1)}"
            for day, distance in self.points
        ]
        return el("path", d="".join(path), class_="rb-load-stems")


def picture(runs: list[Run], longest: Run, day: dt.date, planned: float | None, unit: str) -> Html:
    """Return the runs before `day`. `planned` is in `unit`, None where nothing is planned."""
    top = in_unit(longest.distance, unit)
    edge = top * (1 + SMALLEST_JUMP / 100)
    marks: list[Mark] = [
        Stems([(_place(run, day), in_unit(run.distance, unit)) for run in runs]),
        line([(-WINDOW_DAYS, edge), (0, edge)], tone="ink"),
        point(_place(longest, day), top, "longest " + distance_words(longest.distance, unit)),
    ]
    if planned is not None:
        marks.append(point(0, planned, "next", tone="ink"))
    return chart(
        f"Your runs of the 30 days before. The dashed line is {SMALLEST_JUMP} % above the longest.",
        f"{len(runs)} runs as upright lines. The longest, marked with a dot, is "
        f"{distance_words(longest.distance, unit)} on {short_day(longest.day)}. A dashed line "
        f"stands {SMALLEST_JUMP} percent above it.",
        x=axis("Days before the next run", "", -WINDOW_DAYS, 0),
        y=axis("Distance", unit, 0, max(edge, planned or 0) * 1.12),
        marks=marks,
        table=_numbers(tuple(runs), unit),
        name="runs",
    )


def _place(run: Run, day: dt.date) -> int:
    return (run.day - day).days


@remembered(2)
def _numbers(runs: tuple[Run, ...], unit: str) -> Table:
    rows = [(short_day(run.day), distance_words(run.distance, unit), run.line) for run in runs]
    return table(("Day", "Distance", "Line"), [(day, far, str(at)) for day, far, at in rows])
