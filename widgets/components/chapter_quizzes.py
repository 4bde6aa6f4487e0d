"""The quizzes of the chapters, for widgets that look at all of them: what was answered, and where.

A question is answered in its chapter, or in the quiz over the whole course. Each keeps its own
attempts, as a widget writes under its own name alone; whoever reads both puts them together.
"""

import json
from typing import Any, TypedDict

from widgets.engine.core.checks import UNREADABLE
from widgets.engine.core.elements import Html, el
from widgets.engine.quiz.attempts import NOTHING, Attempt, FirstEdition, attempts_in, is_attempt
from widgets.engine.quiz.spacing import latest

# The quiz over the whole course: the name under which it keeps its attempts, and its page.
MIXED = "review"
MIXED_PAGE = "reference/final-quiz"
MIXED_TITLE = "The whole course in one quiz"


class Quiz(TypedDict):
    """What is needed of a chapter's quiz.

    quiz: the name it keeps its answers under, "" where there is no quiz.
    meanings, first_edition: those of its questions, as in the quiz's state.
    """

    quiz: str
    meanings: list[str]
    first_edition: FirstEdition | None


class Entry(Quiz):
    """A chapter in the list of contents.

    page: its path in `chapters/`, no ending.
    minutes: how long it takes, None where the chapter does not say.
    """

    title: str
    page: str
    minutes: int | None


def names(chapters: list[Entry]) -> list[str]:
    """Return the names under which the chapters' quizzes keep their answers."""
    return [chapter["quiz"] for chapter in chapters if chapter["quiz"]]


def answered(kept: object, quiz: Quiz) -> dict[str, Attempt]:
    """Return the attempts at a quiz's questions, by their meanings, from what it has kept.

    `kept` may be anything: what is no such text counts as a quiz nobody has begun, and what is no
    answer to one of these questions does not count.
    """
    try:
        found = attempts_in(json.loads(str(kept)), quiz["first_edition"])
    except UNREADABLE:
        return {}
    return _attempts(found, quiz["meanings"])


def answered_mixed(kept: object) -> dict[str, Attempt]:
    """Return the attempts in the quiz over the whole course, from what it has kept: anything."""
    try:
        found = dict(json.loads(str(kept))["values"]["answers"])
    except UNREADABLE:
        return {}
    return _attempts(found, list(found))


def together(
    quiz: Quiz, own: dict[str, Attempt], mixed: dict[str, Attempt], today: str
) -> list[Attempt]:
    """Return how each question of a quiz stands on a day, in their order, wherever it was tried."""
    return [
        latest(own.get(meaning, NOTHING), mixed.get(meaning, NOTHING), today)
        for meaning in quiz["meanings"]
    ]


def chapter_link(chapter: Entry, part: str = "") -> Html:
    """Return a link to a chapter, or to a part of it."""
    return page_link(chapter["title"], chapter["page"], part)


def page_link(title: str, page: str, part: str = "") -> Html:
    """Return a link to a page of the course, or to a part of it."""
    return el("a", title, href=f"../{page}.html{part}", class_="rb-page-link")


def _attempts(found: dict[str, Any], meanings: list[str]) -> dict[str, Attempt]:
    return {key: found[key] for key in meanings if key in found and is_attempt(found[key])}
