"""What the scan widget remembers, and how it changes."""

from widgets.engine.core import fields
from widgets.engine.core.state import BaseState, Event
from widgets.science.back.scan_findings import FINDINGS

AGE = fields.number("age", "Your age", "years", 16, 90)
GUESS = fields.number("guess", "Your guess", "of 100 people", 0, 100)
FINDING = fields.choice(
    "finding", "What the scan shows", tuple([(item.id, item.name) for item in FINDINGS])
)
FIELDS = (AGE, GUESS, FINDING, fields.flag("shown", "The answer is shown"))


class State(BaseState):
    """The values of the fields."""

    age: float
    guess: float
    finding: str
    shown: bool


def initial() -> State:
    """Return the state before a guess."""
    return {"age": 40, "guess": 10, "finding": FINDINGS[0].id, "shown": False, "drafts": {}}


def update(state: State, event: Event) -> State:
    """Return the state after an event."""
    if event["name"] == "show":
        return {**state, "shown": True}
    if event["name"] == "row_age":
        event = {**event, "name": "age"}
    return fields.apply_input(FIELDS, state, event)
