"""Self-assessment: what to read and try first, and why. It opens only after the check."""

import json

from widgets.apps.self_assessment.closed import closed
from widgets.apps.self_assessment.files import as_file
from widgets.apps.self_assessment.memory import State, initial
from widgets.apps.self_assessment.movement import movement
from widgets.apps.self_assessment.on_paper import on_paper
from widgets.apps.self_assessment.questions import changes, limits, pain, step_rate
from widgets.apps.self_assessment.signs import Tie, is_open, told
from widgets.apps.self_assessment.state import (
    FIELDS,
    MIGRATIONS,
    is_persistent,
    reads,
    update,
)
from widgets.apps.self_assessment.summary import keeping, summary, taking_along
from widgets.components.triage.check_notice import CHECK, check_notice
from widgets.engine.core.elements import Html, el
from widgets.engine.core.protocol import CARRIED, TODAY
from widgets.engine.html import devices

__all__ = [
    "EXAMPLES",
    "FIELDS",
    "MIGRATIONS",
    "TITLE",
    "initial",
    "is_persistent",
    "on_paper",
    "reads",
    "update",
    "view",
]

TITLE = "Self-assessment"


def view(state: State) -> Html:
    """Return what comes first while the check is not clear, and the self-assessment after it."""
    return el(
        "div",
        _open(state) if is_open(state) else closed(state),
        keeping(state),
        class_="rb-self-assessment",
        **devices.today(state["today"]),
    )


def _open(state: State) -> Html:
    return el(
        "div",
        el(
            "div",
            check_notice(state["standing"], state["today"]) if state["standing"]["day"] else None,
            [_told(tie) for tie in told(state, "soon")],
            el("p", "Answer what you like below and leave out the rest."),
            class_="rb-assess-open",
        ),
        el(
            "div",
            pain(state),
            limits(state),
            changes(state),
            step_rate(state),
            movement(state),
            class_="rb-assess-questions",
            **devices.focus("open"),
        ),
        summary(state),
        taking_along(state),
    )


def _told(tie: Tie) -> Html:
    """Return the line for a sign that was told here."""
    return el(
        "p",
        f"You said that {tie.words}. ",
        el("a", "Say so in the check", href=CHECK),
        " too: it may tell you to be seen, or not to run.",
        class_="rb-doubt",
    )


def _carried_check(**changes: str) -> dict[str, str]:
    """Return what the check has kept, as it is carried here."""
    found = {"level": "self-manage", "running": "may", "day": "2026-11-22"}
    found.update(changes)
    return {"check_first": json.dumps({"values": {"standing": found}})}


def _first(check: dict[str, str], *events: tuple[str, str]) -> State:
    state = initial()
    for name, value in ((TODAY, "2026-11-22"), (CARRIED, check)) + events:
        state = update(state, {"name": name, "value": value, "committed": True})
    return state


def _after(*events: tuple[str, str]) -> State:
    """Return the state of somebody whose check was clear, after their doings."""
    return _first(_carried_check(), *events)


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
    "check_unknown": _first({}),
    "declared": _first({}, ("declare", "")),
    "closed_emergency": _first(_carried_check(level="emergency", running="stop")),
    "closed_urgent": _first(_carried_check(level="urgent", running="may")),
    "closed_urgent_from_an_answer": _after(("where_upper", "true")),
    "closed_bone": _first(_carried_check(level="soon", running="stop")),
    "open_soon": _first(_carried_check(level="soon", running="ease")),
    "told_here": _after(("where_groin", "true"), ("limit_daily", "10")),
    "check_too_old": _after((TODAY, "2026-12-03")),
    "open": _after(),
    "load_jump": _after(*_LOAD_JUMP),
    "first_days": _after(*_FIRST_DAYS),
    "after_a_break": _after(("longest_run", "5"), ("longest_before", "0")),
    "no_pain": _after(("no_pain", "true")),
    "lasting": _after(("how_long", "over_3_months"), ("limit_running", "3")),
    "step_rate_carried": _first(dict(_carried_check(), **_FROM_LAB)),
    "loaded": _after(("load_file", as_file(_after(*_LOAD_JUMP)))),
    "not_a_file_of_ours": _after(*_LOAD_JUMP, ("load_file", "<html>")),
    "wrong_input": _after(("limit_running", "11"), ("longest_run", "far"), ("pace", "5:99")),
    "everything": _after(*_EVERYTHING),
}  # fmt: skip
