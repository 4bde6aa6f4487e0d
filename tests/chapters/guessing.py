"""How far a reader gets with a rule for guessing, who has understood nothing."""

import re
from collections.abc import Callable

from widgets.engine.quiz.questions import Question

# From the texts of the options to the places of those to choose from, blindly if there are several.
Rule = Callable[[list[str]], list[int]]

HEDGES = re.compile(
    r"\b(may|might|can|could|perhaps|likely|probably|seems?|tends?|some|sometimes|usually|most|mostly"
    r"|slightly|a little|about|nearly|almost|unless|open|not yet|so far|in part|in general"
    r"|on average)\b",
    re.IGNORECASE,
)
ABSOLUTES = re.compile(
    r"\b(never|always|nothing|nobody|none|no|neither|only|alone|all|every|everybody|everyone|each"
    r"|any|whatever|must|cannot|proofs?|proves?|certain|clearly)\b",
    re.IGNORECASE,
)


def _highest(points: list[int]) -> list[int]:
    return [place for place, one in enumerate(points) if one == max(points)]


def _longest(texts: list[str]) -> list[int]:
    return _highest([len(text) for text in texts])


def _shortest(texts: list[str]) -> list[int]:
    return _highest([-len(text) for text in texts])


def _most_careful(texts: list[str]) -> list[int]:
    return _highest([bool(HEDGES.search(text)) - bool(ABSOLUTES.search(text)) for text in texts])


def _place(wanted: int) -> Rule:
    return lambda texts: [min(wanted, len(texts) - 1)]


RULES: dict[str, Rule] = {
    "always the longest": _longest,
    "always the shortest": _shortest,
    "always what hedges and is not absolute": _most_careful,
    "always the first": _place(0),
    "always the second": _place(1),
    "always the third": _place(2),
    "always the last": lambda texts: [len(texts) - 1],
}


def score(rule: Rule, questions: list[Question]) -> float:
    """Return the share of choices, in percent, of which a rule finds a right option."""
    return _share([_right_among(question, rule(_texts(question))) for question in questions])


def chance(questions: list[Question]) -> float:
    """Return the share that somebody finds who chooses blindly, in percent."""
    return _share(
        [_right_among(question, list(range(len(question["answers"])))) for question in questions]
    )


def _share(found: list[float]) -> float:
    return 100 * sum(found) / len(found)


def _right_among(question: Question, places: list[int]) -> float:
    return sum(_is_right(question, place) for place in places) / len(places)


def _texts(question: Question) -> list[str]:
    return [answer.get("answer", "") + answer.get("code", "") for answer in question["answers"]]


def _is_right(question: Question, place: int) -> bool:
    return bool(question["answers"][place].get("correct"))
