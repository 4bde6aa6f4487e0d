"""Every number here is a whole one. None is rounded: nobody would see that 2.4 had become 2."""

from widgets.apps.return_plan import fields as asked
from widgets.apps.return_plan.state import FIELDS, State
from widgets.engine.core import fields
from widgets.engine.core.state import Event, Values

WHOLE = "Please give a whole number."

_NUMBERS = tuple(
    [
        field.name
        for field in (
            asked.DAYS_AGO,
            asked.MINUTES,
            asked.SESSION,
            asked.DURING,
            asked.AFTER,
            asked.MORNING,
            asked.THIS_MORNING,
        )
    ]
)


def enter(state: State, event: Event) -> State:
    """Return the state after a reader's input to one of the fields."""
    name = event["name"]
    after = fields.apply_input(FIELDS, state, event)
    entered: Values = after
    if name not in _NUMBERS or name in after["drafts"] or not is_part(entered[name]):
        return after
    drafts = dict(state["drafts"])
    drafts[name] = fields.draft(event, WHOLE)
    return {**state, "drafts": drafts}


def is_part(value: float | None) -> bool:
    """Return whether a number is given that is no whole one."""
    return value is not None and value != int(value)


def whole(value: float) -> int:
    """Return a number that stands in a box as a whole one."""
    return int(value + 0.5)


def whole_or_none(value: float | None) -> int | None:
    """Return a number that stands in a box as a whole one, None for an empty box."""
    return None if value is None else whole(value)
