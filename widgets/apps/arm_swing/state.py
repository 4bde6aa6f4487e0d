"""What the arm swing widget remembers, and how it changes."""

from widgets.engine.core import fields
from widgets.engine.core.state import BaseState, Event
from widgets.science.gait.arm_swing import POSITIONS

GUESS = fields.number("guess", "Your guess", "% more energy", 0, 50)
ARMS = fields.choice("arms", "The arms", tuple([(item.id, item.name) for item in POSITIONS]))
FIELDS = (
    GUESS,
    ARMS,
    fields.flag("playing", "The runner runs"),
    fields.flag("shown", "What was measured is shown"),
)


class State(BaseState):
    """The values of the fields."""

    guess: float
    arms: str
    playing: bool
    shown: bool


def initial() -> State:
    """Return the state before a guess."""
    return {"guess": 25, "arms": "head", "playing": False, "shown": False, "drafts": {}}


def update(state: State, event: Event) -> State:
    """Return the state after an event."""
    if event["name"] == "show":
        return {**state, "shown": True}
    if event["name"] == "turn_playing":
        return {**state, "playing": not state["playing"]}
    return fields.apply_input(FIELDS, state, event)
