"""A reader's attempts at one quiz question: what they gave, and how often it was right."""

from typing import Any, NamedTuple, TypedDict

from widgets.engine.core.days import is_day_or_unknown
from widgets.engine.core.state import Values
from widgets.engine.quiz.marking import Marking, mark, number, trimmed
from widgets.engine.quiz.questions import CHOICES, Question, takes_several


class Attempt(TypedDict):
    """What was given, and how it went.

    chosen: of a choice, the places of the options chosen, counted from 0.
    typed: of any other question, the text.
    marked: whether the reader has had it checked.
    tries: how often.
    first, solved: whether it was right on the first try, and on any.
    day: the reader's day when it was checked last, "" while unknown.
    row: how often in a row it was right when it was due, 0 once it was not right.
    """

    chosen: list[int]
    typed: str
    marked: bool
    tries: int
    first: bool
    solved: bool
    day: str
    row: int


class FirstEdition(TypedDict):
    """What edition 0.1.0 knew of a quiz: one check sum for all its questions, and one for each."""

    version: str
    meanings: list[str]


# How many migrations what is saved has been through once its attempts know their days.
DATED = 2

# An attempt before anything was given.
NOTHING: Attempt = {
    "chosen": [],
    "typed": "",
    "marked": False,
    "tries": 0,
    "first": False,
    "solved": False,
    "day": "",
    "row": 0,
}
_FORM: Values = NOTHING


class Score(NamedTuple):
    """How many questions there are, were answered, were right at first, and were right ever."""

    total: int
    answered: int
    first: int
    solved: int


def is_attempt(value: object) -> bool:
    """Whether a value has the form of an attempt and does not contradict itself."""
    return (
        isinstance(value, dict)
        and sorted(value) == sorted(_FORM)
        and all(type(value[name]) is type(_FORM[name]) for name in _FORM)
        and all(type(place) is int and place >= 0 for place in value["chosen"])
        and value["tries"] >= (value["marked"] or value["first"] or value["solved"])
        and is_day_or_unknown(value["day"])
        and 0 <= value["row"] <= value["tries"]
    )


def attempts_in(saved: Values, first_edition: FirstEdition | None) -> dict[str, Any]:
    """Return the attempts in what a quiz has saved, in today's form, by the question's meaning.

    They may be anything, so `is_attempt` has still to be asked. `first_edition` is None for a quiz
    that came later. Raises ValueError for questions of no edition, and KeyError or TypeError for
    what no quiz has saved.
    """
    answers = saved["values"]["answers"]
    if "schema" not in saved:
        answers = by_meaning(saved, first_edition)
    elif saved["schema"] >= DATED:
        return dict(answers)
    return dated(answers)


def by_meaning(saved: Values, first_edition: FirstEdition | None) -> dict[str, Any]:
    """Return the attempts that edition 0.1.0 saved, which went by the places of the questions.

    The places count from "1", and one check sum stands for all the questions. Raises like
    `attempts_in`.
    """
    answers = saved["values"]["answers"]
    if first_edition is None or saved["version"] != first_edition["version"]:
        raise ValueError("answers to questions that no edition has asked")
    meanings = first_edition["meanings"]
    if any([int(place) < 1 for place in answers]):
        raise ValueError("an answer to no question")
    return {meanings[int(place) - 1]: answers[place] for place in answers}


def dated(answers: Values) -> dict[str, Any]:
    """Return the attempts of the editions that knew no days with what can be said of theirs."""
    return {key: _dated(answers[key]) for key in answers}


def _dated(attempt: object) -> object:
    if not isinstance(attempt, dict):
        return attempt
    return dict(attempt, day="", row=1 if attempt.get("first") is True else 0)


def choose(question: Question, attempt: Attempt, place: int, *, wanted: bool) -> Attempt:
    """Return the attempt with an option chosen, or left out again where several can be chosen."""
    several = takes_several(question)
    chosen = [other for other in attempt["chosen"] if several and other != place]
    if wanted:
        chosen.append(place)
    return {**attempt, "chosen": sorted(chosen)}


def problem(question: Question, attempt: Attempt) -> str:
    """Return the sentence that says why an attempt cannot be marked, or "" when it can."""
    if question["type"] in CHOICES:
        return "" if attempt["chosen"] else "Choose an answer first."
    if not trimmed(attempt["typed"]):
        return "Type your answer first."
    if question["type"] == "numeric":
        try:
            number(attempt["typed"])
        except ValueError:
            return "Type a number, such as 12.5 or 3/4."
    return ""


def marking(question: Question, attempt: Attempt) -> Marking:
    """Mark what was given. Raises ValueError when a numeric question got no number."""
    return mark(question, attempt["chosen"] if question["type"] in CHOICES else attempt["typed"])


def opened_again(attempt: Attempt) -> Attempt:
    """Return the attempt emptied for another try, with its tries still counted."""
    return {**attempt, "chosen": [], "typed": "", "marked": False}


def is_missed(attempt: Attempt) -> bool:
    """Whether the first try was not right."""
    return attempt["tries"] > 0 and not attempt["first"]


def score(attempts: list[Attempt]) -> Score:
    """Return the score over the attempts at all questions."""
    return Score(
        len(attempts),
        len([attempt for attempt in attempts if attempt["tries"]]),
        len([attempt for attempt in attempts if attempt["first"]]),
        len([attempt for attempt in attempts if attempt["solved"]]),
    )
