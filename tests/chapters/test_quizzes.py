"""Every quiz is worth taking: enough questions, each option explained and cited."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.chapters.chapter import ROOT
from widgets.engine.hosts import quiz_file

QUIZZES = sorted((ROOT / "chapters" / "quizzes").glob("*.json"))
FEWEST_QUESTIONS, FEWEST_NUMERIC = 10, 1

Questions = list[dict[str, Any]]
each = pytest.mark.parametrize(
    "questions", [pytest.param(quiz_file.load(path), id=path.stem) for path in QUIZZES]
)


@each
def test_it_has_enough_questions_of_both_kinds(questions: Questions) -> None:
    assert len(questions) >= FEWEST_QUESTIONS
    assert sum(question["type"] == "numeric" for question in questions) >= FEWEST_NUMERIC


@each
def test_each_question_is_named_and_cited(questions: Questions) -> None:
    names = [question["id"] for question in questions]
    assert len(set(names)) == len(names)
    assert not [name for name in names if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)]
    assert not [question["id"] for question in questions if not question.get("cite")]


@each
def test_each_option_explains_itself(questions: Questions) -> None:
    for question in questions:
        explained = [answer.get("feedback", "") for answer in question["answers"]]
        assert all(len(text) >= 15 for text in explained), question["id"]
        assert len(set(explained)) == len(explained), question["id"]


@each
def test_each_question_has_a_right_and_a_wrong_answer(questions: Questions) -> None:
    for question in questions:
        right = [bool(answer.get("correct")) for answer in question["answers"]]
        assert any(right), question["id"]
        assert question["type"] == "many_choice" or not all(right), question["id"]


@each
def test_a_question_with_one_right_choice_says_so(questions: Questions) -> None:
    for question in questions:
        if question["type"] == "multiple_choice":
            assert sum(answer["correct"] for answer in question["answers"]) == 1, question["id"]
            assert len(question["answers"]) > 2, question["id"]


@pytest.mark.parametrize("path", QUIZZES, ids=lambda path: path.stem)
def test_nothing_in_a_file_has_to_be_guessed(path: Path) -> None:
    assert quiz_file.load(path) == json.loads(path.read_text(encoding="utf-8"))


@each
def test_any_other_number_gets_an_answer_too(questions: Questions) -> None:
    for question in questions:
        if question["type"] == "numeric":
            kinds = {answer["type"] for answer in question["answers"]}
            assert "default" in kinds, question["id"]


@each
def test_the_right_choice_is_not_always_in_one_place(questions: Questions) -> None:
    places = [
        [bool(answer["correct"]) for answer in question["answers"]].index(True)
        for question in questions
        if question["type"] == "multiple_choice"
    ]
    assert len(places) < 3 or len(set(places)) > 1
