"""What of the self-assessment is kept, and how it changes."""

import json
from typing import cast

from widgets.apps.self_assessment.files import read_file
from widgets.apps.self_assessment.memory import State, initial
from widgets.apps.self_assessment.signs import answer_check, answer_signs, are_signs, follow_day
from widgets.components import pace
from widgets.components.pace import PACE_UNIT, SPEED, STEP_RATE
from widgets.components.self_assessment.answers import (
    ACTIVITIES,
    ANSWERS,
    MOST_LETTERS,
    OWN_SPEED,
)
from widgets.components.triage import state as check
from widgets.engine.core import fields
from widgets.engine.core.checks import UNREADABLE
from widgets.engine.core.days import is_day, is_day_or_unknown
from widgets.engine.core.protocol import CARRIED, TODAY
from widgets.engine.core.state import Event
from widgets.engine.html.files import unfit_for_saved

KEEP = fields.flag("keep", "Keep my answers on this device", stored=True)
FIELDS = ANSWERS + (
    KEEP,
    fields.data(
        "signs",
        are_signs,
        label="your answers to the check for warning signs",
        stored=True,
        meaning=check.wording,
    ),
    fields.data("checked_on", is_day_or_unknown, label="the day of the check", stored=True),
    fields.data("today", is_day_or_unknown),
)
_NAMES = tuple([field.name for field in ANSWERS + (KEEP,)])
_ACTIVITY_NAMES = tuple([field.name for field in ACTIVITIES])


def reads(_state: State) -> tuple[str, ...]:
    """Return whose kept values the host hands over at the start, as the event `carried`."""
    return ("cadence_lab",)


def is_persistent(state: State) -> bool:
    """Return whether the reader wants the answers kept on the device."""
    return state["keep"]


def reconcile(state: State, changed: list[str]) -> State:
    """Return a restored state whose check knows every answer that is a sign, and its own day."""
    # A check of an unknown day may be of any day.
    is_dated = "checked_on" not in changed
    signs = check.reconcile(state["signs"], []) if is_dated else check.initial()
    return follow_day(answer_signs({**state, "signs": signs}))


MIGRATIONS = (check.of_first_edition("3719797158", "signs"),)


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
        return follow_day(answer_check(state, event))
    return follow_day(answer_signs(after) if event.get("committed", True) else after)


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
    """Take over what the Cadence lab has kept, where the reader has said nothing else here."""
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
    return {**initial(), "today": state["today"]}


_HANDLERS = {
    TODAY: _today,
    CARRIED: _carried,
    "load_file": _load_file,
    "start_again": _start_again,
}
