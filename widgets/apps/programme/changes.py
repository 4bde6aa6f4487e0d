"""Changes of the plan and the log, each of which can be undone."""

from widgets.apps.programme.checks import MOST_UNDONE
from widgets.apps.programme.records import Plan, Row, Step
from widgets.apps.programme.state import State


def changed(state: State, words: str, plan: Plan | None, log: list[Row] | None = None) -> State:
    """Return the state with another plan, and log, and with what it takes to undo that.

    `words` say what was done. Of the log only what differs is kept for undoing.
    """
    log = state["log"] if log is None else log
    if plan == state["plan"] and log == state["log"]:
        return state
    keep, old = 0, state["log"]
    while keep < len(old) and keep < len(log) and old[keep] == log[keep]:
        keep += 1
    step: Step = {"words": words, "plan": state["plan"], "keep": keep, "tail": old[keep:]}
    past = (state["past"] + [step])[-MOST_UNDONE:]
    return {**state, "plan": plan, "log": log, "past": past, "said": "", "problem": ""}


def undo(state: State) -> State:
    """Return the state before the last change of the plan or the log."""
    if not state["past"]:
        return state
    step = state["past"][-1]
    return {
        **state,
        "plan": step["plan"],
        "log": state["log"][: step["keep"]] + step["tail"],
        "past": state["past"][:-1],
        "chosen": None,
        "drafts": {},
        "said": f"Undone: {step['words']}.",
        "problem": "",
    }
