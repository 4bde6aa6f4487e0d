"""Self-assessment: what to read and try first, and why. It opens only after a clear check."""

from widgets.apps.self_assessment.closed import closed
from widgets.apps.self_assessment.files import as_file
from widgets.apps.self_assessment.memory import State, initial
from widgets.apps.self_assessment.movement import movement
from widgets.apps.self_assessment.on_paper import on_paper
from widgets.apps.self_assessment.questions import changes, limits, pain, step_rate
from widgets.apps.self_assessment.signs import is_clear
from widgets.apps.self_assessment.state import (
    FIELDS,
    MIGRATIONS,
    is_persistent,
    reads,
    reconcile,
    update,
)
from widgets.apps.self_assessment.summary import keeping, summary, taking_along
from widgets.components.triage import state as check
from widgets.engine.core.elements import Html, el
from widgets.engine.core.protocol import CARRIED, TODAY
from widgets.engine.html import controls, devices
from widgets.science.triage.assessment import asked, no_to_all

__all__ = [
    "EXAMPLES",
    "FIELDS",
    "MIGRATIONS",
    "TITLE",
    "initial",
    "is_persistent",
    "on_paper",
    "reads",
    "reconcile",
    "update",
    "view",
]

TITLE = "Self-assessment"


def view(state: State) -> Html:
    """Return the check while it is not clear, and the self-assessment after it."""
    return el(
        "div",
        _open(state) if is_clear(state["signs"]) else closed(state),
        keeping(state),
        class_="rb-self-assessment",
        **devices.history(state["signs"]["step"]),
        **devices.today(state["today"]),
    )


def _open(state: State) -> Html:
    return el(
        "div",
        el(
            "div",
            el("h3", "The check found no warning sign"),
            el(
                "p",
                "That is no diagnosis and no promise. If something new comes, do the check again "
                "at once. Answer what you like below and leave out the rest.",
            ),
            controls.button("step", "Change my answers to the check", value="feeling"),
            class_="rb-assess-open",
            **devices.focus("open"),
        ),
        el(
            "div",
            pain(state),
            limits(state),
            changes(state),
            step_rate(state),
            movement(state),
            class_="rb-assess-questions",
        ),
        summary(state),
        taking_along(state),
    )


def _after(*events: tuple[str, str]) -> State:
    """Return the state of somebody whose check was clear, after their doings."""
    answers = no_to_all()
    answers = {question.id: answers[question.id] for question in asked(answers)}
    signs: check.State = {**check.initial(), "answers": answers, "step": check.RESULT}
    state: State = {**initial(), "signs": signs}
    for name, value in ((TODAY, "2026-11-22"),) + events:
        state = update(state, {"name": name, "value": value, "committed": True})
    return state


def _with_sign(question: str, answer: str) -> State:
    state = _after()
    answers = dict(state["signs"]["answers"])
    answers[question] = answer
    signs: check.State = {**state["signs"], "answers": answers}
    return {**state, "signs": signs, "checked_on": ""}


_FIRST_DAYS = (
    ("where_low", "true"), ("where_buttock", "true"), ("how_long", "under_2_weeks"),
    ("limit_running", "10"), ("limit_daily", "0"), ("tried_stance", "same"),
)  # fmt: skip
_LOAD_JUMP = (
    ("where_low", "true"), ("when_after", "true"), ("when_morning", "true"),
    ("how_long", "under_6_weeks"), ("limit_running", "6"), ("limit_daily", "2"),
    ("activity_1", "Running downhill"), ("hard_1", "7"),
    ("longest_run", "16"), ("longest_before", "11"), ("changed_shoes", "true"),
)  # fmt: skip
_EVERYTHING = _LOAD_JUMP + (
    ("where_one_side", "true"), ("where_buttock", "true"), ("where_leg_above", "true"),
    ("where_leg_below", "true"), ("where_groin", "true"), ("where_ribs", "true"),
    ("where_neck", "true"), ("when_during", "true"), ("when_later", "true"),
    ("activity_2", "Sitting through “a film” & <driving>"), ("hard_2", "4"),
    ("activity_3", "Tying shoes"), ("hard_3", "0"),
    ("changed_surface", "true"), ("changed_hills", "true"), ("changed_strength", "true"),
    ("changed_sleep", "true"), ("changed_stress", "true"), ("step_rate", "168"), ("pace", "5:45"),
    ("tried_stance", "left"), ("tried_bridge", "same"), ("plank_left", "41"), ("plank_right", "52"),
    ("tried_thomas", "right"), ("wall_left", "9.5"), ("wall_right", "11"),
    ("tried_footprint", "same"), ("keep", "true"),
)  # fmt: skip
_FROM_LAB = {"cadence_lab": '{"values": {"step_rate": 168, "speed": 2.9, "pace_unit": "min/km"}}'}

EXAMPLES = {
    "not_begun": initial(),
    "closed_emergency": _with_sign("bladder", "unsure"),
    "closed_urgent_from_an_answer": _after(("where_upper", "true")),
    "closed_soon": _with_sign("worried", "yes"),
    "closed_open_questions": _after(("how_long", "over_3_months")),
    "check_too_old": _after((TODAY, "2026-12-03")),
    "open": _after(),
    "load_jump": _after(*_LOAD_JUMP),
    "first_days": _after(*_FIRST_DAYS),
    "after_a_break": _after(("longest_run", "5"), ("longest_before", "0")),
    "no_pain": _after(("no_pain", "true")),
    "lasting": _after(
        ("how_long", "over_3_months"), ("began_before_40", "no"), ("began_slowly", "no"),
        ("better_with_exercise", "yes"), ("next", ""), ("limit_running", "3"),
    ),
    "step_rate_carried": update(_after(), {"name": CARRIED, "value": _FROM_LAB}),
    "loaded": _after(("load_file", as_file(_after(*_LOAD_JUMP)))),
    "not_a_file_of_ours": _after(*_LOAD_JUMP, ("load_file", "<html>")),
    "wrong_input": _after(("limit_running", "11"), ("longest_run", "far"), ("pace", "5:99")),
    "everything": _after(*_EVERYTHING),
}  # fmt: skip
