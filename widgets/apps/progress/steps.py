"""How far a reader has come: what is read, how each quiz went, and what to do next."""

import json
from typing import NamedTuple

from widgets.engine.core.checks import UNREADABLE
from widgets.engine.quiz.attempts import FirstEdition, Score, attempts_in, is_attempt, score

MOST_STEPS = 3


class Step(NamedTuple):
    """One thing to do next: `kind` is "finish", "review" or "read".

    `place` is the chapter's place in the course, `count` how many questions are left or missed.
    """

    kind: str
    place: int
    count: int  # type: ignore[assignment]  # a tuple's method of that name is not used


def quiz_score(kept: object, meanings: list[str], first_edition: FirstEdition | None) -> Score:
    """Return how a quiz went, from what it has kept on the device.

    `meanings` are the check sums of its questions; what `first_edition` is, `attempts_in` says.
    `kept` may be anything: what is no such text counts as a quiz nobody has begun, and what is no
    answer to one of these questions does not count.
    """
    total = len(meanings)
    try:
        answers = attempts_in(json.loads(str(kept)), first_edition)
    except UNREADABLE:
        return Score(total, 0, 0, 0)
    attempts = [answers[key] for key in meanings if key in answers and is_attempt(answers[key])]
    return Score(*((total,) + tuple(score(attempts))[1:]))


def is_finished(score: Score) -> bool:
    """Whether every question of a quiz has been answered."""
    return score.total > 0 and score.answered == score.total


def next_steps(read: list[bool], scores: list[Score]) -> list[Step]:
    """Return at most three things to do next, from what is read and how the quizzes went.

    First quizzes begun and not finished, then the first chapter not read, then finished quizzes by
    how many questions are still missed. A chapter without a quiz has a score of no questions.
    """
    places = range(len(read))
    finish = [
        Step("finish", place, scores[place].total - scores[place].answered)
        for place in places
        if 0 < scores[place].answered < scores[place].total
    ]
    reading = [Step("read", place, 0) for place in places if not read[place]][:1]
    missed = [(scores[place].solved - scores[place].total, place) for place in places]
    review = [
        Step("review", place, -short)
        for short, place in sorted(missed)
        if short < 0 and is_finished(scores[place])
    ]
    return (finish + reading + review)[:MOST_STEPS]
