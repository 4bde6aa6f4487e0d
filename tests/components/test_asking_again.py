"""What is to be asked again, counted and in words."""

from widgets.components.asking_again import Asking, asking, day_text, due_text
from widgets.engine.quiz.attempts import NOTHING, Attempt

TODAY = "2026-11-22"


def tried(day: str, row: int, *, first: bool = False) -> Attempt:
    return {**NOTHING, "tries": 9, "day": day, "row": row, "first": first, "solved": row > 0}


DUE, TOMORROW, IN_TWO_DAYS = tried("2026-11-01", 0), tried(TODAY, 0), tried("2026-11-21", 1)
RIGHT, OVERDUE = tried("2026-11-21", 1, first=True), tried("2026-11-01", 1, first=True)
UNKNOWN = tried("", 1)


def test_due_questions_are_counted_by_chapter_and_the_next_day_with_them() -> None:
    found = asking([[DUE, DUE, TOMORROW], [], [DUE, IN_TWO_DAYS, TOMORROW, NOTHING]], TODAY)
    assert found == Asking([2, 0, 1], 1, 2)
    assert asking([[NOTHING, UNKNOWN]], TODAY) == Asking([0], None, 0)
    assert asking([], TODAY) == Asking([], None, 0)


def test_what_is_due_is_counted_and_the_next_day_is_known() -> None:
    attempts = [[tried("2026-11-21", 0), TOMORROW, RIGHT], [OVERDUE, NOTHING]]
    assert sum(asking(attempts, TODAY).due) == 2
    assert asking(attempts, TODAY).next_in == 1
    assert asking([[tried("2026-11-21", 0), NOTHING]], TODAY).next_in is None


def test_numbers_and_days_are_said_as_people_say_them() -> None:
    assert due_text(0) == "Nothing is due today."
    assert due_text(1) == "1 question is due today."
    assert due_text(3) == "3 questions are due today."
    assert day_text(TODAY, 1) == "tomorrow"
    assert day_text("2026-11-30", 2) == "on Wednesday 2 December 2026"
