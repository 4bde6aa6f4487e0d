"""Marks an answer to a quiz question by the rules of the JupyterQuiz format (version 2.9).

A question's answers are tried in their order and the first that matches decides, whether it is a
right one or a known mistake.
"""

import math
import re
from typing import NamedTuple

from widgets.engine.quiz.questions import Answer, Question
from widgets.engine.quiz.rounding import rounded, roundings

_DECIMAL = re.compile(r"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$")

# Blocks of capital letters and how far away their small letters stand: ASCII, Latin-1, Greek and
# Cyrillic. MicroPython's own `lower` knows ASCII alone.
_CAPITALS = (
    (0x41, 0x5A, 32),
    (0xC0, 0xD6, 32),
    (0xD8, 0xDE, 32),
    (0x391, 0x3A9, 32),
    (0x400, 0x40F, 80),
    (0x410, 0x42F, 32),
)


class Marking(NamedTuple):
    """What came of an answer.

    right: whether the question is answered right, as a whole.
    options: for a choice, one word an option: "right" (chosen, as it should be), "wrong" (chosen),
        "missed" (should have been chosen), or "" (left out, as it should be). Otherwise ().
    answer: for typed text, the entry of the question's answers that decided, or None.
    """

    right: bool
    options: tuple[str, ...]
    answer: Answer | None


def mark(question: Question, given: list[int] | str) -> Marking:
    """Mark what was given: the places of the chosen options, counted from 0, or the typed text.

    Raises ValueError when the question is numeric and the text is no number.
    """
    if not isinstance(given, str):
        return _mark_options(question["answers"], given)
    if question["type"] == "numeric":
        found = _find_number(question, number(given))
    else:
        found = _find_text(question["answers"], trimmed(given))
    if found is None:
        found = _default(question["answers"])
    return Marking(found is not None and bool(found.get("correct")), (), found)


def number(text: str) -> float:
    """Return the number in typed text: decimal, with a point or a comma, or a fraction like 22/7.

    Raises ValueError for anything else, also for a division by zero.
    """
    top, slash, bottom = trimmed(text).replace(",", ".").replace("\u2212", "-").partition("/")
    divisor = _decimal(bottom) if slash else 1.0
    if divisor == 0:
        raise ValueError(text)
    return _decimal(top) / divisor


def trimmed(text: str) -> str:
    """Return text without the blanks around it."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").strip(" \t\r\n")


def lower(text: str) -> str:
    """Return text in small letters: Latin (as far as Latin-1), Greek and Cyrillic."""
    return "".join([_lower_letter(letter) for letter in text])


def likeness(one: str, other: str) -> float:
    """Return how alike two texts are, from 0 to 1 for equal ones.

    That is 1 less the Levenshtein distance divided by the length of the longer text.
    """
    longest = max(len(one), len(other))
    return 1 - _distance(one, other) / longest if longest else 1.0


def _mark_options(answers: list[Answer], chosen: list[int]) -> Marking:
    words = []
    for place, answer in enumerate(answers):
        if place in chosen:
            words.append("right" if answer.get("correct") else "wrong")
        else:
            words.append("missed" if answer.get("correct") else "")
    # An option that the question no longer has was never a right one.
    are_known = all([place < len(answers) for place in chosen])
    is_right = are_known and "wrong" not in words and "missed" not in words
    return Marking(is_right, tuple(words), None)


def _find_number(question: Question, value: float) -> Answer | None:
    digits = question.get("precision")
    if digits:
        value = rounded(value, digits)
    for answer in question["answers"]:
        if "value" in answer:
            wanted = rounded(answer["value"], digits) if digits else answer["value"]
            if value == wanted:
                return answer
        elif "range" in answer:
            low, high = answer["range"]
            if low <= value < high:
                return answer
    # JupyterQuiz rounds 2.345 one way and readers learn the other: here both are right.
    for answer in question["answers"] if digits else ():
        if "value" in answer and value in roundings(answer["value"], digits or 1):
            return answer
    return None


def _find_text(answers: list[Answer], text: str) -> Answer | None:
    for answer in answers:
        if answer.get("type") == "default":
            continue
        one, other = text, answer["answer"]
        if not answer.get("match_case"):
            one, other = lower(one), lower(other)
        threshold = answer.get("fuzzy_threshold")
        if one == other or (threshold and likeness(one, other) >= threshold):
            return answer
    return None


def _default(answers: list[Answer]) -> Answer | None:
    for answer in answers:
        if answer.get("type") == "default" and "value" not in answer and "range" not in answer:
            return answer
    return None


def _decimal(text: str) -> float:
    text = trimmed(text)
    if not _DECIMAL.match(text) or math.isinf(float(text)):
        raise ValueError(text)
    return float(text)


def _lower_letter(letter: str) -> str:
    code = ord(letter)
    for first, last, shift in _CAPITALS:
        if first <= code <= last:
            return chr(code + shift)
    return letter


def _distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one):
        previous, row = row, [place + 1]
        for column, another in enumerate(other):
            change = previous[column] + (letter != another)
            row.append(min(previous[column + 1] + 1, row[column] + 1, change))
    return row[-1]
