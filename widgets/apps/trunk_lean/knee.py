"""The knee: a guess first, then what lean went with in two studies."""

from widgets.apps.trunk_lean.state import GUESS, State
from widgets.components.citation import cite
from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import table
from widgets.engine.charts.marks import line, marker, point
from widgets.engine.charts.rows import Row, row, rows_chart
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.core.numbers import fixed, quantity, signed
from widgets.engine.html import controls
from widgets.engine.html.guess import guess_first
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.gait import trunk_lean

UPRIGHT, _, LEANING = trunk_lean.CONDITIONS
# From upright on purpose to leaning on purpose, in percent.
CHANGE = 100 * (LEANING.kneecap_stress / UPRIGHT.kneecap_stress - 1)
CLOSE = 5


@memo_section("guess", "drafts")
def guessing(state: State) -> Html:
    """Return the question."""
    return guess_first(
        state,
        GUESS,
        "2. The knee: first, a guess",
        el(
            "p",
            "24 runners ran upright on purpose, and then leaning on purpose: a mean of "
            f"{fixed(UPRIGHT.lean, 1)}° and then {fixed(LEANING.lean, 1)}°. What did that do to "
            "the stress under the kneecap?",
        ),
        reveal="Show what was measured",
    )


@memo_section("lean", "guess")
def measured(state: State) -> Html:
    """Return what was measured at the knee and the hip."""
    lean = state["lean"]
    return el(
        "section",
        el("h3", "2. The knee: what was measured"),
        el("p", _answer(state["guess"])),
        _stress(lean),
        controls.live(el("p", _at(lean))),
        el(
            "p",
            "24 runners without pain, 3.4 m/s, ",
            cite("tengpowers2014"),
            ". Bars: how much runners differ (SD). The lines between the dots are ours.",
            class_="rb-hint",
        ),
        WORK,
        class_="rb-part",
    )


def _answer(guess: float) -> str:
    said = (
        f"It fell from {fixed(UPRIGHT.kneecap_stress, 1)} to "
        f"{quantity(LEANING.kneecap_stress, 1, 'MPa')}: {signed(CHANGE)} %. "
    )
    if abs(guess - CHANGE) <= CLOSE:
        return said + f"You guessed {signed(guess)} %: close."
    if guess > 0:
        return said + f"You guessed {signed(guess)} %: it went the other way."
    more = "less" if guess < CHANGE else "more"
    return said + f"You guessed {signed(guess)} %: it fell {more} than that."


def _at(lean: float) -> str:
    try:
        stress = trunk_lean.kneecap_stress(lean)
    except OutOfRange as error:
        low, high = fixed(error.limits.low, 1), fixed(error.limits.high, 1)
        return (
            f"At {fixed(lean)}° we give no number: the three means lie between {low}° and {high}°, "
            "and the study stops there."
        )
    return (
        f"At {fixed(lean)}° the line reads {quantity(stress, 1, 'MPa')}. Runners differ by about "
        f"{quantity(3.3, 1, 'MPa')} (SD), more than lean changed. This is the knee, not the back."
    )


@remembered(36)
def _stress(lean: float) -> Html:
    conditions = trunk_lean.CONDITIONS
    dots = [
        point(
            c.lean,
            c.kneecap_stress,
            interval=(
                c.kneecap_stress - c.kneecap_stress_sd,
                c.kneecap_stress + c.kneecap_stress_sd,
            ),
        )
        for c in conditions
    ]
    between = line([(c.lean, c.kneecap_stress) for c in conditions])
    yours = marker(lean, f"your runner {fixed(lean)}°", tone="ink")
    return chart(
        "Stress under the kneecap at three leans",
        "Three dots with bars, joined by lines that fall to the right. " + _at(lean),
        x=axis("Lean of the trunk", "degrees forward", -10, 25),
        y=axis("Stress under the kneecap", "MPa", 14, 28),
        marks=[between] + dots + [yours],
        table=table(
            ("Runners ran", "Lean (SD)", "Stress in MPa (SD)"),
            [
                (
                    c.name,
                    f"{fixed(c.lean, 1)}° ({fixed(c.lean_sd, 1)}°)",
                    f"{fixed(c.kneecap_stress, 1)} ({fixed(c.kneecap_stress_sd, 1)})",
                )
                for c in conditions
            ],
        ),
        name="stress",
    )


def _work_rows() -> list[Row]:
    tones = ("cost", "good", "good")
    return [
        row(work.name, work.leaning - work.upright, tone=tone, places=2)
        for work, tone in zip(trunk_lean.JOINT_WORK, tones)
    ]


WORK = el(
    "div",
    rows_chart(
        "Muscle work in runners who lean more, against runners who lean less",
        "Bars left of zero are less work, bars right of it are more. The hip extensors produced "
        "0.07 joules a kilogram more. The knee extensors absorbed 0.14 less and produced 0.04 "
        "less.",
        x=axis("Difference", "J/kg", -0.2, 0.2),
        rows=_work_rows(),
        sides=("less", "more"),
        tones=(("good", "less at the knee"), ("cost", "more at the hip")),
        name="work",
    ),
    el(
        "p",
        "40 runners without pain, 3.4 m/s, set apart by their usual lean: 3.6° (SD 2.8) and 10.8° "
        "(SD 2.2), ",
        cite("tengpowers2015"),
        ". Different people, so something else about them may matter. The summary we read gives "
        "no spread of the work. That study did not measure the back.",
        class_="rb-hint",
    ),
)
