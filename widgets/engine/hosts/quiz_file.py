"""Reads quiz files in the JupyterQuiz format and says exactly what is wrong with a bad one."""

import json
import math
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from widgets.engine.hosts import schema
from widgets.engine.hosts.quiz_format import completed
from widgets.engine.quiz.attempts import FirstEdition
from widgets.engine.quiz.questions import Answer, Question

SCHEMA = json.loads(Path(__file__).with_name("quiz_schema.json").read_text(encoding="utf-8"))

Record = TypeVar("Record", Question, Answer)


class QuizFileError(ValueError):
    """A quiz file cannot be used; the message names the file, the question and the reason."""


def load(path: str | Path, known_keys: Collection[str] | None = None) -> list[Question]:
    """Return the questions in a quiz file.

    `known_keys` are the citation keys that a question may cite; None leaves them unchecked.

    Raises QuizFileError, with a line for each problem, when the file cannot be read, is no JSON,
    or does not follow the format.
    """
    path = Path(path)
    try:
        # Windows' Notepad puts a mark before the first letter; a tab in a text is no fault either.
        text = path.read_text(encoding="utf-8-sig")
        read = json.loads(
            text, strict=False, parse_constant=_refuse, parse_float=_finite, parse_int=_whole
        )
    except OSError as fault:
        raise QuizFileError(f"{path}: {fault.strerror}.") from fault
    except UnicodeDecodeError as fault:
        raise QuizFileError(f"{path}: the file is not UTF-8 text.") from fault
    except json.JSONDecodeError as fault:
        raise QuizFileError(f"{path}, {_json_problem(fault)}.") from fault
    except ValueError as fault:
        raise QuizFileError(f"{path}: {fault}.") from fault
    # What comes later takes for granted what comes before, so it waits until that is right.
    problems = (
        list(_letter_problems(read))
        or list(_form_problems(read))
        or list(_sense_problems(read, known_keys))
    )
    if problems:
        raise QuizFileError("\n".join(f"{path}{problem}." for problem in problems))
    return list(map(completed, read))


def with_sources(questions: list[Question], authors_of: Callable[[str], str]) -> list[Question]:
    """Return the questions with a `source` beside each `cite`: its keys' authors, in words."""

    def sourced(record: Record) -> Record:
        keys = record.get("cite", ())
        return {**record, "source": "; ".join(map(authors_of, keys))} if keys else record

    return [
        sourced(question | {"answers": list(map(sourced, question["answers"]))})
        for question in questions
    ]


def first_edition(path: str | Path) -> FirstEdition | None:
    """Return what edition 0.1.0 knew of this quiz's questions, or None where it had no such quiz.

    That is the `version` it saved with the answers, and the `meanings` of its questions.
    """
    path = Path(path)
    earlier = path.parent / "earlier" / "0.1.0.json"
    if not earlier.exists():
        return None
    quizzes: dict[str, FirstEdition] = json.loads(earlier.read_text(encoding="utf-8"))
    return quizzes.get(path.stem)


def arguments(
    path: str | Path, authors_of: Callable[[str], str] = str
) -> tuple[list[Question], FirstEdition | None]:
    """Return what the quiz starts from: its questions, and what edition 0.1.0 knew of them.

    `authors_of` says in words who stands behind a citation key. Raises QuizFileError like `load`.
    """
    return with_sources(load(path), authors_of), first_edition(path)


def check_all(folder: str | Path, known_keys: Collection[str] | None = None) -> None:
    """Check every quiz file in a folder.

    Raises QuizFileError with a line for each problem in each file.
    """
    problems = []
    for path in sorted(Path(folder).glob("*.json")):
        try:
            load(path, known_keys)
        except QuizFileError as fault:
            problems.append(str(fault))
    if problems:
        raise QuizFileError("\n".join(problems))


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not allowed in JSON")


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError(f"{text} is too large a number")
    return value


def _whole(text: str) -> int:
    _finite(text)
    return int(text)


def _json_problem(fault: json.JSONDecodeError) -> str:
    """Return where a text stops to be JSON, and why: a comma too many is the usual reason."""
    # Python points at the comma from 3.13 on, and before that at the bracket after it.
    comma = len(fault.doc[: fault.pos + 1].rstrip("]}").rstrip()) - 1
    closing = fault.doc[comma + 1 :].lstrip()[:1]
    if fault.doc[comma : comma + 1] != "," or closing not in ("]", "}"):
        return f"line {fault.lineno}: {fault.msg}"
    line = fault.doc.count("\n", 0, comma) + 1
    place = comma - fault.doc.rfind("\n", 0, comma)
    return f"line {line}, character {place}: take out this comma: none may stand before {closing}"


def _letter_problems(questions: Any) -> Iterator[str]:
    """Yield each question with half of a letter in it, which no file and no page can hold."""
    for index, question in enumerate(questions if isinstance(questions, list) else ()):
        try:
            json.dumps(question, ensure_ascii=False).encode()
        except UnicodeEncodeError as fault:
            half = f"\\u{ord(fault.object[fault.start]):04x}"
            yield f", question {index + 1}: {half} is half of a letter, and cannot be shown"


def _form_problems(questions: Any) -> Iterator[str]:
    """Yield what breaks the schema, in the order of the file."""
    for path, reason in schema.faults(SCHEMA, questions):
        yield f"{_place(questions, path)}: {reason}"


def _place(questions: Any, path: list[str | int]) -> str:
    """Return where in the file a path leads: ", question 3 (five-sides), answer 2"."""
    if not path:
        return ""
    place = ", " + _question_name(int(path[0]), questions[path[0]])
    if len(path) > 2 and path[1] == "answers":
        place += f", answer {int(path[2]) + 1}"
    return place


def _question_name(index: int, question: Any) -> str:
    name = question.get("id") if isinstance(question, dict) else None
    return f"question {index + 1}" + (f" ({name})" if name else "")


def _sense_problems(questions: list[Question], known_keys: Collection[str] | None) -> Iterator[str]:
    """Yield what a schema cannot see."""
    for index, question in enumerate(questions):
        place = ", " + _question_name(index, question)
        for number, answer in enumerate(question["answers"], start=1):
            is_range = question["type"] == "numeric" and "range" in answer
            if is_range and answer["range"][0] >= answer["range"][1]:
                yield (
                    f"{place}, answer {number}: "
                    "the range must go from the lower number to the higher"
                )
        for key in _cited(question):
            if known_keys is not None and key not in known_keys:
                yield f"{place}: it cites {key}, which is not in the bibliography"


def _cited(question: Question) -> Iterator[str]:
    for part in (question, *question["answers"]):
        yield from part.get("cite", ())
