"""Doses, days and lengths of time in words."""

import datetime as dt

from widgets.engine.core.days import date_of, text_of
from widgets.engine.core.numbers import fixed
from widgets.engine.html.dates import short_day
from widgets.science.exercises.catalogue import Exercise
from widgets.science.exercises.dose import Dose


def dose_words(exercise: Exercise, dose: Dose) -> str:
    """Return a dose as 2 sets of 8, or of 20 s on each side."""
    unit = " s" if exercise.count.kind == "seconds" else ""
    side = ", each side" if exercise.sides else ""
    return f"{dose.sets} \u00d7 {dose.count}{unit}{side}"


def about(seconds: int) -> str:
    """Return an estimate of a time as "about 12 min"."""
    minutes = fixed(seconds / 60) if seconds >= 90 else "1"
    return f"about {minutes} min"


def day_words(text: str) -> str:
    """Return the day "2026-11-23" as "Mon 23 Nov"."""
    return short_day(date_of(text))


def weekday_of(text: str) -> int:
    """Return the weekday of a day, 0 for Monday, and Monday for ""."""
    return date_of(text).weekday() if text else 0


def day_before(text: str) -> str:
    """Return the day before a day, "" for ""."""
    return text_of(date_of(text) - dt.timedelta(days=1)) if text else ""
