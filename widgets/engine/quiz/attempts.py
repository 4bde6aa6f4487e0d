"""A reader's attempts at one quiz question: what they gave, and how often it was right."""

from typing import NamedTuple

from widgets.engine.quiz.marking import CHOICES, Marking, mark, number, trimmed

# An attempt before anything was given.
NOTHING = {
    "chosen": [],  # a choice: the places of the options chosen, counted from 0
    "typed": "",  # any other question: the text
    "marked": False,
    "tries": 0,
    "first": False,  # right on the first try
    "solved": False,  # right on any try
}


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
        and sorted(value) == sorted(NOTHING)
        and all(type(value[name]) is type(NOTHING[name]) for name in NOTHING)
        and all(type(place) is int and place >= 0 for place in value["chosen"])
        and value["tries"] >= (value["marked"] or value["first"] or value["solved"])
    )


def attempts_in(saved: dict, first_edition: dict | None) -> dict:
    """Return the attempts in what a quiz has saved, by the meaning of the question.

    Edition 0.1.0 saved them by the place of the question, from "1", with one check sum for them
    all. `first_edition` has that check sum as `version`, and the `meanings` of its questions by
    place; None for a quiz that came later. Raises ValueError for questions of no edition, and
    KeyError or TypeError for what no quiz has saved.
    """
    answers = saved["values"]["answers"]
    if "schema" in saved:
        return dict(answers)
    if first_edition is None or saved["version"] != first_edition["version"]:
        raise ValueError("answers to questions that no edition has asked")
    meanings = first_edition["meanings"]
    return {meanings[int(place) - 1]: answers[place] for place in answers}


def choose(question: dict, attempt: dict, place: int, *, wanted: bool) -> dict:
    """Return the attempt with an option chosen, or left out again where several can be chosen."""
    several = question["type"] == "many_choice"
    chosen = [other for other in attempt["chosen"] if several and other != place]
    if wanted:
        chosen.append(place)
    return dict(attempt, chosen=sorted(chosen))


def problem(question: dict, attempt: dict) -> str:
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


def marking(question: dict, attempt: dict) -> Marking:
    """Mark what was given. Raises ValueError when a numeric question got no number."""
    return mark(question, attempt["chosen" if question["type"] in CHOICES else "typed"])


def checked(question: dict, attempt: dict) -> dict:
    """Return the attempt once marked. Only the first try counts as the first, for good."""
    right = marking(question, attempt).right
    return dict(
        attempt,
        marked=True,
        tries=attempt["tries"] + 1,
        first=attempt["first"] if attempt["tries"] else right,
        solved=attempt["solved"] or right,
    )


def opened_again(attempt: dict) -> dict:
    """Return the attempt emptied for another try, with its tries still counted."""
    return dict(attempt, chosen=[], typed="", marked=False)


def is_missed(attempt: dict) -> bool:
    """Whether the first try was not right."""
    return attempt["tries"] > 0 and not attempt["first"]


def score(attempts: list[dict]) -> Score:
    """Return the score over the attempts at all questions."""
    return Score(
        len(attempts),
        len([attempt for attempt in attempts if attempt["tries"]]),
        len([attempt for attempt in attempts if attempt["first"]]),
        len([attempt for attempt in attempts if attempt["solved"]]),
    )
