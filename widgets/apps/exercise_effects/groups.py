"""A guess, and then the trial in runners: core, back or legs."""

from widgets.apps.exercise_effects.state import GROUPS, State
from widgets.components.citation import cite
from widgets.engine.charts.rows import row, rows_chart
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls
from widgets.science.exercises import effects


@memo_section("group")
def groups(state: State) -> Html:
    """Return the question, and after a guess the answer."""
    chosen = state["group"]
    buttons = controls.choice_buttons("group", GROUPS, chosen)
    return el(
        "section",
        el("h3", "2. Core, back or legs?"),
        el(
            "p",
            "84 runners with long-lasting back pain trained for 8 weeks in three groups: deep "
            "core, back muscles, or legs. In which group did running pain fall most?",
        ),
        el("div", buttons, class_="rb-effects-guesses"),
        controls.live(_said(chosen) if chosen else None),
        ANSWER if chosen else None,
        class_="rb-part",
    )


def _said(chosen: str) -> Html:
    opening = "You guessed it. " if chosen == "alike" else "Pain fell about alike in all three. "
    return el(
        "p",
        el("strong", opening),
        "It fell by about three quarters of a point from each assessment to the next. Running "
        "function was another matter: the group that trained the legs gained most.",
        class_="rb-effects-said",
    )


def _picture() -> Html:
    rows = [row("Pain in running, all three", effects.PAIN_ALL_GROUPS, tone="unclear", places=2)]
    rows += [
        row("Running function: " + group.name, group.function, tone="good", places=2)
        for group in effects.GROUPS
    ]
    in_words = "; ".join(
        [f"{group.name} {fixed(group.function, 2)}" for group in effects.GROUPS],
    )
    return rows_chart(
        "What changed from each assessment to the next",
        f"Pain fell by {fixed(-effects.PAIN_ALL_GROUPS, 2)} points in all three groups. Function, "
        f"as the runners rated it, rose: {in_words}.",
        x=axis("Points, each assessment", "", -1, 1),
        rows=rows,
        sides=("less", "more"),
        tones=(("unclear", "pain"), ("good", "function, as runners rate it")),
        name="groups",
    )


LEGS, BACK, CORE = effects.GROUPS
ANSWER = fragment(
    _picture(),
    el(
        "p",
        "The lead of the legs is small: ",
        fixed(LEGS.function - BACK.function, 2),
        " and ",
        fixed(LEGS.function - CORE.function, 2),
        " points an assessment. Legs grew stronger too: knee strength rose by ",
        fixed(LEGS.knee_strength, 2),
        " N m/kg each time, against ",
        fixed(BACK.knee_strength, 2),
        " with back and ",
        fixed(CORE.knee_strength, 2),
        " with core work (",
        cite(effects.TRIAL_SOURCE),
        "). Scales of this kind run from 0 to 10, not to 100 (",
        cite("ostelo2008"),
        "). The function bars of the back and core groups are worked out from the published "
        "differences. We read the abstract, which gives no intervals.",
    ),
    el(
        "p",
        el("strong", "No group went without training, "),
        "so the trial cannot say how much of the fall in pain would have come by itself.",
        class_="rb-untested",
    ),
)
