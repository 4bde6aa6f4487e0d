"""Changes of the log: what stops and opens the plan, and what can be taken back."""

from widgets.apps.return_plan.standing import plan_of, today_of
from widgets.apps.return_plan.state import MOST_STEPS_BACK, State
from widgets.components.triage.standing import stops
from widgets.engine.core.days import text_of
from widgets.science.return_to_run.log import DayRecord, Record, put_in


def changed(state: State, log: list[Record], said: str) -> State:
    """Return the state with another log. The one before can be had back."""
    earlier = (state["earlier"] + [state["log"]])[-MOST_STEPS_BACK:]
    return {**state, "log": log, "earlier": earlier, "said": said}


def stop(state: State, _value: object) -> State:
    """Pause the plan, where it is not paused already."""
    return state if plan_of(state).status == "paused" else pause(state, "The plan is paused.")


def pause(state: State, said: str) -> State:
    """Pause the plan for a warning sign. No way back leads past it but a clear check."""
    sign: DayRecord = {"kind": "sign", "day": text_of(today_of(state))}
    return {**state, "log": _with(state["log"], sign), "earlier": [], "said": said}


def open_(state: State, _value: object) -> State:
    """Take in that the check after a sign was clear, unless it is known that it was not."""
    if plan_of(state).status != "paused" or stops(state["check"]):
        return state
    clear: DayRecord = {"kind": "clear", "day": text_of(today_of(state))}
    log = _with(state["log"], clear)
    return {**state, "log": log, "earlier": [], "said": "The plan is open again."}


def remove(state: State, value: object) -> State:
    """Take a run out of the log, by its place from 0."""
    place = int(value) if isinstance(value, str) and value.isdigit() else -1
    if not 0 <= place < len(state["log"]) or state["log"][place]["kind"] != "run":
        return state
    log = state["log"][:place] + state["log"][place + 1 :]
    return changed(state, log, "Removed.")


def undo(state: State, _value: object) -> State:
    """Take back the last change of the log."""
    if not state["earlier"]:
        return state
    earlier, log = state["earlier"][:-1], state["earlier"][-1]
    said = "The last change is taken back."
    return still_paused(state, {**state, "log": log, "earlier": earlier, "said": said})


def still_paused(before: State, after: State) -> State:
    """Return the state after a step that may not open what was paused before it."""
    if plan_of(before).status != "paused" or plan_of(after).status == "paused":
        return after
    return pause(after, after["said"] + " The plan stays paused: only a clear check opens it.")


def _with(log: list[Record], entry: DayRecord) -> list[Record]:
    # Where today lies before the last entry, as after a clock was set back, it still comes last.
    last = log[-1]["day"] if log else ""
    return put_in(log, {**entry, "day": max(entry["day"], last)})
