"""What the check asks: the steps and their questions, in order, those that cannot wait first."""

from widgets.science.triage.records import Question
from widgets.science.triage.signs import (
    about_you,
    belly,
    energy,
    illness,
    injury,
    mind,
    nerves,
    pain,
    pattern,
    sudden,
    time,
)

STEPS = (
    sudden.STEP,
    nerves.STEP,
    mind.STEP,
    about_you.STEP,
    illness.STEP,
    pain.STEP,
    injury.STEP,
    belly.STEP,
    energy.STEP,
    time.STEP,
    pattern.STEP,
)
QUESTIONS: tuple[Question, ...] = (
    sudden.QUESTIONS
    + nerves.QUESTIONS
    + mind.QUESTIONS
    + about_you.QUESTIONS
    + illness.QUESTIONS
    + pain.QUESTIONS
    + injury.QUESTIONS
    + belly.QUESTIONS
    + energy.QUESTIONS
    + time.QUESTIONS
    + pattern.QUESTIONS
)
BY_ID = {question.id: question for question in QUESTIONS}
OLDEST = 120
