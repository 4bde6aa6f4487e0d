"""A guess before the counts: how many runners have low back pain."""

from widgets.apps.prevalence.state import GUESS, State
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.html.guess import guess_first


@memo_section("guess", "shown", "drafts")
def guessing(state: State) -> Html:
    """Return the question."""
    return guess_first(
        state,
        GUESS,
        "1. First, a guess",
        el("p", "A study asks 100 runners about their low back. How many have pain there?"),
        reveal="Show the counts",
    )
