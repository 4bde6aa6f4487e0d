"""Doses, days and lengths of time in words."""

import datetime as dt

from widgets.science.exercises import Exercise
from widgets.science.programme_dose import Dose
from widgets.science.two_weeks import date_of
from widgets.ui.numbers import fixed

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def dose_words(exercise: Exercise, dose: Dose) -> str:
    """Give a dose as 2 sets of 8, or of 20 s on each side."""
    unit = " s" if exercise.count.kind == "seconds" else ""
    side = ", each side" if exercise.sides else ""
    return f"{dose.sets} \u00d7 {dose.count}{unit}{side}"


def about(seconds: int) -> str:
    """Give an estimate of a time as "about 12 min"."""
    minutes = fixed(seconds / 60) if seconds >= 90 else "1"
    return f"about {minutes} min"


def iso(day: dt.date) -> str:
    """Give a day as "2026-11-23"."""
    return f"{day.year:04d}-{day.month:02d}-{day.day:02d}"


def day_words(text: str) -> str:
    """Give the day "2026-11-23" as "Mon 23 Nov"."""
    day = date_of(text)
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


def weekday_of(text: str) -> int:
    """Give the weekday of a day, 0 for Monday, and Monday for ""."""
    return date_of(text).weekday() if text else 0


def day_before(text: str) -> str:
    """Give the day before a day, "" for ""."""
    return iso(date_of(text) - dt.timedelta(days=1)) if text else ""
