"""How far a reader gets with a rule for guessing, who has understood nothing."""

from collections.abc import Callable

from widgets.engine.quiz.questions import Question

# From the texts of the options to the place of the one to choose.
Rule = Callable[[list[str]], int]


def _longest(texts: list[str]) -> int:
    return max(range(len(texts)), key=lambda place: len(texts[place]))


def _shortest(texts: list[str]) -> int:
    return min(range(len(texts)), key=lambda place: len(texts[place]))


def _place(wanted: int) -> Rule:
    return lambda texts: min(wanted, len(texts) - 1)


RULES: dict[str, Rule] = {
    "always the longest": _longest,
    "always the shortest": _shortest,
    "always the first": _place(0),
    "always the second": _place(1),
    "always the third": _place(2),
    "always the last": lambda texts: len(texts) - 1,
}


def score(rule: Rule, questions: list[Question]) -> float:
    """Return the share of choices, in percent, of which a rule finds a right option."""
    found = [_is_right(question, rule(_texts(question))) for question in questions]
    return 100 * sum(found) / len(found)


def chance(questions: list[Question]) -> float:
    """Return the share that somebody finds who chooses blindly, in percent."""
    shares = [
        sum(_is_right(question, place) for place in range(len(question["answers"])))
        / len(question["answers"])
        for question in questions
    ]
    return 100 * sum(shares) / len(shares)


def _texts(question: Question) -> list[str]:
    return [answer.get("answer", "") + answer.get("code", "") for answer in question["answers"]]


def _is_right(question: Question, place: int) -> bool:
    return bool(question["answers"][place].get("correct"))
