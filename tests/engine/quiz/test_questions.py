"""The meaning of a question: answers go with it, and outlive all that does not change it."""

import copy
from typing import Any

import pytest

from tests.engine.quiz.played import RIGHT, WRONG, all_answered, answered, html, play, question_in
from widgets.engine.core.session import Session
from widgets.engine.quiz import app
from widgets.engine.quiz.examples import QUESTIONS
from widgets.engine.quiz.questions import Answer, Question


@pytest.mark.parametrize("change", ["question", "answers", "type"])
def test_a_changed_question_is_open_and_the_others_stay_answered(change: str) -> None:
    saved = Session(app, all_answered(RIGHT)).to_storage()
    changed: Any = copy.deepcopy(QUESTIONS)
    if change == "answers":
        changed[3]["answers"][0]["value"] = 2
    else:
        changed[3][change] = "string"
    session = Session(app, app.initial(changed), saved)
    assert not session.notice
    assert "4 of 5 answered, 4 right on the first try." in session.view()
    assert "Some questions have changed" in session.view()
    # The answer to the old question waits: the edition that asked it shows it again.
    back = Session(app, app.initial(QUESTIONS), session.to_storage())
    assert "All answered." in back.view()
    assert "Some questions have changed" not in back.view()


def test_answers_follow_their_questions_to_other_places() -> None:
    saved = Session(app, answered("2", WRONG, answered("1", RIGHT))).to_storage()
    moved = Session(app, app.initial(QUESTIONS[::-1]), saved)
    assert "Right." in question_in(moved.view(), "5")
    assert "Right." not in question_in(moved.view(), "1")
    assert "2 of 5 answered, 1 right on the first try." in moved.view()


def test_a_question_that_stands_twice_is_answered_twice() -> None:
    twice = app.initial([QUESTIONS[0], QUESTIONS[0]])
    assert "1 of 2 answered" in html(play(("q1", "1"), ("check", "1"), state=twice))


def test_a_better_explanation_does_not_throw_answers_away() -> None:
    saved = Session(app, all_answered(RIGHT)).to_storage()
    changed = copy.deepcopy(QUESTIONS)
    changed[0]["answers"][0]["feedback"] = "A better explanation."
    session = Session(app, app.initial(changed), saved)
    assert not session.notice
    assert "All answered." in session.view()


def choice(kind: str, right: list[int], count: int) -> Question:
    answers: list[Answer] = [
        {"answer": str(place), "correct": place in right} for place in range(count)
    ]
    return {"type": kind, "question": "?", "answers": answers}


@pytest.mark.parametrize("kind", ["multiple_choice", "many_choice"])
def test_how_many_are_right_says_how_many_can_be_chosen(kind: str) -> None:
    several = play(
        ("q1-0", "true"),
        ("q1-1", "true"),
        ("check", "1"),
        state=app.initial([choice(kind, [0, 1], 3)]),
    )
    assert several["answers"][several["meanings"][0]]["solved"]
    assert 'type="checkbox"' in html(several)
    assert "You found 2 of 2 right answers." in html(several)
    one = play(("q1", "1"), ("check", "1"), state=app.initial([choice(kind, [1], 2)]))
    assert one["answers"][one["meanings"][0]]["solved"]
    assert 'type="radio"' in html(one)
    assert "You found" not in html(one)


def test_a_question_without_a_right_answer_can_be_tried() -> None:
    wrong: Question = {
        "type": "numeric",
        "question": "?",
        "answers": [{"value": 1, "correct": False, "feedback": "No."}],
    }
    for question, given in ((choice("multiple_choice", [], 2), "0"), (wrong, "1")):
        state = app.initial([question])
        shown = html(play(("q1", given), ("check", "1"), state=state))
        assert "Question 1: Not right." in shown
        assert "Show the answer" not in shown
        assert "No answer counts as right." in str(app.on_paper(state))


def test_several_right_numbers_are_no_choice() -> None:
    either: Question = {
        "type": "numeric",
        "question": "?",
        "answers": [{"value": 1, "correct": True}, {"value": 2, "correct": True}],
    }
    state = play(("q1", "2"), ("check", "1"), state=app.initial([either]))
    assert state["said"] == "Question 1: Right."
