"""What is to be asked again: how many questions are due, and when the next are, in words."""

import datetime as dt
from typing import NamedTuple

from widgets.engine.core.days import date_of
from widgets.engine.html.dates import long_day
from widgets.engine.quiz.attempts import Attempt
from widgets.engine.quiz.spacing import days_left


class Asking(NamedTuple):
    """How many questions of each chapter are due, and how many follow `next_in` days from now.

    `next_in` is None where nothing more is known to come.
    """

    due: list[int]
    next_in: int | None
    next_count: int


def asking(chapters: list[list[Attempt]], today: str) -> Asking:
    """Return what is to be asked again, from how the questions of each chapter stand."""
    lefts = [[days_left(attempt, today) for attempt in attempts] for attempts in chapters]
    known = [[left for left in of_one if left is not None] for of_one in lefts]
    due = [len([left for left in of_one if left <= 0]) for of_one in known]
    later = [left for of_one in known for left in of_one if left > 0]
    first = min(later) if later else None
    return Asking(due, first, len([left for left in later if left == first]))


def questions(count: int) -> str:
    """Return a number of questions in words."""
    return "1 question" if count == 1 else f"{count} questions"


def due_text(count: int) -> str:
    """Return the sentence that says how many questions are due."""
    if not count:
        return "Nothing is due today."
    return f"{questions(count)} {'is' if count == 1 else 'are'} due today."


def day_text(today: str, ahead: int) -> str:
    """Return the day that is so many days ahead, 1 or more, in words."""
    if ahead == 1:
        return "tomorrow"
    return "on " + long_day(date_of(today) + dt.timedelta(days=ahead))
