"""How much commoner a finding is with back pain: odds, their interval, and what that means."""

import math

from widgets.apps.scan_without_pain.state import State
from widgets.apps.scan_without_pain.tables import odds_table
from widgets.components.citation import cite
from widgets.engine.charts.labels import label
from widgets.engine.core.elements import Html, el, fragment, local_id
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import fixed, plain
from widgets.engine.html import controls
from widgets.science.back import scan_findings as scans

LEFT, RIGHT, LINE_AT = 16.0, 324.0, 34.0
TICKS = (1, 2, 5, 10, 20, 50)


@memo_section("age", "finding")
def with_pain(state: State) -> Html:
    """Return how the odds differ with pain."""
    odds = scans.odds_with_pain(state["finding"])
    if odds is None:
        shown: Html = el("p", "How much commoner this one is with pain, we have not read.")
    elif state["age"] > scans.OLDEST_WITH_ODDS:
        shown = el(
            "p",
            "The review that compared people with and without pain stops at the age of 50, so we "
            "have no number for you.",
        )
    else:
        shown = fragment(
            controls.live(
                el(
                    "p",
                    el("strong", f"{odds.name}: {fixed(odds.estimate, 2)} times the odds. "),
                    f"The true number is likely to lie between {fixed(odds.low, 2)} and "
                    f"{fixed(odds.high, 2)} (95 % interval).",
                )
            ),
            _picture(odds),
        )
    return el("section", el("h3", "3. And with back pain?"), shown, MEANING, class_="rb-part")


def _at(ratio: float) -> float:
    # Each doubling takes the same room, as ratios do.
    return LEFT + (RIGHT - LEFT) * math.log(ratio) / math.log(TICKS[-1])


def _picture(odds: scans.Odds) -> Html:
    ends = plain(_at(odds.low), 1), plain(_at(odds.high), 1)
    across = f"M{plain(LEFT)} {plain(LINE_AT)}H{plain(RIGHT)}"
    ticks = "".join([f"M{plain(_at(tick), 1)} {plain(LINE_AT)}v5" for tick in TICKS])
    bar = f"M{ends[0]} 18H{ends[1]}m0-5v10M{ends[0]} 13v10"
    return el(
        "svg",
        el(
            "desc",
            f"A scale of odds from 1, the same with pain as without, to 50 times. The estimate "
            f"stands at {fixed(odds.estimate, 2)}, in an interval from {fixed(odds.low, 2)} to "
            f"{fixed(odds.high, 2)}.",
            id=local_id("odds"),
        ),
        el("path", d=across + ticks, class_="rb-chart-axis"),
        [label(str(tick), _at(tick), LINE_AT + 19, "tick", "middle") for tick in TICKS],
        label("the same", LEFT - 14, LINE_AT + 36, "tick"),
        label("times the odds with back pain", RIGHT + 14, LINE_AT + 36, "tick", "end"),
        el("path", d=bar, class_="rb-chart-error rb-tone-accent"),
        el("circle", cx=plain(_at(odds.estimate), 1), cy=18, r=5, class_=DOT),
        viewBox="0 0 340 76",
        role="img",
        aria_labelledby=local_id("odds"),
        class_="rb-chart-picture rb-scan-odds",
    )


DOT = "rb-chart-dot rb-tone-accent"
MEANING = fragment(
    el(
        "p",
        "Odds set those who have a finding against those who do not. Where many people have it, "
        "twice the odds is far less than twice the people. So we do not turn these odds into a "
        "second picture of people. They come from 14 studies of 3,097 adults of 50 or younger (",
        cite(scans.ODDS_SOURCE),
        "), and they say nothing about running.",
    ),
    el(
        "p",
        el("strong", "Both are true. "),
        "Findings are common without pain, and up to 50 they are commoner with it. Seen on your "
        "scan, one may or may not be part of the story.",
    ),
    controls.disclosure("Every finding whose odds we have read", odds_table()),
    el(
        "p",
        el("strong", "No scan result can wait out a warning sign. "),
        "Trouble in both legs, numbness between your legs, or new trouble with peeing or pooing: "
        "get emergency help now (",
        cite("nhsbackpain"),
        ").",
        class_="rb-untested rb-scan-warning",
    ),
)
