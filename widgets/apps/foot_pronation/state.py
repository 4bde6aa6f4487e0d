"""What the widget about foot pronation remembers, and how it changes."""

from widgets.engine.core import fields
from widgets.engine.core.state import BaseState, Event

MOMENT = fields.number("moment", "Time since landing", "% of the stride", 0, 40)
SITTING = fields.number("sitting", "Height sitting", "mm", 15, 90, optional=True)
STANDING = fields.number("standing", "Height standing", "mm", 15, 90, optional=True)
GUESSES = (
    ("more", "The pronated feet"),
    ("same", "About the same"),
    ("fewer", "The neutral feet"),
    ("show", "Just show me"),
)


def _is_guess(value: object) -> bool:
    return value == "" or value in [option for option, _ in GUESSES]


FIELDS = (MOMENT, fields.data("guess", _is_guess), SITTING, STANDING)


class State(BaseState):
    """The values of the fields."""

    moment: float
    guess: str
    sitting: float | None
    standing: float | None


def initial() -> State:
    """Return the state that nobody has touched: the foot flat on the ground, no guess yet."""
    return {"moment": 15, "guess": "", "sitting": None, "standing": None, "drafts": {}}


def update(state: State, event: Event) -> State:
    """Return the state after an event."""
    if event["name"] == "guess":
        value = event["value"]
        return {**state, "guess": value} if value and _is_guess(value) else state
    return fields.apply_input(FIELDS, state, event)
