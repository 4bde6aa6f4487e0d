"""What a JupyterQuiz file leaves out or says in its own way, as the quiz takes it.

JupyterQuiz is written in JavaScript, where a number may be text and what is missing is false.
"""

from html import escape
from typing import Any

from widgets.engine.hosts.quiz_text import decoded, read
from widgets.engine.quiz.marking import number
from widgets.engine.quiz.questions import CHOICES, Question


def completed(question: dict[str, Any]) -> Question:
    """Return a question that follows the schema with all that the quiz counts on."""
    told = ("answer", "feedback") if question["type"] in CHOICES else ("feedback",)
    answers = [_shown(_answer(answer), told) for answer in question["answers"]]
    complete: Any = {**_shown(question, ("question",)), "answers": answers}
    # No number has 0 significant digits. Where JupyterQuiz still counted decimal places by it, 0
    # stood for whole numbers, and those are compared as they are.
    if complete.pop("precision", 0):
        complete["precision"] = int(question["precision"])
    finished: Question = complete
    return finished


def _answer(answer: dict[str, Any]) -> dict[str, Any]:
    complete = dict(answer)
    if isinstance(answer.get("value"), str):
        complete["value"] = number(answer["value"])
    elif isinstance(answer.get("value"), bool):
        # There, a typed 0 equals false.
        complete["value"] = int(answer["value"])
    if "value" in answer or "range" in answer or answer.get("type") != "default":
        complete.setdefault("correct", False)
    return complete


def _shown(record: dict[str, Any], keys: tuple[str, ...]) -> dict[str, Any]:
    """Return a record with the markup and the words of those of its texts that need it.

    Nothing that a file itself says under these names is ever taken for markup.
    """
    complete = {key: record[key] for key in record if key not in ("markup", "words")}
    if "code" in record:
        complete["code"] = decoded(record["code"])
    texts = {key: read(record[key]) for key in keys if key in record}
    rich = [key for key in texts if texts[key].markup != escape(record[key], quote=False)]
    if rich:
        complete["markup"] = {key: texts[key].markup for key in rich}
        complete["words"] = {key: texts[key].words for key in rich}
    return complete
