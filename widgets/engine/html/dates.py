"""Days in words."""

import datetime as dt

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def short_day(day: dt.date) -> str:
    """Return a day as "Sun 8 Nov"."""
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}"


def plain_day(day: dt.date) -> str:
    """Return a day as "8 November 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def long_day(day: dt.date) -> str:
    """Return a day as "Sunday 8 November 2026"."""
    return f"{WEEKDAYS[day.weekday()]} {plain_day(day)}"
