"""What of the self-assessment is kept, and how it changes."""

import json
from typing import Any, cast

from widgets.apps.self_assessment.files import read_file
from widgets.apps.self_assessment.memory import State, initial
from widgets.apps.self_assessment.signs import declare, take_back
from widgets.components import pace
from widgets.components.pace import PACE_UNIT, SPEED, STEP_RATE
from widgets.components.self_assessment.answers import (
    ACTIVITIES,
    ANSWERS,
    MOST_LETTERS,
    OWN_SPEED,
)
from widgets.components.triage.standing import READS, carried_standing
from widgets.engine.core import fields
from widgets.engine.core.checks import UNREADABLE
from widgets.engine.core.days import is_day, is_day_or_unknown
from widgets.engine.core.protocol import CARRIED, TODAY
from widgets.engine.core.state import Event, Values
from widgets.engine.html.files import unfit_for_saved

KEEP = fields.flag("keep", "Keep my answers on this device", stored=True)
FIELDS = ANSWERS + (
    KEEP,
    fields.data("declared_on", is_day_or_unknown, label="the day of your check", stored=True),
    fields.data("today", is_day_or_unknown),
)
_NAMES = tuple([field.name for field in ANSWERS + (KEEP,)])
_ACTIVITY_NAMES = tuple([field.name for field in ACTIVITIES])


def reads(_state: State) -> tuple[str, ...]:
    """Return whose kept values the host hands over at the start, as the event `carried`."""
    return READS + ("cadence_lab",)


def is_persistent(state: State) -> bool:
    """Return whether the reader wants the answers kept on the device."""
    return state["keep"]


def _without_the_check(saved: Values, _state: Values) -> dict[str, Any]:
    """Return what was saved without the check, which has had a place of its own since."""
    kept = {name: saved["values"][name] for name in saved["values"] if name not in _OF_THE_CHECK}
    return {"meanings": {}, "values": kept}


_OF_THE_CHECK = ("signs", "checked_on")
# Edition 0.1.0 saved the same values in a form of its own.
MIGRATIONS = (_without_the_check, _without_the_check)


def update(state: State, event: Event) -> State:
    """Return the state after what the reader did."""
    name, value = event["name"], event["value"]
    problem = unfit_for_saved(event) if name == "load_file" else ""
    if problem:
        after: State = {**state, "said": "", "problem": problem}
    elif name in _HANDLERS:
        after = _HANDLERS[name](state, value)
    elif name == "pace":
        after = _type_pace(state, event)
    elif name in _ACTIVITY_NAMES:
        after = _name_activity(state, name, value)
    elif name in _NAMES:
        after = fields.apply_input(FIELDS, state, event)
        if name == STEP_RATE.name and after["step_rate"] != state["step_rate"]:
            after = {**after, "carried": False}
        if name == PACE_UNIT.name:
            after = fields.without_draft(after, "pace")
    else:
        after = state
    return after


def _type_pace(state: State, event: Event) -> State:
    if not str(event["value"]).strip():
        return {**fields.without_draft(state, "pace"), "speed": None}
    return pace.type_pace(state, event, SPEED.low, SPEED.high)


def _name_activity(state: State, name: str, value: object) -> State:
    named = {name: str(value)[:MOST_LETTERS]}
    return cast("State", dict(state, **named))


def _today(state: State, value: object) -> State:
    return {**state, "today": str(value)} if is_day(value) else state


def _carried(state: State, value: dict[str, str]) -> State:
    """Take over the check, and from the Cadence lab what the reader has not said here."""
    state = {**state, "standing": carried_standing(value)}
    try:
        values = json.loads(value["cadence_lab"])["values"]
        rate, speed, unit = values["step_rate"], values["speed"], values["pace_unit"]
    except UNREADABLE:
        return state
    is_given = state["step_rate"] is not None or state["speed"] is not None
    if is_given or rate is None or STEP_RATE.problem(rate):
        return state
    if OWN_SPEED.problem(speed) or PACE_UNIT.problem(unit):
        return state
    return {**state, "step_rate": rate, "speed": speed, "pace_unit": unit, "carried": True}


def _load_file(state: State, value: object) -> State:
    try:
        answers = read_file(value)
    except ValueError as problem:
        return {**state, "said": "", "problem": f"{problem} Nothing here has changed."}
    said = "The answers in the file are loaded."
    after = cast("State", dict(state, **answers))
    return {**after, "drafts": {}, "carried": False, "problem": "", "said": said}


def _start_again(state: State, _value: object) -> State:
    return {**initial(), "today": state["today"], "standing": state["standing"]}


_HANDLERS = {
    TODAY: _today,
    CARRIED: _carried,
    "declare": declare,
    "take_back": take_back,
    "load_file": _load_file,
    "start_again": _start_again,
}
