"""What the curve depends on."""

from widgets.engine.core import fields

POWER = fields.number("power", "Power", "", 1, 5)
FIELDS = (POWER,)


def initial() -> dict:
    """Return a straight line."""
    return {"power": 1, "drafts": {}}


def update(state: dict, event: dict) -> dict:
    """Return the state after an event."""
    return fields.apply_input(FIELDS, state, event)
