"""What to ask again: how many questions are due today, of which chapters, and when the next are."""

import datetime as dt
from typing import NamedTuple

from widgets.apps.progress.state import State
from widgets.components.chapter_quizzes import MIXED_PAGE, MIXED_TITLE, chapter_link, page_link
from widgets.engine.core.days import date_of
from widgets.engine.core.elements import Html, el, fragment
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


def asking_part(state: State, chapters: list[list[Attempt]]) -> Html:
    """Return the part of the page about it, from how the questions of each chapter stand."""
    return el(
        "section",
        el("h3", "To ask again"),
        _due(state, asking(chapters, state["today"])) if state["today"] else None,
        el(
            "p",
            "What you miss comes back the next day. What you get right comes back later "
            "each time. ",
            page_link(MIXED_TITLE, MIXED_PAGE),
            " asks you what is due, from all chapters.",
        ),
    )


def questions(count: int) -> str:
    """Return a number of questions in words."""
    return "1 question" if count == 1 else f"{count} questions"


def _due(state: State, found: Asking) -> Html:
    total = sum(found.due)
    if not total and found.next_in is None:
        return el("p", "Nothing yet. It fills in once you have answered a quiz.")
    are = "is" if total == 1 else "are"
    return fragment(
        el("p", f"{questions(total)} {are} due today." if total else "Nothing is due today."),
        el("ul", _chapters(state, found.due)) if total else None,
        el("p", _next(state["today"], found.next_in, found.next_count)) if found.next_in else None,
    )


def _chapters(state: State, due: list[int]) -> list[Html]:
    return [
        el("li", chapter_link(chapter, "#quiz"), f": {questions(count)}")
        for chapter, count in zip(state["chapters"], due)
        if count
    ]


def _next(today: str, ahead: int, count: int) -> str:
    day = "tomorrow" if ahead == 1 else "on " + long_day(date_of(today) + dt.timedelta(days=ahead))
    return f"Next: {questions(count)} {day}."
