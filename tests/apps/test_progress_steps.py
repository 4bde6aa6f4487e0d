import json

from widgets.apps.progress.steps import Step, is_finished, next_steps, quiz_score
from widgets.engine.quiz.attempts import NOTHING, FirstEdition, Score

NO_QUIZ = Score(0, 0, 0, 0)
FRESH, BEGUN = Score(3, 0, 0, 0), Score(3, 1, 1, 1)
PERFECT, MISSED_ONE, MISSED_TWO = Score(3, 3, 3, 3), Score(3, 3, 1, 2), Score(3, 3, 1, 1)


MEANINGS = ["17", "42", "99"]
# The same questions in another order, and the last of them with other words.
FIRST_EDITION: FirstEdition = {"version": "7", "meanings": ["42", "17", "55"]}


def kept(firsts: str, edition: str = "today") -> str:
    """Return what a quiz keeps: an r for each answer right at first, a w for a wrong one."""
    keys = ["1", "2", "3"] if edition == "first" else MEANINGS
    answers = {
        keys[place]: dict(
            NOTHING, typed="1", marked=True, tries=1, first=how == "r", solved=how == "r"
        )
        for place, how in enumerate(firsts)
    }
    record: dict[str, object] = {"values": {"answers": answers}}
    if edition == "first":
        record["version"] = "7"
    else:
        record["schema"] = 1
    return json.dumps(record)


def test_a_quiz_is_scored_from_what_it_keeps() -> None:
    assert quiz_score(kept("rw"), MEANINGS, None) == Score(3, 2, 1, 1)
    assert quiz_score(kept("rrr"), MEANINGS, FIRST_EDITION) == Score(3, 3, 3, 3)


def test_what_was_kept_of_other_questions_does_not_count() -> None:
    assert quiz_score(kept("rwr"), ["1", "42", "3"], None) == Score(3, 1, 0, 0)


def test_what_the_first_edition_kept_counts_for_the_questions_still_asked() -> None:
    assert quiz_score(kept("rwr", edition="first"), MEANINGS, FIRST_EDITION) == Score(3, 2, 1, 1)
    assert quiz_score(kept("rwr", edition="first"), MEANINGS, None) == FRESH
    other: FirstEdition = {**FIRST_EDITION, "version": "8"}
    assert quiz_score(kept("rwr", edition="first"), MEANINGS, other) == FRESH


def test_anything_may_stand_in_the_storage() -> None:
    for text in ("", "{", "null", "[]", "7", '{"version": "7"}', '{"schema": 1}', None, 7):
        assert quiz_score(text, MEANINGS, FIRST_EDITION) == FRESH, text
    for head in ('"version": "7"', '"schema": 1'):
        broken = "{" + head + ', "values": {"answers": %s}}'
        for answers in ("[]", "null", '{"1": 4}', '{"9": 4}', '{"1": {"tries": 9}}', '"12"'):
            assert quiz_score(broken % answers, MEANINGS, FIRST_EDITION) == FRESH, answers


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
