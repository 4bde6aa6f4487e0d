"""A quiz cannot be passed by a rule, prints no answer in its questions, and asks to think."""

import re

import pytest

from tests.chapters import guessing
from tests.chapters.chapter import CHAPTERS
from widgets.engine.hosts import quiz_file
from widgets.engine.quiz.questions import Question

QUIZZES = {
    path.stem: quiz_file.load(path) for path in sorted((CHAPTERS / "quizzes").glob("*.json"))
}
EVERY: list[Question] = [question for questions in QUIZZES.values() for question in questions]
ABOVE_CHANCE = 5  # points of 100
FEWEST_CASES, FEWEST_WORDS_OF_A_CASE = 3, 20

each = pytest.mark.parametrize(
    "questions", [pytest.param(questions, id=name) for name, questions in QUIZZES.items()]
)


@pytest.mark.parametrize("kind", ["multiple_choice", "many_choice"])
@pytest.mark.parametrize("name", guessing.RULES)
def test_no_rule_for_guessing_pays(name: str, kind: str) -> None:
    questions = [question for question in EVERY if question["type"] == kind]
    scored = guessing.score(guessing.RULES[name], questions)
    assert scored <= guessing.chance(questions) + ABOVE_CHANCE


@each
def test_half_of_a_quiz_asks_for_more_than_memory(questions: list[Question]) -> None:
    thought = [question for question in questions if question.get("asks") != "recall"]
    assert all(question.get("asks") for question in questions)
    assert 2 * len(thought) >= len(questions)


@each
def test_a_quiz_tells_of_new_cases(questions: list[Question]) -> None:
    cases = [question for question in questions if question.get("case")]
    assert len(cases) >= FEWEST_CASES
    for question in cases:
        assert question["asks"] != "recall", question["id"]
        assert len(question["question"].split()) >= FEWEST_WORDS_OF_A_CASE, question["id"]


@each
def test_a_question_does_not_print_its_answer(questions: list[Question]) -> None:
    for question in questions:
        stem = re.findall(r"\d+(?:\.\d+)?", question["question"])
        for answer in question["answers"]:
            if answer.get("correct") and question["type"] == "numeric":
                low, high = answer.get("range") or [answer["value"]] * 2
                assert not [n for n in stem if low <= float(n) <= high], question["id"]


@each
def test_a_number_asked_for_says_how_exact(questions: list[Question]) -> None:
    for question in questions:
        if question["type"] == "numeric":
            assert re.search(
                r"\b(?:whole|nearest|decimal|exact|exactly|round|rounded|about|how many)\b",
                question["question"],
                re.IGNORECASE,
            ), question["id"]


@each
def test_a_negative_question_stands_out(questions: list[Question]) -> None:
    for question in questions:
        asked = question["question"].split(". ")[-1]
        assert not re.search(r"\b(?:not|except|never)\b", asked), question["id"]
