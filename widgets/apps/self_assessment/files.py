"""The answers as a file: written for this device to keep, and read again with care."""

import json
from typing import cast

from widgets.components.self_assessment.answers import ANSWERS, Answers, saved_answers
from widgets.engine.core.checks import UNREADABLE
from widgets.engine.core.fields import Field, Flag, Number
from widgets.engine.core.state import Values

FILE_NAME = "my-running-and-back.json"
KIND = "running-and-your-back self-assessment"
VERSION = 1


def as_file(answers: Answers) -> str:
    """Return the text of the file with the answers. The check for warning signs is not in it."""
    lines = [f"    {_quoted(field.name)}: {_value(field, answers)}" for field in ANSWERS]
    head = f'{{\n  "file": {_quoted(KIND)},\n  "version": {VERSION},\n  "answers": {{\n'
    return head + ",\n".join(lines) + "\n  }\n}\n"


def read_file(text: object) -> Answers:
    """Return the answers in the text of a file.

    Raises ValueError with a sentence for the reader where it is not a file of ours, or holds an
    answer that cannot be.
    """
    try:
        content = json.loads(str(text))
        kind, version, answers = content["file"], content["version"], content["answers"]
        values: Values = saved_answers(answers)
    except UNREADABLE:
        # A file may hold anything, nested deeper than an interpreter follows (RuntimeError), too.
        kind = version = None
        values = {}
    if kind != KIND:
        raise ValueError("This is not a file that the self-assessment has saved.")
    if version != VERSION:
        raise ValueError("This file is from another edition of the self-assessment.")
    for field in ANSWERS:
        problem = field.problem(values[field.name])
        if problem:
            raise ValueError("One answer in this file cannot be. " + problem)
    return cast("Answers", values)


def _value(field: Field, answers: Values) -> str:
    value = answers[field.name]
    if isinstance(field, Flag):
        return "true" if value else "false"
    if isinstance(field, Number):
        return field.text(value) or "null"
    return _quoted(value)


def _quoted(text: str) -> str:
    """Return text as JSON. json.dumps escapes other letters in one interpreter than in another."""
    quoted = ""
    for letter in text:
        if letter in '"\\':
            quoted += "\\" + letter
        elif letter < " ":
            quoted += f"\\u{ord(letter):04x}"
        else:
            quoted += letter
    return '"' + quoted + '"'
