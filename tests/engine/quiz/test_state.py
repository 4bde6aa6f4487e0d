"""What a quiz remembers of what a reader does, and what it forgets or refuses."""

import re

import pytest

from tests.engine.quiz.played import RIGHT, WRONG, all_answered, answered, html, play, question_html
from widgets.engine.core.session import CORRUPT, LEFT_OUT, Session
from widgets.engine.quiz import app
from widgets.engine.quiz.examples import QUESTIONS
from widgets.engine.quiz.questions import Answer, Question, meanings

THIRD = meanings(QUESTIONS)[2]


def test_choosing_never_marks() -> None:
    state = play(("q1", "0"), ("q1", "1"), ("q2-1", "true"), ("q3", "168"))
    assert "0 of 5 answered" in html(state)
    assert not any(attempt["marked"] for attempt in state["answers"].values())


def test_a_marked_question_takes_no_more_input() -> None:
    state = answered("1", WRONG)
    assert play(("q1", "1"), state=state) == state
    assert play(("check", "1"), state=state) == state
    assert question_html(state, "1").count(" disabled") == len(QUESTIONS[0]["answers"])
    assert " readonly" in question_html(answered("3", WRONG), "3")


def test_only_a_marked_question_opens_again() -> None:
    state = play(("q1", "0"))
    assert play(("again", "1"), state=state) == state


def test_another_try_counts_apart_from_the_first() -> None:
    state = play(("again", "1"), state=answered("1", WRONG))
    assert "checked" not in question_html(state, "1")
    assert "Try again" not in question_html(state, "1")
    state = answered("1", RIGHT, state)
    assert "1 of 5 answered, 0 right on the first try. 1 more right on a later try." in html(state)


def test_a_bad_number_is_explained_only_once_the_box_is_left() -> None:
    typing = play(("q3", "a"), committed=False)
    assert "Type a number, such" not in html(typing)
    assert "Type a number, such" in html(play(("q3", "a"), state=typing))
    again = play(("q3", "16"), state=play(("q3", "a")), committed=False)
    assert "Type a number, such" not in html(again)


@pytest.mark.parametrize("key", RIGHT)
def test_an_empty_answer_is_not_marked(key: str) -> None:
    state = play(("check", key))
    assert "first.</p>" in question_html(state, key)
    assert "0 of 5 answered" in html(state)


def test_the_same_words_are_said_again() -> None:
    once = play(("check", "1"))
    twice = play(("check", "1"), state=once)
    assert twice["said"] != once["said"]
    assert twice["said"].strip() == once["said"]


def test_typing_leaves_the_live_region_alone() -> None:
    state = answered("1", RIGHT)
    assert play(("q3", "1"), state=state)["said"] == state["said"]


def test_starting_again_asks_first_and_forgets_everything() -> None:
    state = all_answered(WRONG)
    assert re.search(r"<details.*Start again</summary>.*name=\"restart\"", html(state))
    fresh = play(("restart", ""), state=state)
    assert fresh == dict(app.initial(QUESTIONS), said="Started again.")


@pytest.mark.parametrize(
    ("answers", "notice"),
    [
        (None, LEFT_OUT.format("your answers")),
        ([], LEFT_OUT.format("your answers")),
        ({THIRD: None}, LEFT_OUT.format("your answers")),
        ({THIRD: {}}, LEFT_OUT.format("your answers")),
        ({THIRD: {"chosen": [0]}}, LEFT_OUT.format("your answers")),
        ({"another": "no attempt"}, LEFT_OUT.format("your answers")),
        ({THIRD: {**all_answered(WRONG)["answers"][THIRD], "typed": "no number"}}, CORRUPT),
        (
            {THIRD: {**all_answered(WRONG)["answers"][THIRD], "typed": ["84"]}},
            LEFT_OUT.format("your answers"),
        ),
    ],
)
def test_corrupt_answers_start_afresh(answers: object, notice: str) -> None:
    saved = {"schema": 2, "values": {"answers": answers}}
    session = Session(app, app.initial(QUESTIONS), saved)
    assert session.notice == notice
    assert session.state["answers"] == {}


def test_answers_from_before_days_were_kept_come_back_without_a_notice() -> None:
    answers = all_answered(WRONG)["answers"]
    undated = {
        key: {name: given for name, given in attempt.items() if name not in ("day", "row")}
        for key, attempt in answers.items()
    }
    saved = {"schema": 1, "meanings": {}, "values": {"answers": undated}}
    session = Session(app, app.initial(QUESTIONS), saved)
    assert session.notice == ""
    assert session.state["answers"] == answers


def test_an_answer_is_checked_on_the_day_that_the_page_told() -> None:
    state = answered("1", RIGHT, play(("today", "2026-11-22")))
    assert [attempt["day"] for attempt in state["answers"].values()] == ["2026-11-22"]
    assert 'data-today="2026-11-22"' in html(state)
    assert play(("today", "soon"), state=state) == state


def test_one_corrupt_answer_leaves_the_others() -> None:
    saved = Session(app, all_answered(RIGHT)).to_storage()
    assert saved
    saved["values"]["answers"][THIRD] = {"chosen": [0]}
    session = Session(app, app.initial(QUESTIONS), saved)
    assert session.notice == LEFT_OUT.format("part of your answers")
    assert "4 of 5 answered" in session.view()


def test_of_a_text_of_nothing_but_tags_nothing_is_said() -> None:
    answers: list[Answer] = [
        {"answer": "a", "feedback": "</b>", "markup": {"feedback": ""}, "words": {"feedback": ""}}
    ]
    question: Question = {"type": "multiple_choice", "question": "?", "answers": answers}
    state = play(("q1", "0"), ("check", "1"), state=app.initial([question]))
    assert state["said"] == "Question 1: Not right."


@pytest.mark.parametrize("key", ["1", "2"])
def test_a_place_that_no_option_has_is_marked_as_not_right(key: str) -> None:
    saved = Session(app, play(("q1", "0"), ("q2-1", "true"))).to_storage()
    assert saved
    for attempt in saved["values"]["answers"].values():
        attempt["chosen"] = [99]
    session = Session(app, app.initial(QUESTIONS), saved)
    session.send({"name": "check", "value": key, "committed": True})
    assert f"Question {key}: Not right." in session.view()


@pytest.mark.parametrize(
    "name", ["", "q", "q0", "q6", "q1-0", "q2", "q2-9", "q3-1", "check", "again", "nothing", "q-"]
)
def test_what_names_nothing_changes_nothing(name: str) -> None:
    state = play()
    assert play((name, "9"), state=state)["answers"] == {}
