"""Days of a plan as a calendar file of the course."""

import datetime as dt

from widgets.engine.formats import ics

MAKER = "-//Running and your back//EN"


def plan_calendar(title: str, events: list[ics.Event], written: dt.date) -> str:
    """Return the calendar file of a plan's events, made on the day `written`.

    Raises ValueError for two events of the same uid.
    """
    return ics.calendar(title, events, written, maker=MAKER)
