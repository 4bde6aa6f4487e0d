"""How the return plan changes with what the reader does."""

from widgets.apps.return_plan import log_changes
from widgets.apps.return_plan.loading import load_file
from widgets.apps.return_plan.state import State, initial
from widgets.apps.return_plan.whole_numbers import enter
from widgets.apps.return_plan.writing_down import write_down, write_morning
from widgets.components.triage.standing import carried_standing
from widgets.engine.core.days import is_day
from widgets.engine.core.protocol import CARRIED, TODAY
from widgets.engine.core.state import Event
from widgets.engine.html.files import unfit_for_saved


def update(state: State, event: Event) -> State:
    """Return the state after what the reader did."""
    name, value = event["name"], event["value"]
    problem = unfit_for_saved(event) if name == "load_file" else ""
    if problem:
        return {**state, "said": "", "problem": "", "file_problem": problem}
    if name in _HANDLERS:
        return _HANDLERS[name]({**state, "said": "", "problem": "", "file_problem": ""}, value)
    return enter(state, event)


def _today(state: State, value: object) -> State:
    return {**state, "today": str(value)} if is_day(value) else state


def _carried(state: State, value: object) -> State:
    return {**state, "check": carried_standing(value)}


def _start_again(state: State, _value: object) -> State:
    return {**initial(), "today": state["today"], "check": state["check"], "said": "Deleted."}


_HANDLERS = {
    TODAY: _today,
    CARRIED: _carried,
    "write_down": write_down,
    "write_morning": write_morning,
    "stop": log_changes.stop,
    "open": log_changes.open_,
    "remove": log_changes.remove,
    "undo": log_changes.undo,
    "load_file": load_file,
    "start_again": _start_again,
}
