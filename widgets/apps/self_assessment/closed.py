"""What stands in place of the self-assessment while the check comes first."""

from widgets.apps.self_assessment.memory import State
from widgets.apps.self_assessment.signs import Tie, told
from widgets.components.triage.check_notice import CHECK, check_notice
from widgets.components.triage.standing import NONE
from widgets.engine.core.elements import Html, el
from widgets.engine.html import controls, devices


def closed(state: State) -> Html:
    """Return what a reader sees until the check lets them go on."""
    signs = told(state, "urgent")
    if signs:
        return _told_here(signs)
    return el(
        "div",
        el("h3", "First the check for warning signs"),
        check_notice(state["standing"], state["today"]),
        el(
            "p",
            "The self-assessment opens when the check is no more than a week old, sends you "
            "nowhere today, and does not stop you from running.",
        ),
        controls.button("declare", "I did the check today, and it found no sign")
        if state["standing"] == NONE and state["today"]
        else None,
        class_="rb-assess-closed",
        **devices.focus("closed"),
    )


def _told_here(signs: list[Tie]) -> Html:
    """Return the card for a sign that was told here and not in the check."""
    return el(
        "div",
        controls.result_card(
            "urgent",
            "Be seen today",
            el("p", f"You said that {signs[0].words}. That is a warning sign."),
            el(
                "p",
                el("a", "Do the check again", href=CHECK),
                " and tick it there. It says what to do today, and whom to ring. Do not run until "
                "you have been seen.",
            ),
        ),
        controls.button("take_back", "I ticked it by mistake", value=signs[0].field),
        class_="rb-assess-closed",
        **devices.focus("told"),
    )
