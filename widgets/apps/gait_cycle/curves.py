"""The joint angles of the right leg through the stride, as curves under one playhead."""

from widgets.apps.gait_cycle.figure import PERIOD
from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import table
from widgets.engine.charts.marks import Mark, band, line, marker
from widgets.engine.charts.playhead import playhead, put
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html
from widgets.engine.core.memo import remembered
from widgets.engine.core.numbers import fixed, plain
from widgets.engine.html import devices
from widgets.science.gait import stride
from widgets.science.gait.stride_events import TOE_OFF

# The line jumps back at the end of a stride: so many keys make that too quick to see.
KEYS = [100 * key / 40 for key in range(40)]

# Per side: title, the ends of the axis, and each curve with its place in JointAngles.
SIDES = {
    "side": (
        "How hip, knee and ankle bend",
        (-20, 100),
        (("knee", 1, "accent"), ("hip", 0, "ink"), ("ankle", 2, "quiet")),
        "Bending is up: hip and knee bent, toes towards the shin.",
    ),
    "rear": (
        "How thigh and heel tip",
        (-10, 10),
        (("thigh in", 3, "accent"), ("heel rolls in", 4, "ink")),
        "Up is the thigh tipping in and the heel rolling in.",
    ),
}


def curves(seen_from: str, phase: int, playing_tempo: int | None) -> Html:
    """Return the curves with the playhead at a percent; it runs where a tempo is given."""
    return put(_drawn(seen_from, playing_tempo), phase)


@remembered(6)
def _drawn(seen_from: str, playing_tempo: int | None) -> Html:
    title, (low, high), shown, meaning = SIDES[seen_from]
    toe_off = 100 * TOE_OFF
    runs = playing_tempo is not None
    lines: list[Mark] = [
        line(
            [(2 * index, row[place]) for index, row in enumerate(stride.STRIDE)]
            + [(100, stride.STRIDE[0][place])],
            name,
            tone=tone,
        )
        for name, place, tone in shown
    ]
    ranges = [
        f"{name} from {fixed(min(values))} to {fixed(max(values))}"
        for name, values in [
            (name, [row[place] for row in stride.STRIDE]) for name, place, _ in shown
        ]
    ]
    around: list[Mark] = [
        band([(0, low, high), (toe_off, low, high)], tone="quiet"),
        marker(toe_off, "right foot leaves", tone="quiet"),
        playhead(KEYS if runs else None),
    ]
    return chart(
        title,
        f"{meaning} In degrees: {', '.join(ranges)}. The right foot is down for about the first "
        f"{fixed(toe_off)} percent.",
        x=axis("Part of the right leg's stride", "%", 0, 100),
        y=axis("Angle", "degrees", low, high),
        marks=around + lines,
        table=table(
            ("Stride, %",) + tuple([f"{name}, degrees" for name, _, _ in shown]),
            [
                (fixed(2 * index),)
                + tuple([fixed(stride.STRIDE[index][place]) for _, place, _ in shown])
                for index in range(0, len(stride.STRIDE), 5)
            ],
        ),
        name="angles-" + seen_from,
        **devices.cycle(plain(PERIOD * (playing_tempo or 1), 3), runs),
    )
