"""The answers on paper, and on a page without JavaScript."""

from widgets.apps.exercise_effects.groups import ANSWER
from widgets.apps.exercise_effects.points import ABOUT
from widgets.apps.exercise_effects.state import State
from widgets.engine.core.elements import Html, el
from widgets.engine.core.numbers import fixed
from widgets.science.exercises import effects


def on_paper(state: State) -> Html:
    """Return what the reader has not asked for yet."""
    average = effects.RUN_WALK_PAIN[0]
    return el(
        "section",
        None
        if state["shown"]
        else el(
            "div",
            el("h3", "How many points: the answer"),
            el(
                "p",
                f"Average pain was {fixed(-average.estimate, 1)} points lower (95 % interval "
                f"{fixed(-average.high, 1)} to {fixed(-average.low, 1)}).",
            ),
            ABOUT,
        ),
        None
        if state["group"]
        else el(
            "div",
            el("h3", "Core, back or legs: the answer"),
            el("p", "Pain fell about alike in all three groups."),
            ANSWER,
        ),
    )
