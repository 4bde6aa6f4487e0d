"""Answers to the check, for its tests: none of the signs but some, or many at random."""

from widgets.science.triage.assessment import INCOMPLETE, YES_NO_UNSURE, assess, no_to_all
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.records import AGE, Question
from widgets.science.triage.weighing import names_in

# From the least to the most, for "never lowers".
RISING = (INCOMPLETE, "self-manage", "soon", "urgent", "emergency")
# Each side of every age that a rule or a question knows.
AGES = (
    "5", "6", "9", "10", "14", "15", "16", "19", "20", "21", "25", "26", "35", "49", "50", "54",
    "55", "56", "59", "60", "61", "64", "65", "70", "71", "110",
)  # fmt: skip
SIGNS = tuple([q for q in QUESTIONS if q.kind != AGE and not q.lowers])
LOWERING = tuple([q for q in QUESTIONS if q.lowers])


def with_(**changes: str) -> dict[str, str]:
    answers = no_to_all()
    answers.update(changes)
    return answers


def level(**changes: str) -> str:
    found: str = assess(with_(**changes)).level
    return found


def rank(answers: dict[str, str]) -> int:
    return RISING.index(assess(answers).level)


class Dice:
    """Numbers that look random and are the same in both interpreters."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def pick(self, options: tuple[str, ...]) -> str:
        """Return the next one."""
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return options[(self.state >> 8) % len(options)]


def rolled(dice: Dice) -> dict[str, str]:
    """Answers with a few signs, some unsure and nearly all no, at some age or at none known.

    With more than a few nearly all would be an emergency, where nothing is left to try.
    """
    answers = no_to_all()
    for question in QUESTIONS:
        if question.kind == AGE:
            answers[question.id] = dice.pick(AGES + ("unsure",) * 3)
        elif dice.pick(("roll",) + ("leave",) * 59) == "roll":
            answers[question.id] = dice.pick(YES_NO_UNSURE)
    return answers


def opened(question: Question, answers: dict[str, str]) -> dict[str, str]:
    """Return the answers with a yes to all that a question depends on, so that it is asked."""
    found = dict(answers)
    for name in names_in(question.only_if) if question.only_if is not None else ():
        found[name] = "61" if name == "age" else "yes"
    return found
