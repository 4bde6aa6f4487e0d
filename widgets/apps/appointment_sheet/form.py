"""What the reader fills in, and what is carried here from the self-assessment."""

from widgets.apps.appointment_sheet.state import KEEP, QUESTIONS, USE_ANSWERS, WRITTEN, State
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls
from widgets.engine.html.keep_choice import keep_choice

_HINTS = {
    "began": "A date is enough. Was something new in the month before?",
    "changes_it": "Sitting, bending, running, night, morning.",
    "taken": "Medicines with their dose, also for other things. Heat, rest, exercise.",
    "goal": "One thing, as exact as you can.",
}


@memo_section(
    "answers", "use_answers", "keep", "drafts", *[box.name for box in WRITTEN + QUESTIONS]
)
def form(state: State) -> Html:
    """Return the boxes, and the way to keep or delete what stands in them."""
    return el(
        "section",
        el("h3", "1. What you want to say"),
        _carried(state),
        [controls.text_area(box, state, rows=2, hint=_HINTS[box.name]) for box in WRITTEN],
        el("h3", "2. What you want to ask"),
        el("p", [controls.checkbox(ask, state) for ask in QUESTIONS], class_="rb-appointment-asks"),
        keep_choice(
            KEEP,
            state,
            delete="Empty the boxes",
            deletes="This deletes what you wrote here.",
        ),
        class_="rb-part rb-appointment-asking",
    )


def _carried(state: State) -> Html:
    if state["answers"] is None:
        return el(
            "p",
            "If you do the ",
            el("a", "self-assessment", href="../start/self-assessment.html", class_="rb-page-link"),
            " in this browser first, its answers come here by themselves. It is no must.",
            class_="rb-hint",
        )
    return fragment(
        el(
            "p",
            "Carried here from your self-assessment on this device: where and when it hurts, how "
            "far it limits you, your runs and what changed, your movement checks. Do they still "
            "fit? The check for warning signs is not carried: it only counts for its day.",
        ),
        el("p", controls.checkbox(USE_ANSWERS, state)),
    )
