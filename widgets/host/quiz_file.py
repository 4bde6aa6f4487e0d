"""Reads quiz files in the JupyterQuiz format and says exactly what is wrong with a bad one."""

import json
from pathlib import Path
from typing import Any

import jsonschema

SCHEMA = json.loads(Path(__file__).with_name("quiz_schema.json").read_text(encoding="utf-8"))


class QuizFileError(ValueError):
    """A quiz file cannot be used; the message names the file, the question and the reason."""


def load(path: str | Path) -> list[dict[str, Any]]:
    """Give the questions in a quiz file.

    Raises QuizFileError when the file is missing, is no JSON, or does not follow the format.
    """
    path = Path(path)
    try:
        questions: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    except OSError as fault:
        raise QuizFileError(f"{path}: {fault.strerror}") from fault
    except json.JSONDecodeError as fault:
        raise QuizFileError(f"{path}, line {fault.lineno}: {fault.msg}") from fault
    fault = next(jsonschema.Draft202012Validator(SCHEMA).iter_errors(questions), None)
    if fault:
        raise QuizFileError(f"{path}, {_place(fault, questions)}: {_reason(fault)}")
    for number, question in enumerate(questions, start=1):
        problem = _wrong_answers(question)
        if problem:
            raise QuizFileError(f"{path}, question {number}: {problem}")
    return questions
