"""The check in front of the self-assessment: its steps, and its card where it found a sign."""

from widgets.apps.self_assessment.memory import State
from widgets.components.triage.questions_view import questions_view
from widgets.components.triage.result_view import result
from widgets.components.triage.state import RESULT
from widgets.components.triage.taking_along import taking_along
from widgets.engine.core.elements import Html, el
from widgets.engine.html import controls

TOO_OLD = "Your last check is more than a week old. Please go through it again: things change."
FIRST = "First the check for warning signs. The self-assessment opens when it finds none."


def closed(state: State) -> Html:
    """Return what a reader sees until the check is clear."""
    signs = state["signs"]
    if signs["step"] == RESULT:
        parts = [result(signs), _what_opens(), taking_along(signs)]
    else:
        parts = [el("p", TOO_OLD if state["too_old"] else FIRST), questions_view(signs)]
    return el("div", parts, class_="rb-check-first")


def _what_opens() -> Html:
    return el(
        "div",
        el(
            "p",
            el("strong", "The self-assessment is closed for now. "),
            "What to read can wait; the card above comes first. Once you have been seen and the "
            "sign is gone, go through the check again. The self-assessment opens when it finds "
            "no sign.",
        ),
        controls.button("back", "Back, to change an answer"),
    )
