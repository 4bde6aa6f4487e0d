"""What widgets read of the chapters' quizzes, where anything may stand in the storage."""

import json

import pytest

from widgets.components.chapter_quizzes import (
    Entry,
    answered,
    answered_mixed,
    chapter_link,
    names,
    together,
)
from widgets.engine.quiz.attempts import NOTHING, Attempt

# In the first edition the questions had another order, and the last of them other words.
CHAPTER: Entry = {
    "title": "Overstride",
    "page": "causes/overstride",
    "minutes": 30,
    "quiz": "overstride-quiz",
    "meanings": ["17", "42", "99"],
    "first_edition": {"version": "7", "meanings": ["42", "17", "55"]},
}
RIGHT: Attempt = {
    **NOTHING, "marked": True, "tries": 1, "first": True, "solved": True, "day": "2026-11-20",
    "row": 1,
}  # fmt: skip
MISSED: Attempt = {**NOTHING, "marked": True, "tries": 1, "day": "2026-11-22"}
OLD = {key: value for key, value in RIGHT.items() if key not in ("day", "row")}
UNDATED: Attempt = {**RIGHT, "day": ""}


def saved(answers: object, **head: object) -> str:
    return json.dumps({**head, "values": {"answers": answers}})


def test_attempts_come_by_the_meaning_of_the_question_whatever_edition_kept_them() -> None:
    assert answered(saved({"17": RIGHT}, schema=2), CHAPTER) == {"17": RIGHT}
    assert answered(saved({"17": OLD}, schema=1), CHAPTER) == {"17": UNDATED}
    assert answered(saved({"2": OLD}, version="7"), CHAPTER) == {"17": UNDATED}
    assert answered_mixed(saved({"17": RIGHT}, schema=0)) == {"17": RIGHT}


def test_what_is_no_answer_to_one_of_the_questions_does_not_count() -> None:
    assert answered(saved({"55": RIGHT, "17": {}, "42": MISSED}, schema=2), CHAPTER) == {
        "42": MISSED
    }
    assert answered(saved({"1": OLD}, version="8"), CHAPTER) == {}
    assert answered(saved({"3": OLD}, version="7"), CHAPTER) == {}
    assert answered_mixed(saved({"17": 4, "42": MISSED}, schema=0)) == {"42": MISSED}


@pytest.mark.parametrize(
    "kept", ["", "{", "null", "[]", "7", '{"version": "7"}', '{"schema": 1}', "[" * 9999, None, 7]
)
def test_anything_may_stand_in_the_storage(kept: object) -> None:
    assert answered(kept, CHAPTER) == {}
    assert answered_mixed(kept) == {}


@pytest.mark.parametrize(
    "answers", [[], None, {"1": 4}, {"9": 4}, {"1": {"tries": 9}}, "12", [[1]]]
)
def test_anything_may_stand_for_the_answers(answers: object) -> None:
    for head in ({"version": "7"}, {"schema": 1}, {"schema": 2}, {"schema": 3}, {"schema": "2"}):
        assert answered(saved(answers, **head), CHAPTER) == {}, head
    assert answered_mixed(saved(answers, schema=0)) == {}


def test_a_question_stands_as_it_was_answered_last_wherever_that_was() -> None:
    own, mixed = {"17": RIGHT, "42": MISSED}, {"17": MISSED, "1": RIGHT}
    both = together(CHAPTER, own, mixed, "2026-11-22")
    assert [(attempt["day"], attempt["row"]) for attempt in both] == [
        ("2026-11-22", 0),
        ("2026-11-22", 0),
        ("", 0),
    ]
    assert both[0]["first"]


def test_a_clock_that_was_once_ahead_does_not_outweigh_what_was_answered_since() -> None:
    ahead: Attempt = {**RIGHT, "day": "2036-01-01"}
    both = together(CHAPTER, {"17": ahead}, {"17": MISSED}, "2026-11-22")
    assert (both[0]["day"], both[0]["row"]) == ("2026-11-22", 0)


def test_a_chapter_without_a_quiz_has_no_name_to_read() -> None:
    assert names([CHAPTER, {**CHAPTER, "quiz": ""}]) == ["overstride-quiz"]


def test_a_link_leads_from_one_page_of_the_course_to_another() -> None:
    assert 'href="../causes/overstride.html#quiz"' in str(chapter_link(CHAPTER, "#quiz"))
