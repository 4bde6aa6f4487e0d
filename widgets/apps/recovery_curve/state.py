"""What the recovery curve remembers, and how it changes."""

from widgets.engine.core import fields
from widgets.engine.core.state import BaseState, Event

GUESS = fields.number("guess", "Your guess", "of 100", 0, 100)
KIND = fields.choice(
    "kind", "Whose pain", (("acute", "New (acute)"), ("persistent", "Lasting (persistent)"))
)
WEEK = fields.choice(
    "week",
    "How long after the start",
    (
        ("2", "2 weeks"),
        ("6", "6 weeks"),
        ("12", "12 weeks"),
        ("26", "26 weeks"),
        ("52", "52 weeks"),
    ),
)
FIELDS = (GUESS, KIND, WEEK, fields.flag("shown", "The answer is shown"))


class State(BaseState):
    """The values of the fields."""

    guess: float
    kind: str
    week: str
    shown: bool


def initial() -> State:
    """Return the state before a guess."""
    return {"guess": 50, "kind": "acute", "week": "6", "shown": False, "drafts": {}}


def update(state: State, event: Event) -> State:
    """Return the state after what the reader did."""
    if event["name"] == "show":
        return {**state, "shown": True}
    return fields.apply_input(FIELDS, state, event)
