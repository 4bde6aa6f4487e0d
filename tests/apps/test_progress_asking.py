"""What "Your progress" says of questions to ask again."""

from tests.apps.shown import words
from widgets.apps.progress.asking import asking_part
from widgets.apps.progress.examples import STARTED
from widgets.apps.progress.state import State
from widgets.engine.quiz.attempts import NOTHING, Attempt

TODAY = "2026-11-22"


def tried(day: str, row: int) -> Attempt:
    return {**NOTHING, "tries": 9, "day": day, "row": row}


DUE, TOMORROW, IN_TWO_DAYS = tried("2026-11-01", 0), tried(TODAY, 0), tried("2026-11-21", 1)


def shown(*chapters: list[Attempt], state: State = STARTED) -> str:
    return words(asking_part(state, [*chapters, *[[]] * (3 - len(chapters))]))


def test_it_says_how_many_are_due_and_of_which_chapters() -> None:
    said = shown([DUE, DUE], [], [DUE, IN_TWO_DAYS])
    assert "3 questions are due today. Check first : 2 questions" in said
    assert "Overstride : 1 question" in said
    assert "How this course works" not in said
    assert "Next: 1 question on Tuesday 24 November 2026." in said


def test_where_nothing_is_due_it_says_when_the_next_are() -> None:
    said = shown([TOMORROW, TOMORROW])
    assert "Nothing is due today." in said
    assert "Next: 2 questions tomorrow." in said


def test_one_question_is_one() -> None:
    assert "1 question is due today." in shown([DUE])
    assert "Next:" not in shown([DUE])


def test_before_the_first_answer_it_says_what_will_come() -> None:
    assert "Nothing yet." in shown([NOTHING])
    assert "What you miss comes back the next day." in shown([NOTHING])


def test_while_the_day_is_unknown_nothing_is_said_of_it() -> None:
    said = shown([DUE], state={**STARTED, "today": ""})
    assert "due today" not in said
    assert "Nothing yet" not in said
    assert "The whole course in one quiz" in said
