"""What a reader is asked: time, days, equipment, and what they said of themselves."""

from widgets.engine.core import fields
from widgets.engine.core.state import Values
from widgets.science.exercises.catalogue import EQUIPMENT
from widgets.science.exercises.choice import FINDINGS, Wish
from widgets.science.exercises.week import MOST_DAYS

MINUTES = fields.number("minutes", "Time for a session", "minutes", 5, 60, stored=True)
DAYS = fields.number("days", "Days a week", "days", 1, MOST_DAYS, stored=True)
HAS = tuple([fields.flag("has_" + key, label, stored=True) for key, label in EQUIPMENT])
RAISED = tuple([fields.flag("raised_" + one.name, one.label, stored=True) for one in FINDINGS])


def wish(state: Values) -> Wish:
    """Return what the reader asks for."""
    return Wish(
        int(state["minutes"] + 0.5),
        int(state["days"] + 0.5),
        tuple([key for key, _ in EQUIPMENT if state["has_" + key]]),
        tuple([one.name for one in FINDINGS if state["raised_" + one.name]]),
    )
