"""Answers to the check, for its tests: none of the signs but some, or many at random."""

from widgets.science.triage.assessment import INCOMPLETE, assess, no_to_all
from widgets.science.triage.questions import QUESTIONS

# From the least to the most, for "never lowers".
RISING = (INCOMPLETE, "self-manage", "soon", "urgent", "emergency")


def with_(**changes: str) -> dict[str, str]:
    answers = no_to_all()
    answers.update(changes)
    return answers


def level(**changes: str) -> str:
    found: str = assess(with_(**changes)).level
    return found


class Dice:
    """Numbers that look random and are the same in both interpreters."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def pick(self, options: tuple[str, ...]) -> str:
        """Return the next one."""
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return options[(self.state >> 8) % len(options)]


def rolled(dice: Dice) -> dict[str, str]:
    """Answers with some signs, some unsure and most of them no."""
    answers = no_to_all()
    for question in QUESTIONS:
        if dice.pick(("roll",) + ("leave",) * 5) == "roll":
            answers[question.id] = dice.pick(question.options)
    return answers


def names_in(condition: object) -> list[str]:
    if isinstance(condition, str):
        return [condition]
    assert isinstance(condition, tuple)
    if condition[0] in ("is", "not_yes"):
        return [condition[1]]
    parts = condition[2:] if condition[0] == "at_least" else condition[1:]
    return [name for part in parts for name in names_in(part)]
