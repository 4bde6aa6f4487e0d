"""What a JupyterQuiz file leaves out or says in its own way, as the quiz takes it.

JupyterQuiz is written in JavaScript, where a number may be text and what is missing is false.
"""

from html import escape
from typing import Any

from widgets.engine.hosts.quiz_text import decoded, read
from widgets.engine.quiz.marking import number
from widgets.engine.quiz.questions import CHOICES, Question

# Keys of an answer that belong to questions of another type, where they may hold anything.
_OF_OTHERS = {
    "numeric": ("answer", "code"),
    "string": ("code", "value", "range"),
    **dict.fromkeys(CHOICES, ("value", "range")),
}
# Keys of a question or an answer that only the course itself fills in.
_OURS = ("markup", "words", "source")


def completed(question: dict[str, Any]) -> Question:
    """Return a question that follows the schema with all that the quiz counts on."""
    told = ("answer", "feedback") if question["type"] in CHOICES else ("feedback",)
    others = _OF_OTHERS[question["type"]]
    answers = [_shown(_answer(answer, others), told) for answer in question["answers"]]
    complete: Any = {**_shown(question, ("question",)), "answers": answers}
    digits = complete.pop("precision", 0)
    # No number has 0 significant digits. Where JupyterQuiz still counted decimal places by it, 0
    # stood for whole numbers, and those are compared as they are.
    if question["type"] == "numeric" and digits:
        complete["precision"] = int(digits)
    finished: Question = complete
    return finished


def _answer(answer: dict[str, Any], others: tuple[str, ...]) -> dict[str, Any]:
    complete = {key: answer[key] for key in answer if key not in others}
    if isinstance(complete.get("value"), str):
        complete["value"] = number(complete["value"])
    elif isinstance(complete.get("value"), bool):
        # There, a typed 0 equals false.
        complete["value"] = int(complete["value"])
    if "value" in complete or "range" in complete or complete.get("type") != "default":
        complete.setdefault("correct", False)
    return complete


def _shown(record: dict[str, Any], keys: tuple[str, ...]) -> dict[str, Any]:
    """Return a record with the markup and the words of those of its texts that need it.

    Nothing that a file itself says under these names is ever taken for markup, or for a source.
    """
    complete = {key: record[key] for key in record if key not in _OURS}
    if "code" in record:
        complete["code"] = decoded(record["code"])
    texts = {key: read(record[key]) for key in keys if key in record}
    rich = [key for key in texts if texts[key].markup != escape(record[key], quote=False)]
    if rich:
        complete["markup"] = {key: texts[key].markup for key in rich}
        complete["words"] = {key: texts[key].words for key in rich}
    return complete
