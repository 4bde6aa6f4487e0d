"""What to ask again: how many questions are due today, of which chapters, and when the next are."""

from widgets.apps.progress.state import State
from widgets.components.asking_again import Asking, asking, day_text, due_text, questions
from widgets.components.chapter_quizzes import MIXED_PAGE, MIXED_TITLE, chapter_link, page_link
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.quiz.attempts import Attempt


def asking_part(state: State, chapters: list[list[Attempt]]) -> Html:
    """Return the part of the page about it, from how the questions of each chapter stand."""
    return el(
        "section",
        el("h3", "To ask again"),
        _due(state, asking(chapters, state["today"])) if state["today"] else None,
        el(
            "p",
            "What you miss comes back the next day. What you get right when it is due comes back "
            "later each time. ",
            page_link(MIXED_TITLE, MIXED_PAGE),
            " asks you what is due, from all chapters.",
        ),
    )


def _due(state: State, found: Asking) -> Html:
    total = sum(found.due)
    if not total and found.next_in is None:
        return el("p", "Nothing yet. It fills in once you have answered a quiz.")
    return fragment(
        el("p", due_text(total)),
        el("ul", _chapters(state, found.due)) if total else None,
        _next(state["today"], found.next_in, found.next_count) if found.next_in else None,
    )


def _chapters(state: State, due: list[int]) -> list[Html]:
    return [
        el("li", chapter_link(chapter, "#quiz"), f": {questions(count)}")
        for chapter, count in zip(state["chapters"], due)
        if count
    ]


def _next(today: str, ahead: int, count: int) -> Html:
    return el("p", f"Next: {questions(count)} {day_text(today, ahead)}.")
