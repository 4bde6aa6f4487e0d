"""The quiz of another author, from its file to a marked answer: in a notebook, in the browser."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from widgets.book.course import COURSE
from widgets.engine.hosts.notebook import widget_class
from widgets.engine.testing.micropython import Engine

RIGHT, WRONG = {"answer": "a", "correct": True}, {"answer": "b"}
CHOICE: dict[str, Any] = {
    "type": "multiple_choice", "question": "?", "answers": [RIGHT, WRONG],
}  # fmt: skip
TEXT: dict[str, Any] = {"type": "string", "question": "?", "answers": [RIGHT]}
NUMBER: dict[str, Any] = {
    "type": "numeric", "question": "?", "answers": [{"value": 1, "correct": True}],
}  # fmt: skip
# What stands in a file, and what is seen of it once an answer was checked.
FOREIGN: dict[str, tuple[dict[str, Any], str]] = {
    "option called the default": (
        {**CHOICE, "answers": [RIGHT, {**WRONG, "type": "default"}]}, "Right.",
    ),
    "precision of a choice": ({**CHOICE, "precision": "abc"}, "Choose one."),
    "precision of a text": ({**TEXT, "precision": [1]}, "Type a word or a few words."),
    "value of an option": ({**CHOICE, "answers": [{**RIGHT, "value": "x"}, WRONG]}, "Right."),
    "code of a text": ({**TEXT, "answers": [{**RIGHT, "code": 5.5}]}, "<dd></dd>"),
    "answer of a number": (
        {**NUMBER, "answers": [{"value": 2, "answer": 5.5, "correct": True}]}, "<dt>2</dt>",
    ),
    "source of a question": ({**CHOICE, "source": 5.5}, "Right."),
    "source of an answer": ({**TEXT, "answers": [{**RIGHT, "source": {}}]}, "<dt>a</dt>"),
    "unknown citation": ({**CHOICE, "cite": ["somebody1999"]}, "Source: somebody1999"),
    "less in a formula": ({**CHOICE, "question": "$a &lt; b$"}, "<mo>&lt;</mo>"),
    "item without a list": ({**CHOICE, "question": "<li>x</li>"}, "&lt;li&gt;x"),
    "cell without a table": ({**CHOICE, "question": "<td>x"}, "&lt;td&gt;x"),
    "nothing but a tag": ({**CHOICE, "question": "</b>"}, '<span class="rb-quiz-text"></span>'),
}  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    engine = Engine(COURSE)
    yield engine
    engine.close()


def events(question: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what a reader does who gives the first answer, or types what is wrong."""
    given = "0" if question["type"] == "multiple_choice" else "3"
    return [
        {"name": "q1", "value": given, "committed": True},
        {"name": "check", "value": "1", "committed": True},
    ]


@pytest.mark.parametrize("name", FOREIGN)
def test_it_is_shown_and_marked_wherever_it_runs(tmp_path: Path, engine: Engine, name: str) -> None:
    question, seen = FOREIGN[name]
    path = tmp_path / "quiz.json"
    path.write_text(json.dumps([question]), encoding="utf-8")
    widget: Any = widget_class(COURSE, "Quiz")(path)
    page = widget._repr_mimebundle_()[0]["text/html"]
    assert "Answers" in page
    shown = engine.start(name, "quiz", widget.state)
    assert widget.html == shown
    for number, event in enumerate(events(question), start=1):
        widget._handle_custom_msg({"view": "one", "number": number, "event": event}, [])  # noqa: SLF001  ipywidgets has no public way in
        assert widget.fault == ""
        shown = engine.send(name, event)
    assert widget.html == shown
    assert "All answered." in shown
    assert seen in shown
