"""What the evidence dials remember, and how they change."""

from widgets.apps.prevalence.words import UNCOUNTED, WORDS
from widgets.engine.core import fields
from widgets.engine.core.state import BaseState, Event

GUESS = fields.number("guess", "Your guess", "of 100 runners", 0, 100)
GROUP = fields.choice(
    "group",
    "Pick a count",
    tuple([(item.id, item.name) for item in WORDS + UNCOUNTED]),
)
FIELDS = (GUESS, GROUP, fields.flag("shown", "The counts are shown"))


class State(BaseState):
    """The values of the fields."""

    guess: float
    group: str
    shown: bool


def initial() -> State:
    """Return the state before a guess."""
    return {"guess": 50, "group": WORDS[0].id, "shown": False, "drafts": {}}


def update(state: State, event: Event) -> State:
    """Return the state after an event."""
    if event["name"] == "show":
        return {**state, "shown": True}
    return fields.apply_input(FIELDS, state, event)
