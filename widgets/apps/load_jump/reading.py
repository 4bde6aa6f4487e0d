"""The runs as read, in the words and units of a reader."""

import datetime as dt

from widgets.apps.load_jump.state import State, text_read
from widgets.engine.core.days import date_of
from widgets.engine.core.memo import remembered
from widgets.engine.core.numbers import quantity
from widgets.science.training.distances import UNITS
from widgets.science.training.log import Log, Run, read_log


def log_of(state: State) -> Log:
    """Return what the text says, with the answers about its unit and its days."""
    return _read(text_read(state), state["unit"], state["order"], state["today"])


@remembered(4)
def _read(text: str, unit: str, order: str, today: str) -> Log:
    return read_log(text, unit=unit, order=order, today=date_of(today) if today else None)


def next_day(state: State, runs: list[Run]) -> dt.date | None:
    """Return the day of the next run. While today is unknown, it is that of the last run listed."""
    if state["today"]:
        return date_of(state["today"]) + dt.timedelta(days=state["ahead"])
    return max([run.day for run in runs]) if runs else None


def in_unit(metres: float, unit: str) -> float:
    """Return a distance in "km" or "mi" from metres."""
    return metres / UNITS[unit]


def distance_words(metres: float, unit: str) -> str:
    """Return a distance with its unit from metres."""
    return quantity(in_unit(metres, unit), 1, unit)
