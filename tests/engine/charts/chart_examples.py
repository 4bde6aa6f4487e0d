"""Charts that show every mark, for the tests and for both interpreters."""

import math

from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import table
from widgets.engine.charts.marks import area, band, line, marker, point
from widgets.engine.charts.rows import row, rows_chart
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html
from widgets.engine.core.numbers import fixed


def distribution(own: float = 168.0) -> Html:
    """Return a distribution with two markers, `own` from 140 to 190."""
    curve = [(140 + step, math.exp(-(((step - 26) / 9) ** 2) / 2)) for step in range(51)]
    return chart(
        "Made-up step rates",
        "A hill.",
        x=axis("Step rate", "steps/min", 140, 190),
        y=None,
        marks=[
            area(curve, tone="quiet"),
            marker(166, "Average", tone="ink"),
            marker(own, "You: " + fixed(own)),
        ],
        table=table(("Whose", "Step rate"), [("Average", "166"), ("You", fixed(own))]),
        name="distribution",
    )


def lines(shift: float = 0.0) -> Html:
    """Return three lines that end close together, a band and points, moved up by `shift`."""
    weeks = (0, 2, 4, 6, 8)
    return chart(
        "Made-up weeks",
        "Three rising lines.",
        x=axis("Week", "", 0, 8),
        y=axis("Running", "km a week", -10, 40),
        marks=[
            band(
                [(week, week - 2 + shift, week + 4 + shift) for week in weeks], "Range", tone="ink"
            ),
            line([(week, 10 + 2.5 * week + shift) for week in weeks], "Plan"),
            line([(week, 10 + 2.4 * week + shift) for week in weeks], "What you ran", tone="ink"),
            line([(week, 10 + 2.3 * week + shift) for week in weeks], "Last year", tone="quiet"),
            point(4, 25 + shift, "25 km", interval=(20 + shift, 31 + shift)),
            point(4.5, 25 + shift, "24 km", tone="quiet"),
            marker(4, "Today"),
            marker(4.6, "Check-up", tone="quiet"),
        ],
        table=table(("Week", "Plan"), [("0", "10 km"), ("8", "30 km")]),
        name="lines",
    )


def effects(scale: float = 1.0) -> Html:
    """Return rows of each tone, their values times `scale`, 0 to 1.2."""
    return rows_chart(
        "Made-up effects",
        "Four bars.",
        x=axis("Change", "%", -15, 15),
        rows=[
            row("Foot ahead of the hip", -5.25 * scale, tone="good", places=1),
            row("Hip flexor", 6 * scale, interval=(2 * scale, 10 * scale), tone="cost"),
            row("Psoas", 0.4 * scale, interval=(-3 * scale, 4 * scale), tone="unclear"),
            row("Load on the spine", None, tone="unclear", note="nobody measured it"),
        ],
        sides=("less", "more"),
        tones=(("good", "Falls"), ("cost", "Rises"), ("unclear", "Not clear")),
        intervals="1 SD",
        name="effects",
    )


def everything() -> str:
    """Return many charts in a row, with numbers that do not come out even."""
    parts = []
    for step in range(30):
        charts = (distribution(140.1 + 1.63 * step), lines(step * 0.161), effects(step * 0.0371))
        parts.extend([str(one) for one in charts])
    return "\n".join(parts)
