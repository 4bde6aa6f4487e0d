"""The meaning of a question: answers go with it, and outlive all that does not change it."""

import copy
from typing import Any

import pytest

from tests.engine.quiz.played import RIGHT, WRONG, all_answered, answered, html, play, question_in
from widgets.engine.core.session import Session
from widgets.engine.quiz import app
from widgets.engine.quiz.examples import QUESTIONS


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
