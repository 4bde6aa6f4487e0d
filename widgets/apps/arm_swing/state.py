"""What the arm swing widget remembers, and how it changes."""

from widgets.engine.core import fields
from widgets.science.gait.arm_swing import POSITIONS

GUESS = fields.number("guess", "Your guess", "% more energy", 0, 50)
ARMS = fields.choice("arms", "The arms", tuple([(item.id, item.name) for item in POSITIONS]))
FIELDS = (
    GUESS,
    ARMS,
    fields.flag("playing", "The runner runs"),
    fields.flag("shown", "What was measured is shown"),
)


def initial() -> dict:
    """Return the state before a guess."""
    return {"guess": 25, "arms": "head", "playing": False, "shown": False, "drafts": {}}


def update(state: dict, event: dict) -> dict:
    """Return the state after an event."""
    if event["name"] == "show":
        return dict(state, shown=True)
    if event["name"] == "turn_playing":
        return dict(state, playing=not state["playing"])
    return fields.apply_input(FIELDS, state, event)
