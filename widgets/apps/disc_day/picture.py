"""The picture of the day: height falling and rising again, with the run hung from its curve."""

from typing import NamedTuple

from widgets.apps.disc_day.losses import Loss
from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import table
from widgets.engine.charts.labels import LINE, label, spread
from widgets.engine.charts.marks import Mark, Plot, band, line, marker
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el
from widgets.engine.core.numbers import fixed, plain
from widgets.science.back import stature_day as day

# Close together where the curve is steep.
UP_HOURS = (0.1, 0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 10, 12, 14, 16)
BED_HOURS = (0.5, 1, 2, 3, 4, 6, 8)
DEEPEST = -32
# Wider than a dot or the ends of a spread, which may stand at one height.
APART = 10.0
MIDDAY = 12
# Names stand below this height, clear of the curve.
NAMES_FROM = -21


def _night(loss: float, hours: float) -> float:
    return loss * (1 - day.regained_in_bed(hours))


def _edges() -> list[tuple[float, float, float]]:
    edges = [(0.0, 0.0, 0.0)]
    for hours in UP_HOURS:
        low, high = day.day_band(hours)
        edges.append((hours, -high, -low))
    for hours in BED_HOURS:
        low, high = _night(day.SMALLEST, hours), _night(day.LARGEST, hours)
        edges.append((day.WAKING + hours, -high, -low))
    return edges


def _curve() -> list[tuple[float, float]]:
    up = [(hours, -day.lost_by_day(hours)) for hours in UP_HOURS]
    bed = [(day.WAKING + hours, -_night(day.LARGEST, hours)) for hours in BED_HOURS]
    return [(0.0, 0.0)] + up + bed


EVERY_DAY = (band(_edges(), tone="quiet"), line(_curve(), tone="ink"))


class Drops(NamedTuple):
    """The losses of one run, each hung from the day's curve at `hours`, when the run ends."""

    start: float
    hours: float
    losses: list[Loss]

    def draw(self, plot: Plot) -> list[Html]:
        """Return a line and a dot for each loss, with its name."""
        foot = -day.lost_by_day(self.hours)
        top, at = plot.y.at(foot), plot.x.at(self.hours)
        ends = [(plot.y.at(foot - loss.mm), loss) for loss in self.losses]
        ends.sort()
        # Side by side, so that none hides another.
        places = [at + APART * (place - (len(ends) - 1) / 2) for place in range(len(ends))]
        is_late = self.hours > MIDDAY
        edge = min(plot.x.at(self.start), places[0]) - APART if is_late else places[-1] + APART
        middles = spread(
            [end for end, _ in ends], [LINE] * len(ends), plot.y.at(NAMES_FROM), plot.bottom
        )
        drawn = []
        for (end, loss), x, middle in zip(ends, places, middles):
            tone = "accent" if loss.name == "chair first" else "ink"
            drop = f"M{plain(x, 1)} {plain(top, 1)}V{plain(end, 1)}"
            drawn.append(el("path", d=drop, class_="rb-disc-drop rb-tone-" + tone))
            if loss.sd is not None:
                ends_of = [plot.y.at(foot - loss.mm + sign * loss.sd) for sign in (1, -1)]
                drawn.append(_whisker(x, ends_of[0], ends_of[1], tone))
            kind = "rb-chart-dot rb-tone-" + tone
            drawn.append(el("circle", cx=plain(x, 1), cy=plain(end, 1), r=4, class_=kind))
            text = f"{loss.name} {fixed(-loss.mm, 1)}"
            anchor = "end" if is_late else "start"
            drawn.append(label(text, edge, middle + LINE * 0.3, "name rb-tone-" + tone, anchor))
        return drawn


def _whisker(x: float, top: float, foot: float, tone: str) -> Html:
    ends = plain(top, 1), plain(foot, 1)
    bar = f"M{plain(x, 1)} {ends[0]}V{ends[1]}m-4 0h8M{plain(x, 1)} {ends[0]}m-4 0h8"
    return el("path", d=bar, class_="rb-chart-error rb-tone-" + tone)


def picture(start: float, minutes: float, losses: list[Loss]) -> Html:
    """Return the day with the run in it."""
    end = start + minutes / 60
    marks: list[Mark] = list(EVERY_DAY)
    marks.append(marker(start, "run", tone="ink"))
    marks.append(marker(day.WAKING, "to bed", tone="quiet"))
    if losses:
        marks.append(Drops(start, end, losses))
    rows = [_row(f"{fixed(hours)} h after getting up", *day.day_band(hours)) for hours in (1, 4, 8)]
    rows.append(_row("16 h, a whole day", day.SMALLEST, day.LARGEST))
    rows += [(f"The run, {loss.name}", fixed(loss.mm, 1) + " more") for loss in losses]
    found = [f"{loss.name} {fixed(loss.mm, 1)} mm" for loss in losses]
    return chart(
        "Your height through a day, and what a run takes",
        "A curve that falls steeply in the first hour after getting up, then slowly until bed, and "
        "rises again in the night. The shaded band around it is several millimetres wide. "
        + (
            f"Hung from it {fixed(end, 1)} hours after getting up, what the run takes: "
            f"{', '.join(found)}."
            if found
            else "No loss is drawn for this run."
        ),
        x=axis("Hours after getting up", "", 0, day.WAKING + day.NIGHT),
        y=axis("Height since getting up", "mm", DEEPEST, 0),
        marks=marks,
        table=table(("When", "Millimetres lost"), rows),
        name="day",
    )


def _row(when: str, low: float, high: float) -> tuple[str, str]:
    return when, f"{fixed(low, 1)} to {fixed(high, 1)}"
