"""Days as text: "2026-11-22" and back."""

import datetime as dt
from typing import TypeGuard


def date_of(text: str) -> dt.date:
    """Return the day in "2026-11-22". Raises ValueError for anything else."""
    parts = text.split("-")
    if [len(part) for part in parts] != [4, 2, 2] or "".join(parts).strip("0123456789"):
        raise ValueError("not a day: " + text)
    return dt.date(int(parts[0]), int(parts[1]), int(parts[2]))


def text_of(day: dt.date) -> str:
    """Return a day as "2026-11-22"."""
    return f"{day.year:04d}-{day.month:02d}-{day.day:02d}"


def is_day(value: object) -> TypeGuard[str]:
    """Return whether a value is the text of a day."""
    if not isinstance(value, str):
        return False
    try:
        return bool(date_of(value))
    except ValueError:
        return False


def is_day_or_unknown(value: object) -> bool:
    """Return whether a value is the text of a day, or "" for none."""
    return value == "" or is_day(value)
