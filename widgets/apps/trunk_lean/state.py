"""What the lean widget remembers, and how it changes."""

from widgets.engine.core import fields

# Beyond what anybody measured, on both sides: the view says where the numbers end.
LEAN = fields.number("lean", "Lean of the trunk", "degrees forward", -10, 25)
GUESS = fields.number("guess", "Your guess", "% change in stress", -60, 60)
FIELDS = (LEAN, GUESS, fields.flag("shown", "The answer is shown"))


def initial() -> dict:
    """Return a runner at about the usual lean of 24 runners (tengpowers2014), before a guess."""
    return {"lean": 7, "guess": 0, "shown": False, "drafts": {}}


def update(state: dict, event: dict) -> dict:
    """Return the state after an event."""
    if event["name"] == "show":
        return dict(state, shown=True)
    return fields.apply_input(FIELDS, state, event)
