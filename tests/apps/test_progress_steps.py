from widgets.apps.progress.steps import Step, is_finished, next_steps, quiz_score, result
from widgets.engine.quiz.attempts import NOTHING, Attempt, Score

NO_QUIZ = Score(0, 0, 0, 0)
FRESH, BEGUN = Score(3, 0, 0, 0), Score(3, 1, 1, 1)
PERFECT, MISSED_ONE, MISSED_TWO = Score(3, 3, 3, 3), Score(3, 3, 1, 2), Score(3, 3, 1, 1)

TODAY = "2026-11-22"
MISSED: Attempt = {**NOTHING, "tries": 1}
RIGHT: Attempt = {**MISSED, "first": True, "solved": True, "row": 1}
LATER: Attempt = {**MISSED, "solved": True, "day": TODAY, "row": 1}


def test_a_quiz_is_scored_from_what_was_tried() -> None:
    assert quiz_score(3, {}, {}, TODAY) == FRESH
    assert quiz_score(3, {"17": RIGHT, "42": MISSED}, {}, TODAY) == Score(3, 2, 1, 1)
    assert quiz_score(2, {"17": RIGHT, "42": NOTHING}, {}, TODAY) == Score(2, 1, 1, 1)


def test_what_was_missed_and_is_right_in_the_mixed_quiz_is_right_by_now() -> None:
    assert quiz_score(2, {"17": RIGHT, "42": MISSED}, {"42": LATER}, TODAY) == Score(2, 2, 1, 2)


def test_a_clock_that_was_once_ahead_hides_nothing_that_was_right_since() -> None:
    ahead: Attempt = {**MISSED, "day": "2036-01-01"}
    assert quiz_score(1, {"42": ahead}, {"42": LATER}, TODAY) == Score(1, 1, 0, 1)


def test_what_was_only_tried_in_the_mixed_quiz_is_still_to_be_answered_in_its_own() -> None:
    assert quiz_score(2, {"17": RIGHT, "42": NOTHING}, {"42": LATER}, TODAY) == Score(2, 1, 1, 1)
    assert quiz_score(2, {"17": RIGHT}, {"42": LATER}, TODAY) == Score(2, 1, 1, 1)


def test_a_result_says_what_was_right_at_first_and_what_later() -> None:
    for first, solved, said in (
        (3, 3, "3 of 3 right on the first try"),
        (1, 3, "1 of 3 right on the first try, 2 more later"),
        (0, 1, "0 of 3 right on the first try, 1 more later"),
    ):
        assert result(Score(3, 3, first, solved)) == said
    assert result(Score(3, 2, 2, 2)) == "2 of 3 answered"
    assert result(FRESH) == "not begun"
    assert result(NO_QUIZ) == "no quiz"


def test_a_quiz_is_finished_with_its_last_answer() -> None:
    assert [is_finished(score) for score in (NO_QUIZ, FRESH, BEGUN, MISSED_ONE)] == [
        False,
        False,
        False,
        True,
    ]


def test_what_is_begun_comes_first_then_reading_then_what_was_missed() -> None:
    steps = next_steps([True, False, True], [BEGUN, FRESH, MISSED_ONE])
    assert steps == [Step("finish", 0, 2), Step("read", 1, 0), Step("review", 2, 1)]


def test_the_most_missed_is_reviewed_first_and_nothing_is_left_when_all_is_right() -> None:
    steps = next_steps([True] * 3, [MISSED_ONE, PERFECT, MISSED_TWO])
    assert steps == [Step("review", 2, 2), Step("review", 0, 1)]
    assert next_steps([True, True], [PERFECT, NO_QUIZ]) == []


def test_at_most_three_steps_and_one_chapter_to_read() -> None:
    assert next_steps([False, False], [NO_QUIZ, NO_QUIZ]) == [Step("read", 0, 0)]
    assert len(next_steps([False] * 5, [BEGUN] * 5)) == 3
