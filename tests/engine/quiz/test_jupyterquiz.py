"""Our quizzes in the JupyterQuiz package, and its own examples and its marking in ours."""

import json
import re
from collections.abc import Iterator
from importlib.metadata import metadata
from pathlib import Path
from typing import Any

import pytest
from jupyterquiz import display_quiz
from jupyterquiz.dynamic import display as shown_by
from playwright.sync_api import Browser, Page

from widgets.engine.hosts import quiz_file
from widgets.engine.quiz import app
from widgets.engine.quiz.marking import mark
from widgets.engine.quiz.questions import Answer, Question, takes_several

QUIZZES = sorted(Path("chapters/quizzes").glob("*.json"))


def examples() -> list[Question]:
    """Return the questions that JupyterQuiz's own manual shows: one of each kind."""
    manual = str(metadata("jupyterquiz").json["description"])
    return [json.loads(block) for block in re.findall(r"```json\n(.*?)```", manual, re.DOTALL)]


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    page = chromium.new_page()
    yield page
    page.close()


def show(page: Page, monkeypatch: pytest.MonkeyPatch, ref: str | list[Question]) -> list[str]:
    """Show a quiz with the JupyterQuiz package and give the errors of the page."""
    outputs: list[Any] = []
    monkeypatch.setattr(shown_by, "display", outputs.append)
    display_quiz(ref, shuffle_answers=False)
    html, script = (output.data for output in outputs)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto("about:blank")
    page.set_content(f"<!doctype html><title>quiz</title><body>{html}<script>{script}</script>")
    return errors


# Each question, and what is said when its options are pressed, one after the other.
ANSWERED = """() => [...document.querySelectorAll(".Quiz")].map((quiz) => ({
  text: quiz.innerText,
  boxes: quiz.querySelectorAll("input").length,
  feedback: [...quiz.querySelectorAll(".MCButton")].map((option) => {
    option.click();
    return quiz.querySelector(".Feedback").innerText;
  }),
}))"""


@pytest.mark.parametrize("path", QUIZZES, ids=lambda path: path.stem)
def test_jupyterquiz_shows_our_quizzes(
    page: Page, monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    errors = show(page, monkeypatch, str(path))
    questions = quiz_file.load(path)
    shown = page.evaluate(ANSWERED)
    assert len(shown) == len(questions)
    for there, question in zip(shown, questions, strict=True):
        assert question["question"] in there["text"]
        if question["type"] in ("multiple_choice", "many_choice"):
            assert len(there["feedback"]) == len(question["answers"])
            for feedback, answer in zip(there["feedback"], question["answers"], strict=True):
                assert answer["feedback"] in feedback
        else:
            assert there["boxes"] == 1
    assert errors == []


def test_its_own_examples_load_and_score(tmp_path: Path) -> None:
    path = tmp_path / "examples.json"
    path.write_text(json.dumps(examples()), encoding="utf-8")
    questions = quiz_file.load(path)
    assert [question["type"] for question in questions] == ["many_choice", "numeric", "string"]
    answers = {
        "1": [(f"q1-{place}", "true") for place in range(4)],
        "2": [("q2", "3.14")],
        "3": [("q3", "jfk")],
    }
    state = app.initial(questions)
    for key, steps in answers.items():
        for name, value in [*steps, ("check", key)]:
            state = app.update(state, {"name": name, "value": value, "committed": True})
    assert "Your score: 3 of 3 right on the first try." in str(app.view(state))


@pytest.mark.parametrize("kind", ["multiple_choice", "many_choice"])
@pytest.mark.parametrize("right", [0, 1, 2])
def test_both_go_by_how_many_are_right(
    page: Page, monkeypatch: pytest.MonkeyPatch, kind: str, right: int
) -> None:
    answers: list[Answer] = [{"answer": "a", "correct": place < right} for place in range(3)]
    question: Question = {"type": kind, "question": "?", "answers": answers}
    assert show(page, monkeypatch, [question]) == []
    assert page.locator(".ManyChoiceQn").count() == takes_several(question)


# Typed answers that both programs read as the same number; ours takes a comma as well.
NUMBERS = (
    "3.14", "3.1", "3.15", "3.2", "3.05", "22/7", "3.1428572", "-1", "-0.5", "0", "0.0", "7", "3",
    "1e2", "31.4e-1", "1/3", "99.5", "100", "999.5", "1000", "2.5", "-2.5", "0.5", "1.05", "1.06",
)  # fmt: skip
WORDS = (
    "JFK", "jfk", " jfk ", "Kennedy", "kennedy", "John Kennedy", "John F Kennedy", "Jon F. Kenedy",
    "john f. kennedy", "Johnson", "x", "Cadence", "cadence", "cadense", "kadense",
)  # fmt: skip
MIXED: Question = {
    "type": "numeric",
    "question": "?",
    "answers": [
        {"value": 3.14, "correct": True, "feedback": "a"},
        {"range": [-1, 0.5], "correct": False, "feedback": "b"},
        {"range": [0.5, 3], "correct": True, "feedback": "c"},
        {"value": 999.5, "correct": True, "feedback": "d"},
        {"type": "default", "feedback": "e"},
    ],
}
TYPED_QUESTIONS: list[tuple[Question, tuple[str, ...]]] = [
    *((question, NUMBERS) for question in examples() if question["type"] == "numeric"),
    *((question, WORDS) for question in examples() if question["type"] == "string"),
    (MIXED, NUMBERS),
    *((MIXED | {"precision": digits}, NUMBERS) for digits in (1, 2, 3)),
    (
        {
            "type": "string",
            "question": "?",
            "answers": [
                {"type": "default", "feedback": "a"},
                {"answer": "Cadence", "correct": True, "match_case": True, "feedback": "b"},
                {"answer": "cadence", "correct": False, "fuzzy_threshold": 0.8, "feedback": "c"},
            ],
        },
        WORDS,
    ),
]
SUBMIT = """(texts) => texts.map((text) => {
  const box = document.querySelector(".Quiz input");
  box.value = text;
  box.onkeypress({ which: 13, keyCode: 13 });
  const feedback = document.querySelector(".Feedback");
  return [feedback.classList.contains("correct"), feedback.textContent];
})"""


@pytest.mark.parametrize(("question", "texts"), TYPED_QUESTIONS)
def test_both_mark_typed_answers_alike(
    page: Page, monkeypatch: pytest.MonkeyPatch, question: Question, texts: tuple[str, ...]
) -> None:
    errors = show(page, monkeypatch, [question])
    theirs = page.evaluate(SUBMIT, list(texts))
    assert errors == []
    for text, (right, feedback) in zip(texts, theirs, strict=True):
        ours = mark(question, text)
        assert ours.right == right, text
        if ours.answer:
            assert feedback.removeprefix("(Fuzzy) ") == ours.answer["feedback"], text
