"""Check first: asks about warning signs and says how soon a back should be seen. No diagnosis."""

from widgets.apps.check_first.keeping import keeping
from widgets.apps.check_first.on_paper import on_paper
from widgets.components.triage.questions_view import questions_view
from widgets.components.triage.result_view import result
from widgets.components.triage.state import (
    FIELDS,
    RESULT,
    State,
    initial,
    is_persistent,
    of_first_edition,
    reconcile,
    update,
)
from widgets.components.triage.taking_along import taking_along
from widgets.engine.core.elements import Html, el
from widgets.engine.core.replay import replay
from widgets.engine.html import controls, devices
from widgets.science.triage.assessment import no_to_all

__all__ = [
    "EXAMPLES",
    "FIELDS",
    "MIGRATIONS",
    "TITLE",
    "initial",
    "is_persistent",
    "on_paper",
    "reconcile",
    "update",
    "view",
]

TITLE = "Check first"

MIGRATIONS = (of_first_edition("2326865641", "answers"),)


def view(state: State) -> Html:
    """Return the present step of the check."""
    if state["step"] == RESULT:
        parts = [result(state), controls.button("back", "Back, to change an answer")]
        parts.append(taking_along(state))
    else:
        parts = [questions_view(state)]
    return el(
        "div", parts, keeping(state), class_="rb-check-first", **devices.history(state["step"])
    )


_after = replay(initial, update)


def _finished(*answers: tuple[str, str], said: str = "", keep: bool = False) -> State:
    """Return the state of somebody who said no to everything but `answers`."""
    given = no_to_all()
    given.update(answers)
    return {**initial(), "answers": given, "step": RESULT, "said": said, "keep": keep}


_FEELING = (
    ("saddle_numbness", "no"), ("bladder", "no"), ("bowel", "no"), ("sexual_function", "no"),
)  # fmt: skip
_LEGS = (("both_legs", "no"), ("legs_failing", "no"))
_START = (("chest_pain", "no"), ("serious_accident", "no"), ("small_fall", "no"))
_TO_START = _FEELING + (("next", ""),) + _LEGS + (("next", ""),)
_TO_ILLNESS = _TO_START + _START + (("next", ""),)

EXAMPLES = {
    "empty": initial(),
    "open_questions": _after(*_FEELING[:2], ("next", "")),
    "one_more_question": _after(*_TO_START, ("small_fall", "yes")),
    "half_way": _after(*_TO_ILLNESS, ("say_no", "")),
    "age_still_open": _after(*_TO_ILLNESS, ("say_no", ""), ("say_no", ""), ("say_no", "")),
    "one_step_back": _after(*_TO_ILLNESS, ("fever", "yes"), ("back", "")),
    "emergency": _after(*_FEELING, ("next", ""), ("both_legs", "yes")),
    "emergency_not_sure": _after(("saddle_numbness", "unsure")),
    "emergency_small_fall": _finished(
        ("small_fall", "yes"), ("severe_since_fall", "yes"), ("steroids", "yes")
    ),
    "urgent": _finished(("worse_with_cough", "yes")),
    "urgent_and_more": _finished(
        ("fever", "yes"), ("worse_at_night", "yes"), ("rest_or_night_checked", "no"),
        ("worried", "yes"), ("not_improving", "yes"),
    ),
    "soon": _finished(("not_improving", "yes")),
    "soon_not_sure": _finished(("one_leg_weak", "unsure")),
    "soon_stop_running": _finished(
        ("builds_with_impact", "yes"), ("one_sore_spot", "yes"), ("load_jump", "yes"),
        ("past_stress_fracture", "no"), ("missed_periods", "yes"),
    ),
    "carry_on": _finished(),
    "copied": _finished(said="Your answers are copied."),
    "kept": _finished(("worried", "yes"), keep=True),
}  # fmt: skip
