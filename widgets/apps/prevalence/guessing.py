"""A guess before the counts: how many runners have low back pain."""

from widgets.apps.prevalence.state import GUESS, State
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls


@memo_section("guess", "shown", "drafts")
def guessing(state: State) -> Html:
    """Return the question."""
    return el(
        "section",
        el("h3", "1. First, a guess"),
        el("p", "A study asks 100 runners about their low back. How many have pain there?"),
        controls.slider(GUESS, state),
        None if state["shown"] else controls.button("show", "Show the counts", primary=True),
        class_="rb-part",
        data_enter="show",
    )
