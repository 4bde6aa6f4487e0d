"""How far a reader has come: what is read, how each quiz went, and what to do next."""

from typing import NamedTuple

from widgets.engine.quiz.attempts import NOTHING, Attempt, Score, score
from widgets.engine.quiz.spacing import latest

MOST_STEPS = 3


class Step(NamedTuple):
    """One thing to do next: `kind` is "finish", "review" or "read".

    `place` is the chapter's place in the course, `count` how many questions are left or missed.
    """

    kind: str
    place: int
    count: int  # type: ignore[assignment]  # a tuple's method of that name is not used


def quiz_score(total: int, own: dict[str, Attempt], mixed: dict[str, Attempt], today: str) -> Score:
    """Return how a quiz of `total` questions went by a day, from the attempts in its chapter.

    What was missed there and right in the `mixed` quiz is right by now; what was never tried there
    is still to be answered there.
    """
    tried = [key for key in own if own[key]["tries"]]
    attempts = [latest(own[key], mixed.get(key, NOTHING), today) for key in tried]
    return Score(*((total,) + tuple(score(attempts))[1:]))


def is_finished(score: Score) -> bool:
    """Whether every question of a quiz has been answered."""
    return score.total > 0 and score.answered == score.total


def result(score: Score) -> str:
    """Return how a quiz went, in words."""
    if not score.total:
        return "no quiz"
    if not score.answered:
        return "not begun"
    if not is_finished(score):
        return f"{score.answered} of {score.total} answered"
    later = score.solved - score.first
    more = f", {later} more later" if later else ""
    return f"{score.first} of {score.total} right on the first try{more}"


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
