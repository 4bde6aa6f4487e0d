"""Which questions the quiz over the whole course asks, and in which order."""

from widgets.apps.review.choosing import (
    BEGUN,
    DUE,
    MISSED,
    MOST,
    NEW,
    SEEN,
    choose,
)
from widgets.components.chapter_quizzes import Entry
from widgets.engine.quiz.attempts import NOTHING, Attempt
from widgets.engine.quiz.questions import Question

TODAY = "2026-11-22"


def tried(day: str, row: int, *, first: bool = False) -> Attempt:
    return {**NOTHING, "tries": 9, "day": day, "row": row, "first": first, "solved": row > 0}


DUE_ONE, OVERDUE = tried("2026-11-21", 0), tried("2026-11-01", 1, first=True)
ONCE_MISSED, RIGHT = tried("2026-11-21", 1), tried("2026-11-21", 1, first=True)
TODAYS = tried(TODAY, 0)


def chosen(*chapters: str | list[Attempt], cases: str = "") -> list[tuple[str, int]]:
    """Return the questions chosen, "a0" for the first of the first chapter, and why each is."""
    names = [chr(ord("a") + place) for place in range(len(chapters))]
    entries = [entry(name, len(attempts)) for name, attempts in zip(names, chapters, strict=True)]
    questions = [[question(one, cases) for one in each["meanings"]] for each in entries]
    found = choose(entries, questions, [list(each) for each in chapters], TODAY)  # type: ignore[arg-type]
    return [(asked.meaning, asked.why) for asked in found]


def entry(name: str, count: int) -> Entry:
    return {
        "title": name, "page": name, "minutes": None, "quiz": name, "first_edition": None,
        "meanings": [f"{name}{place}" for place in range(count)],
    }  # fmt: skip


def question(name: str, cases: str) -> Question:
    return {"type": "string", "question": name, "answers": [], "case": name in cases.split()}


def test_what_is_due_comes_first_then_what_was_missed_then_what_was_seen() -> None:
    assert chosen([RIGHT, ONCE_MISSED, DUE_ONE], [NOTHING, OVERDUE]) == [
        ("a2", DUE),
        ("b1", DUE),
        ("a1", MISSED),
        ("a0", SEEN),
        ("b0", BEGUN),
    ]


def test_what_was_checked_today_is_not_asked_again_today() -> None:
    assert chosen([TODAYS, RIGHT]) == [("a1", SEEN)]
    assert chosen([TODAYS, tried(TODAY, 1, first=True)]) == []


def test_chapters_take_turns() -> None:
    assert [name for name, _ in chosen([DUE_ONE] * 3, [DUE_ONE], [DUE_ONE] * 2)] == [
        "a0", "b0", "c0", "a1", "c1", "a2",
    ]  # fmt: skip


def test_questions_of_a_case_come_before_others_and_then_what_waited_longest() -> None:
    assert [name for name, _ in chosen([DUE_ONE, OVERDUE, DUE_ONE], cases="a2")] == [
        "a2", "a1", "a0",
    ]  # fmt: skip
    assert [name for name, _ in chosen([tried("", 1), RIGHT])] == ["a0", "a1"]


def test_a_chapter_not_begun_waits_while_there_is_anything_else() -> None:
    assert chosen([NOTHING, RIGHT], [NOTHING]) == [("a1", SEEN), ("a0", BEGUN)]
    assert chosen([TODAYS], [NOTHING]) == [("b0", NEW)]


def test_where_nothing_is_begun_each_chapter_is_asked_in_turn() -> None:
    found = chosen([NOTHING] * 9, [NOTHING] * 9, [], [NOTHING] * 9, cases="b3")
    assert [name for name, _ in found[:6]] == ["a0", "b3", "d0", "a1", "b0", "d1"]
    assert len(found) == MOST
    assert {why for _, why in found} == {NEW}


def test_no_more_than_ten_are_asked_at_a_time() -> None:
    assert len(chosen([DUE_ONE] * 30)) == MOST == 10
    assert chosen() == []


def test_a_question_of_two_chapters_is_asked_once() -> None:
    one = entry("a", 2)
    found = choose(
        [one, one], [[question("a0", ""), question("a1", "")]] * 2, [[DUE_ONE] * 2] * 2, TODAY
    )
    assert [asked.meaning for asked in found] == ["a0", "a1"]
