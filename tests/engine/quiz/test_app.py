"""The quiz: what it marks, keeps and tells, and what it does not tell too early."""

import copy
import json
import re

import pytest

from tests.engine.quiz.played import RIGHT, WRONG, answered, html, play, question_html
from widgets.engine.core.session import Session
from widgets.engine.quiz import app
from widgets.engine.quiz.examples import QUESTIONS
from widgets.engine.quiz.questions import Question, meanings

VERDICTS = ("✓", "✗", "→", "Right", "Not right", "rb-quiz-right", "rb-quiz-wrong", "rb-quiz-missed")
MARKED_UP: Question = {
    "type": "multiple_choice",
    "question": '<img src="x"> $\\pi$',
    "answers": [
        {"answer": "<b>a</b>", "correct": True, "feedback": "<i>f</i>"},
        {"code": "<script>", "correct": False},
    ],
}


@pytest.mark.parametrize("key", RIGHT)
def test_right_answers_are_told_as_right(key: str) -> None:
    state = answered(key, RIGHT)
    assert "<strong>Right.</strong>" in question_html(state, key)
    assert "Not right" not in question_html(state, key)
    assert f"Question {key}: Right." in html(state)
    assert "1 of 5 answered, 1 right on the first try." in html(state)


@pytest.mark.parametrize("key", WRONG)
def test_wrong_answers_are_told_as_wrong(key: str) -> None:
    state = answered(key, WRONG)
    assert f"Question {key}: Not right." in html(state)
    assert "1 of 5 answered, 0 right on the first try." in html(state)


@pytest.mark.parametrize("key", RIGHT)
def test_nothing_is_given_away_before_checking(key: str) -> None:
    for answers in (RIGHT, WRONG):
        state = play(*answers[key])
        for word in VERDICTS:
            assert word not in question_html(state, key)
        for answer in QUESTIONS[int(key) - 1]["answers"]:
            assert answer.get("feedback", "no feedback") not in html(state)


def test_the_view_before_checking_does_not_depend_on_what_is_right() -> None:
    swapped = copy.deepcopy(QUESTIONS)
    for question in swapped:
        right = [answer.get("correct", False) for answer in question["answers"]]
        for place, answer in enumerate(question["answers"]):
            answer["correct"] = right[place - 1]
    # What is right is a part of what a question means, and so of what mixes its options.
    state = app.initial(swapped)
    state["meanings"] = meanings(QUESTIONS)
    assert html(state) == html(app.initial(QUESTIONS))


def test_answers_are_kept_and_come_back() -> None:
    state = answered("2", WRONG, answered("1", RIGHT))
    saved = json.loads(json.dumps(Session(app, state).to_storage()))
    back = Session(app, app.initial(QUESTIONS), saved)
    assert not back.notice
    assert back.state["answers"] == state["answers"]


def test_markup_that_no_file_was_read_for_is_text() -> None:
    shown = html(play(("q1", "0"), ("check", "1"), state=app.initial([MARKED_UP])))
    assert not re.search(r"<(img|b|i|script)\b", shown)
    assert "&lt;img" in shown
    assert "$\\pi$" in shown


def test_every_question_has_a_legend_and_every_box_a_label() -> None:
    for state in app.EXAMPLES.values():
        shown = html(state)
        assert shown.count("<fieldset") == shown.count("<legend")
        boxes = re.findall(r'<input[^>]*id="([^"]+)"[^>]*type="text"', shown)
        for box in boxes:
            assert f'for="{box}"' in shown
        ids = re.findall(r' id="([^"]+)"', shown)
        assert len(ids) == len(set(ids))
        assert shown.count("data-live") == 1
