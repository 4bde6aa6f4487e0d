"""What a JupyterQuiz file leaves out or says in its own way, as the quiz takes it.

JupyterQuiz is written in JavaScript, where a number may be text and what is missing is false.
"""

from typing import Any

from widgets.engine.quiz.marking import number
from widgets.engine.quiz.questions import Question


def completed(question: dict[str, Any]) -> Question:
    """Return a question that follows the schema with all that the quiz counts on."""
    answers = [_answer(answer) for answer in question["answers"]]
    complete: Any = {**question, "answers": answers}
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
