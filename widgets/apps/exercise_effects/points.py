"""A guess, and then the answer: how much less pain, in points from 0 to 100."""

from widgets.apps.exercise_effects.state import GUESS, State
from widgets.components.citation import cite
from widgets.engine.charts.rows import row, rows_chart
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls, devices
from widgets.science.exercises import effects


@memo_section("guess", "shown", "drafts")
def points(state: State) -> Html:
    """Return the question, and once it is asked for, the answer."""
    return el(
        "section",
        el("h3", "1. How many points does exercise take off?"),
        el(
            "p",
            "Adults with long-lasting back pain, who hardly ran before, walked and ran for 12 "
            "weeks. Others waited their turn. On a scale from 0 (no pain) to 100, by how many "
            "points was the runners\u2019 average pain lower than that of those who waited?",
        ),
        controls.slider(GUESS, state),
        _answer(state["guess"]) if state["shown"] else ASK,
        class_="rb-part",
        **devices.enter("show"),
    )


ASK = controls.button("show", "Show what was found", primary=True)


@remembered(70)
def _answer(guess: float) -> Html:
    return fragment(controls.live(_said(guess)), _picture(guess), ABOUT)


def _said(guess: float) -> Html:
    found = effects.RUN_WALK_PAIN[0]
    low, high = -found.high, -found.low
    if low <= guess <= high:
        how = "inside the interval"
    else:
        how = "more than the study makes likely" if guess > high else "less than it makes likely"
    return el(
        "p",
        el("strong", f"{fixed(-found.estimate, 1)} points lower. "),
        f"The true average is likely to lie between {fixed(low, 1)} and {fixed(high, 1)} (95 % "
        f"interval). Your guess of {fixed(guess)} is {how}.",
        class_="rb-effects-said",
    )


def _picture(guess: float) -> Html:
    rows = [
        row(
            effect.name[0].upper() + effect.name[1:],
            effect.estimate,
            tone="good",
            interval=(effect.low, effect.high),
            places=1,
        )
        for effect in effects.RUN_WALK_PAIN
    ]
    rows.append(row("An important change", -effects.IMPORTANT_PAIN, tone="cost"))
    rows.append(row("Your guess", -guess, tone="unclear"))
    return rows_chart(
        "Pain against those who waited",
        "Bars left of zero mean less pain. Average pain is 15 points lower, interval 5 to 25. Pain "
        "at the moment of asking is 19 lower, interval 7 to 32. A change of 15 counts as "
        f"important. Your guess is {fixed(guess)}.",
        x=axis("Points, 0 to 100", "", -60, 10),
        rows=rows,
        sides=("less pain", "more"),
        tones=(
            ("good", "measured"),
            ("cost", "what a review calls important"),
            ("unclear", "your guess"),
        ),
        intervals="95 % interval",
        name="points",
    )


def _middle(smd: float) -> str:
    return fixed(effects.share_better_off(smd))


POOLED = effects.POOLED_PAIN
ABOUT = fragment(
    el(
        "p",
        "The intervals reach from less than an important change to more than it: we cannot tell "
        "which. In this trial 20 adults ran and 20 waited (",
        cite("neason2024"),
        "). They knew which group they were in, and that alone can change an answer. To a "
        "conference, its authors said the gains did not reach what counts as important (",
        cite("sss2023"),
        "). That limit of 15 points is from a review of 249 trials (",
        cite(effects.IMPORTANT_SOURCE),
        "); its own result we have not been able to read.",
    ),
    el(
        "p",
        el("strong", "What many trials find together. "),
        "Eight trials of structured exercise found a small to medium gain (",
        cite(POOLED.source),
        f"). In people: about {_middle(POOLED.estimate)} of 100 who exercise end with less pain "
        "than the middle person who does not. With no effect it would be 50. Interval: "
        f"{_middle(POOLED.high)} to {_middle(POOLED.low)}. The sum is ours and takes the spread of "
        "pain to be a bell curve.",
    ),
    el(
        "p",
        el("strong", "Nobody here was chosen for being a runner, "),
        "and an average is no promise for you.",
        class_="rb-untested",
    ),
)
