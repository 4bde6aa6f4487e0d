"""What the check asks: the steps and their questions, in order, those that cannot wait first."""

from widgets.science.triage.records import Question, Step
from widgets.science.triage.signs import IN_ORDER

STEPS: tuple[Step, ...] = tuple([module.STEP for module in IN_ORDER])
QUESTIONS: tuple[Question, ...] = tuple(
    [question for module in IN_ORDER for question in module.QUESTIONS]
)
BY_ID = {question.id: question for question in QUESTIONS}
OLDEST = 120
