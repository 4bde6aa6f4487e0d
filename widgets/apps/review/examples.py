"""A course of three chapters with five questions, and what a reader was asked of them."""

import json

from widgets.apps.review.state import State, initial, update
from widgets.components.chapter_quizzes import Entry
from widgets.engine.core.replay import replay
from widgets.engine.quiz.attempts import NOTHING, Attempt
from widgets.engine.quiz.examples import QUESTIONS
from widgets.engine.quiz.questions import Question, meanings

MONDAY, TUESDAY = "2026-11-23", "2026-11-24"
OF_CHAPTERS: list[list[Question]] = [QUESTIONS[:2], [], QUESTIONS[2:]]


def _chapter(title: str, page: str, questions: list[Question]) -> Entry:
    return {
        "title": title, "page": page, "minutes": 10,
        "quiz": page.split("/")[1] + "-quiz" if questions else "",
        "meanings": meanings(questions), "first_edition": None,
    }  # fmt: skip


CHAPTERS = [
    _chapter("Check first", "start/check-first", OF_CHAPTERS[0]),
    _chapter("How this course works", "start/how-this-course-works", OF_CHAPTERS[1]),
    _chapter("Overstride", "causes/overstride", OF_CHAPTERS[2]),
]


def tried(day: str, row: int, *, first: bool = False) -> Attempt:
    """Return an attempt that is over: on which day, and on how many in a row it was right."""
    return {
        **NOTHING, "typed": "1", "marked": True, "tries": 4, "first": first, "solved": row > 0,
        "day": day, "row": row,
    }  # fmt: skip


def kept(chapter: int, *attempts: Attempt) -> dict[str, object]:
    """Return what the quiz of a chapter keeps of the first questions of it."""
    answers = dict(zip(CHAPTERS[chapter]["meanings"], attempts))
    text = json.dumps({"schema": 2, "meanings": {}, "values": {"answers": answers}})
    return {CHAPTERS[chapter]["quiz"]: text}


def _after(state: State, *events: tuple[str, object]) -> State:
    return replay(lambda: state, update)(*events)


def examples() -> dict[str, State]:
    """Return the examples by name."""
    page = initial(CHAPTERS, OF_CHAPTERS)
    nothing_begun = _after(page, ("today", TUESDAY))
    missed = kept(0, tried(MONDAY, 0), tried(MONDAY, 0))
    due = _after(nothing_begun, ("carried", missed))
    asked = _after(due, ("begin", ""))
    one_right = _after(asked, ("q1", "1"), ("check", "1"))
    over = _after(one_right, ("q2-0", "true"), ("check", "2"))
    seen = kept(0, tried("2026-11-22", 2), tried("2026-11-22", 2))
    return {
        "day unknown": page,
        "nothing begun": nothing_begun,
        "a few of each chapter": _after(nothing_begun, ("begin", "")),
        "some due": due,
        "asked": asked,
        "one right": one_right,
        "nothing chosen": _after(asked, ("check", "2")),
        "over": over,
        "over and put away": _after(over, ("stop", "")),
        "nothing due": _after(nothing_begun, ("carried", seen)),
        "not all met yet": _after(nothing_begun, ("carried", kept(2, tried(TUESDAY, 1)))),
    }
