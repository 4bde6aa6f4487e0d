"""How the Cadence lab changes: what the taps, the counts and the presses of a reader do."""

from widgets.apps.cadence_lab.state import FIELDS, State, tap_estimate
from widgets.components.pace import SPEED, STEP_RATE, type_pace
from widgets.components.triage.standing import carried_standing
from widgets.engine.core import fields
from widgets.engine.core.days import is_day
from widgets.engine.core.numbers import parse
from widgets.engine.core.protocol import CARRIED, TODAY
from widgets.engine.core.state import Event
from widgets.science.gait.step_rate import strides_or_steps

MOST_TAPS = 240


def update(state: State, event: Event) -> State:
    """Return the state after an event."""
    name = event["name"]
    if name in _HANDLERS:
        return _HANDLERS[name](state, event)
    if name == "step_rate":
        return _type_rate(state, event)
    after = fields.apply_input(FIELDS, state, event)
    if name == "pace_unit":
        after = fields.without_draft(after, "pace")
    if name == "counted" and after["counted"] is not None and "counted" not in after["drafts"]:
        return _propose(after, 2 * after["counted"]) if event.get("committed") else after
    return after


def _propose(state: State, rate: float) -> State:
    """Take a rate somebody counted: ask when it looks like one foot, use it when it is a run."""
    looks = strides_or_steps(rate)
    if looks == "strides":
        return {**state, "doubt": rate, "slow": False}
    if STEP_RATE.problem(rate):
        return {**state, "doubt": None, "slow": rate < STEP_RATE.low}
    return {**state, "step_rate": rate, "doubt": None, "slow": False}


def _type_rate(state: State, event: Event) -> State:
    asked: State = {**state, "doubt": None, "slow": False}
    after = fields.apply_input(FIELDS, asked, event)
    if "step_rate" not in after["drafts"] or not event.get("committed"):
        return after
    try:
        rate = parse(str(event["value"]))
    except ValueError:
        return after
    if strides_or_steps(rate) != "strides":
        return after
    return _propose(_quiet_draft(after, "step_rate"), rate)


def _quiet_draft(state: State, name: str) -> State:
    """Keep what was typed without calling it wrong: a question about it follows."""
    drafts = dict(state["drafts"])
    drafts[name] = {"text": drafts[name]["text"], "problem": ""}
    return {**state, "drafts": drafts}


def _tap(state: State, event: Event) -> State:
    time = event["value"]
    taps = state["taps"]
    # A clock that starts afresh, as after a reload, starts the taps afresh.
    if taps and time < taps[-1]:
        taps = []
    after: State = {**state, "taps": (taps + [time])[-MOST_TAPS:]}
    found = tap_estimate(after)
    return _propose(after, found.step_rate) if found.enough and found.step_rate else after


def _tap_again(state: State, _event: Event) -> State:
    return {**state, "taps": [], "doubt": None, "slow": False}


def _count_start(state: State, _event: Event) -> State:
    return {**state, "counting": True, "counted": None, "doubt": None, "slow": False}


def _count_stop(state: State, _event: Event) -> State:
    return {**state, "counting": False}


def _take_strides(state: State, _event: Event) -> State:
    if state["doubt"] is None:
        return state
    return _propose(fields.without_draft(state, "step_rate"), 2 * state["doubt"])


def _take_steps(state: State, _event: Event) -> State:
    return {**fields.without_draft(state, "step_rate"), "doubt": None, "slow": True}


def _forget_rate(state: State, _event: Event) -> State:
    return {**state, "step_rate": None, "taps": [], "counted": None}


def _type_pace(state: State, event: Event) -> State:
    return type_pace(state, event, SPEED.low, SPEED.high)


def _turn_metronome(state: State, _event: Event) -> State:
    return {**state, "metronome": not state["metronome"]}


def _turn_playing(state: State, _event: Event) -> State:
    return {**state, "playing": not state["playing"]}


def _today(state: State, event: Event) -> State:
    return {**state, "today": str(event["value"])} if is_day(event["value"]) else state


def _carried(state: State, event: Event) -> State:
    return {**state, "check": carried_standing(event["value"])}


_HANDLERS = {
    TODAY: _today,
    CARRIED: _carried,
    "tap": _tap,
    "tap_again": _tap_again,
    "count_start": _count_start,
    "count_stop": _count_stop,
    "count_done": _count_stop,
    "doubt_strides": _take_strides,
    "doubt_steps": _take_steps,
    "forget_rate": _forget_rate,
    "pace": _type_pace,
    "turn_metronome": _turn_metronome,
    "turn_playing": _turn_playing,
}
