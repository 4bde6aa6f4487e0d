"""What the scan widget remembers, and how it changes."""

from widgets.engine.core import fields
from widgets.science.back.scan_findings import FINDINGS

AGE = fields.number("age", "Your age", "years", 16, 90)
GUESS = fields.number("guess", "Your guess", "of 100 people", 0, 100)
FINDING = fields.choice(
    "finding", "What the scan shows", tuple([(item.id, item.name) for item in FINDINGS])
)
FIELDS = (AGE, GUESS, FINDING, fields.flag("shown", "The answer is shown"))


def initial() -> dict:
    """Return the state before a guess."""
    return {"age": 40, "guess": 10, "finding": FINDINGS[0].id, "shown": False, "drafts": {}}


def update(state: dict, event: dict) -> dict:
    """Return the state after an event."""
    if event["name"] == "show":
        return dict(state, shown=True)
    if event["name"] == "row_age":
        event = dict(event, name="age")
    return fields.apply_input(FIELDS, state, event)
