"""A guess before the answer: how much of the pain is left after six weeks."""

from widgets.apps.recovery_curve.state import GUESS, State
from widgets.components.citation import cite
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.html.guess import guess_first
from widgets.science.back.recovery import ACUTE, SOURCE


@memo_section("guess", "shown", "drafts")
def guessing(state: State) -> Html:
    """Return the question."""
    return guess_first(
        state,
        GUESS,
        "1. First, a guess",
        el(
            "p",
            f"Adults with new back pain gave it {ACUTE[0].pain} of 100 at the start, as a mean (",
            cite(SOURCE),
            "). What was the mean 6 weeks later?",
        ),
    )
