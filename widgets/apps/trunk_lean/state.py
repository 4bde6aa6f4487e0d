"""What the lean widget remembers, and how it changes."""

from widgets.engine.core import fields
from widgets.engine.core.state import BaseState, Event

# Beyond what anybody measured, on both sides: the view says where the numbers end.
LEAN = fields.number("lean", "Lean of the trunk", "degrees forward", -10, 25)
GUESS = fields.number("guess", "Your guess", "% change in stress", -60, 60)
FIELDS = (LEAN, GUESS, fields.flag("shown", "The answer is shown"))


class State(BaseState):
    """The values of the fields."""

    lean: float
    guess: float
    shown: bool


def initial() -> State:
    """Return a runner at about the usual lean of 24 runners (tengpowers2014), before a guess."""
    return {"lean": 7, "guess": 0, "shown": False, "drafts": {}}


def update(state: State, event: Event) -> State:
    """Return the state after an event."""
    if event["name"] == "show":
        return {**state, "shown": True}
    return fields.apply_input(FIELDS, state, event)
