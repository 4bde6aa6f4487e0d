"""What was measured: two groups that overlap, and the error of a video over them."""

from widgets.apps.pelvic_drop.state import State
from widgets.components.citation import cite
from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import table
from widgets.engine.charts.marks import area, band, marker
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import remembered
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls
from widgets.science.gait.pelvic_drop import (
    DROPS,
    INJURED,
    UNINJURED,
    Group,
    density,
    filmed_again,
    share_at_least,
)

POINTS = 24
# Fewer than 5 in 100, even at the near end of the video's error.
RARE = 0.05
GUESSES = (
    ("injured", "You guessed: injured. "),
    ("uninjured", "You guessed: not injured. "),
    ("unsure", "You said that nobody can tell. "),
    ("open", ""),
)


def revealed(state: State) -> Html:
    """Return the two groups, the reading among them, and what it can and cannot tell."""
    drop = state["drop"]
    return fragment(
        _picture(drop),
        controls.live(
            el("p", dict(GUESSES)[state["guess"]], el("strong", _verdict(drop))),
            el(
                "p",
                f"A drop of {_degrees(drop)} or more: {in_100(share_at_least(UNINJURED, drop))} "
                "runners without an injury, and "
                f"{in_100(share_at_least(INJURED, drop))} runners with a leg injury.",
            ),
            el("p", _again(drop)),
        ),
        _SOURCES,
    )


def in_100(share: float) -> str:
    """Return a share as people: "about 25 in 100"."""
    if share < 0.01:
        return "fewer than 1 in 100"
    if share > 0.99:
        return "more than 99 in 100"
    return f"about {fixed(100 * share)} in 100"


def _verdict(drop: float) -> str:
    low, high = filmed_again(drop)
    if share_at_least(UNINJURED, low) < RARE:
        return (
            "So large a drop was rare without an injury in this study. It still does not say "
            "whether this runner is hurt, or which came first."
        )
    if share_at_least(INJURED, high) > 1 - RARE:
        return (
            "So small a drop was rare with a leg injury in this study. It still does not say that "
            "this runner is well."
        )
    return "One video cannot sort this runner: both groups have runners who read like this."


def _again(drop: float) -> str:
    low, high = filmed_again(drop)
    return (
        "The shaded strip is the error of the video. Filmed again a week later, with nothing "
        f"changed, the same runner may read anything from {_degrees(low)} to {_degrees(high)}."
    )


def _degrees(value: float) -> str:
    return fixed(value, 1) + "\u00b0"


@remembered(42)
def _picture(drop: float) -> Html:
    low, high = filmed_again(drop)
    top = density(UNINJURED, UNINJURED.mean)
    means = _degrees(UNINJURED.mean), _degrees(INJURED.mean)
    return chart(
        "Pelvic drop in runners without and with a leg injury",
        f"Two hills that overlap. Runners without an injury centre on {means[0]}, runners with a "
        f"leg injury on {means[1]}. The video reads {_degrees(drop)}, and its error covers "
        f"{_degrees(low)} to {_degrees(high)}.",
        x=axis("Pelvic drop", "degrees", DROPS.low, DROPS.high),
        y=None,
        marks=[
            area(_UNINJURED_CURVE, tone="ink"),
            area(_INJURED_CURVE, tone="quiet"),
            band(((low, 0.0, top), (high, 0.0, top))),
            marker(UNINJURED.mean, f"dashed: no injury, mean {means[0]}", tone="ink"),
            marker(INJURED.mean, f"solid: leg injury, mean {means[1]}", tone="quiet"),
            marker(drop, f"video {_degrees(drop)}"),
        ],
        table=table(
            ("Runners", "How many", "Mean drop", "Spread (SD)"),
            [
                _row("No injury, laboratory", UNINJURED),
                _row("Leg injury, laboratory", INJURED),
                ("This runner, one video", "1", _degrees(drop), "not known"),
            ],
        ),
        name="groups",
    )


def _row(name: str, group: Group) -> tuple[str, str, str, str]:
    return name, fixed(group.runners), _degrees(group.mean), _degrees(group.sd)


def _curve(group: Group) -> list[tuple[float, float]]:
    """Return a group's hill, three standard deviations to either side."""
    places = [group.mean + group.sd * 3 * (2 * part / POINTS - 1) for part in range(POINTS + 1)]
    return [(place, density(group, place)) for place in places]


_UNINJURED_CURVE = _curve(UNINJURED)
_INJURED_CURVE = _curve(INJURED)

_SOURCES = controls.disclosure(
    "Who was measured, and how sure is this",
    el(
        "ul",
        el(
            "li",
            f"{INJURED.runners} runners with an injury of the knee, shin or Achilles tendon: "
            f"{_degrees(INJURED.mean)}, SD {_degrees(INJURED.sd)}. {UNINJURED.runners} without: "
            f"{_degrees(UNINJURED.mean)}, SD {_degrees(UNINJURED.sd)}. Laboratory cameras, 3.2 m/s "
            "(",
            cite("bramah2018"),
            "). The bell shape is our assumption. The runners without an injury also ran about "
            "three times as far each week.",
        ),
        el(
            "li",
            "The error of the video: 2.7 to 2.8\u00b0 between two films of 21 recreational "
            "runners, a week apart (",
            cite("dingenen2018"),
            "). That is video against itself. Against a laboratory, agreement of video angles ran "
            "from almost none to good in a review of 11 studies (",
            cite("hensley2022"),
            ").",
        ),
        el(
            "li",
            el("strong", "None of these runners was in the study for a sore back. "),
            "Between 52 runners with back pain from running and 52 without, no difference was "
            "found in how far the pelvis moved (",
            cite("drozda2024"),
            "). In another study, pelvis and trunk turned together in another way in those with "
            "back pain (",
            cite("seay2011spine"),
            ").",
        ),
    ),
)
