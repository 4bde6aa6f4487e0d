"""How the programme changes with what the reader does, and with time."""

from collections.abc import Callable

from widgets.apps.programme.changes import changed, undo
from widgets.apps.programme.log import entries
from widgets.apps.programme.session import guided, noting
from widgets.apps.programme.setup.carried import carry
from widgets.apps.programme.setup.fields import wish
from widgets.apps.programme.state import FIELDS, PLACE, State, initial
from widgets.apps.programme.week import editing
from widgets.apps.programme.week.plan import new_plan
from widgets.components.triage.standing import stops
from widgets.engine.core import fields
from widgets.engine.core.days import is_day
from widgets.engine.core.protocol import CARRIED, TODAY
from widgets.engine.core.state import Event
from widgets.engine.html.files import unfit_for_saved
from widgets.science.training.interval_timer import is_moment


def update(state: State, event: Event) -> State:
    """Return the state after what the reader did, or what moment it is."""
    name, value = event["name"], event["value"]
    if name in _MOMENT_HANDLERS:
        return _MOMENT_HANDLERS[name](state, value) if is_moment(value) else state
    problem = unfit_for_saved(event) if name in ("load_file", "load_log") else ""
    if problem:
        return {**state, "said": "", "problem": problem}
    if name in _STEP_HANDLERS:
        return _STEP_HANDLERS[name](state, value)
    if name in _BOX_HANDLERS:
        return _BOX_HANDLERS[name](state, event)
    return fields.apply_input(FIELDS, state, event)


def _go(state: State, value: object) -> State:
    if PLACE.problem(value):
        return state
    return {**state, "place": str(value), "chosen": None, "said": "", "problem": ""}


def _today(state: State, value: object) -> State:
    if not is_day(value):
        return state
    # Until a week is made, a first day that has gone by moves on.
    today = str(value)
    is_set = state["plan"] is not None or state["start"] > today
    return {**state, "today": today, "start": state["start"] if is_set else today}


def _start_on(state: State, value: object) -> State:
    return {**state, "start": str(value)} if is_day(value) else state


def _make(state: State, _value: object) -> State:
    start = state["start"] or state["today"]
    if not start:
        return state
    made = new_plan(wish(state), start, state["log"])
    state = {**state, "start": start}
    if state["plan"] is None:
        state = {**state, "plan": made, "problem": ""}
    else:
        state = changed(state, "making a new week", made)
    return {**state, "place": "week", "chosen": None, "said": ""}


def _sign(state: State, _value: object) -> State:
    """Stop for a new sign. Nothing but the reader's word that a check found none goes on."""
    return {
        **state,
        "paused": True,
        "session": None,
        "now": 0,
        "chosen": None,
        "said": "",
        "problem": "",
    }


def _checked(state: State, _value: object) -> State:
    # A word does not lower what the check itself says.
    if stops(state["check"]):
        return state
    return {**state, "paused": False, "place": "week" if state["plan"] else "ask"}


def _start_again(state: State, _value: object) -> State:
    today, check, carried = state["today"], state["check"], state["carried"]
    return {**initial(), "today": today, "start": today, "check": check, "carried": carried}


_STEP_HANDLERS: dict[str, Callable[[State, object], State]] = {
    TODAY: _today,
    CARRIED: carry,
    "start": _start_on,
    "make": _make,
    "undo": lambda state, _value: undo(state),
    "open": editing.open_,
    "swap": editing.swap,
    "remove": editing.remove,
    "add_day": editing.add_day,
    "add_name": editing.add_name,
    "add": editing.add,
    "older": entries.older,
    "try_again": editing.try_again,
    "begin": guided.begin,
    "stop": guided.stop,
    "skip": guided.skip,
    "save": guided.save,
    "place": _go,
    "reserve": lambda state, value: noting.answer(state, "reserve", value),
    "pain": lambda state, value: noting.answer(state, "pain", value),
    "sign": _sign,
    "checked": _checked,
    "morning": entries.morning,
    "forget": entries.forget,
    "load_log": entries.load_log,
    "load_file": entries.load_file,
    "start_again": _start_again,
}
_BOX_HANDLERS = {
    "done_sets": noting.count_done,
    "done_count": noting.count_done,
    "dose_sets": editing.dose,
    "dose_count": editing.dose,
}
_MOMENT_HANDLERS = {
    "go": guided.start,
    "done": guided.done,
    "pause": guided.pause,
    "resume": guided.resume,
    "clock": guided.tell,
}
