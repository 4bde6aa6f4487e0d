"""What comes back of an earlier visit, or of an earlier edition of the check."""

from typing import Any

from widgets.components.triage.state import ANSWERED, State, initial
from widgets.components.triage.steps import go, standing_of
from widgets.engine.core.state import Values


def reconcile(state: State, changed: list[str]) -> State:
    """Return a restored state at a step that its answers lead to, with what they come to."""
    # Answers of an unknown day may be of any day, and what hangs on answers is nothing without.
    if "day" in changed or ANSWERED.name in changed:
        return {**initial(), "keep": state["keep"], "country": state["country"]}
    day = state["standing"]["day"]
    there = go(state, state["step"])
    return {**there, "standing": standing_of(there, day)} if day else there


def of_first_edition(saved: Values, _state: Values) -> dict[str, Any]:
    """Return what edition 0.1.0 saved, with the form of today: its answers are to old questions."""
    return {"meanings": {}, "values": saved["values"]}


def of_single_questions(saved: Values, _state: Values) -> dict[str, Any]:
    """Return what was saved before the check asked by lists: its steps are gone.

    Answers to the old questions are no answers to these; that they are left out is said.
    """
    values = {name: saved["values"][name] for name in saved["values"] if name != "step"}
    if not values.get("answers"):
        values.pop("answers", None)
    return {"meanings": saved["meanings"], "values": values}
