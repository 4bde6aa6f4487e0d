"""A counter: it keeps its count on the device."""

from widgets.engine.core import fields
from widgets.engine.core.elements import Html, el
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls

TITLE = "Counter"

COUNT = fields.number("count", "Count", "", 0, 9, stored=True)
FIELDS = (COUNT,)


def initial() -> dict:
    """Return a count of nothing."""
    return {"count": 0, "drafts": {}}


def update(state: dict, event: dict) -> dict:
    """Return the state after an event."""
    if event["name"] == "one_more":
        return dict(state, count=min(9, state["count"] + 1))
    return fields.apply_input(FIELDS, state, event)


def view(state: dict) -> Html:
    """Return the count and a button."""
    said = controls.live("It is ", el("strong", fixed(state["count"])), ".")
    return el("div", controls.number_box(COUNT, state), controls.button("one_more", "One"), said)


EXAMPLES = {"nothing": initial(), "all": dict(initial(), count=9)}
