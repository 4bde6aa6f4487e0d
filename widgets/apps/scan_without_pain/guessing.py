"""A guess before the answer: how many people of that age, without pain, have a worn disc."""

from widgets.apps.scan_without_pain.state import AGE, GUESS, State
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls, devices


@memo_section("age", "guess", "shown", "drafts")
def guessing(state: State) -> Html:
    """Return the question."""
    return el(
        "section",
        el("h3", "1. First, a guess"),
        controls.slider(AGE, state),
        el(
            "p",
            "Think of 100 people of your age who have no back pain. All have a scan of the low "
            "back. In how many does it show a worn disc?",
        ),
        el(
            "div",
            controls.slider(GUESS, state),
            None if state["shown"] else controls.button("show", "Show the answer", primary=True),
            **devices.enter("show"),
        ),
        class_="rb-part",
    )
