"""A measured navicular drop as a picture: its error, what healthy adults have, and the limits."""

from widgets.engine.charts.bars import whisker
from widgets.engine.charts.frame import WIDTH, frame, table
from widgets.engine.charts.labels import LINE, label
from widgets.engine.charts.scales import Scale, axis
from widgets.engine.core.elements import Html, el
from widgets.engine.core.numbers import fixed, plain
from widgets.science.foot.navicular_drop import MEANS, UPPER_LIMITS, likely_range

MARGIN = 14.0
# Where the words and the bars of the three rows stand.
LIMITS, YOU, OTHERS, FOOT = 30.0, 52.0, 104.0, 150.0
BAR_BELOW = 24.0
NUMBER_ROOM = 18.0


def drop_picture(measured: float) -> Html:
    """Return the picture of a measured drop in mm."""
    low, high = likely_range(measured)
    shown = axis("Navicular drop", "mm", min(low, 0.0), max(high, 20.0))
    x = Scale(shown, MARGIN, WIDTH - MARGIN)
    limits = ", ".join([fixed(limit) for limit in UPPER_LIMITS])
    return frame(
        name="drop",
        title="Your drop, its error, and three limits",
        description=(
            f"Your drop of {fixed(measured)} millimetres, with its error from {fixed(low)} to "
            f"{fixed(high)}; the means of healthy adults, from {fixed(MEANS.low, 1)} to "
            f"{fixed(MEANS.high, 1)}; and the upper limits proposed, {limits}."
        ),
        height=FOOT + 2 * LINE + 10,
        drawing=[
            label("upper limits proposed", WIDTH, LINE - 3, "key", "end"),
            [_limit(x.at(limit)) for limit in UPPER_LIMITS],
            _limit_labels(x),
            label("You, with the error of measuring", 0.0, YOU, "name"),
            whisker(x.at(low), x.at(high), YOU + BAR_BELOW - 6),
            el(
                "circle",
                cx=plain(x.at(measured), 1),
                cy=plain(YOU + BAR_BELOW - 6),
                r=6,
                class_="rb-chart-dot rb-tone-accent",
            ),
            label("Healthy adults: means of several studies", 0.0, OTHERS, "name"),
            el(
                "rect",
                x=plain(x.at(MEANS.low), 1),
                y=plain(OTHERS + 10),
                width=plain(x.at(MEANS.high) - x.at(MEANS.low), 1),
                height=14,
                rx=3,
                class_="rb-foot-means",
            ),
            _scale(x),
        ],
        numbers=table(
            ("What", "mm"),
            [
                ("Your drop", fixed(measured)),
                ("With the error of measuring", f"{fixed(low)} to {fixed(high)}"),
                ("Means of healthy adults", f"{fixed(MEANS.low, 1)} to {fixed(MEANS.high, 1)}"),
                ("Upper limits proposed", limits),
            ],
        ),
    )


def _limit(x: float) -> Html:
    line = f"M{plain(x, 1)} {plain(LIMITS + 4)}V{plain(FOOT)}"
    return el("path", d=line, class_="rb-chart-marker rb-tone-quiet")


def _limit_labels(x: Scale) -> list[Html]:
    """Return the limits' numbers, or their ends alone where a long scale leaves no room."""
    low, middle, high = UPPER_LIMITS
    if x.at(high) - x.at(middle) < NUMBER_ROOM:
        return [label(f"{fixed(low)} to {fixed(high)}", x.at(middle), LIMITS, "name", "middle")]
    return [label(fixed(limit), x.at(limit), LIMITS, "name", "middle") for limit in UPPER_LIMITS]


def _scale(x: Scale) -> list[Html]:
    return [
        el("path", d=f"M0 {plain(FOOT)}H{plain(WIDTH)}", class_="rb-chart-axis"),
        label(x.axis.title, WIDTH / 2, FOOT + 2 * LINE + 4, "axis-title", "middle"),
    ] + [
        label(tick.text, x.at(tick.value), FOOT + LINE, "tick", "middle")
        for tick in x.axis.ticks(6)
    ]
