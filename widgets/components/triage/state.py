"""What the check remembers: the answers, the step, and what it came to."""

import binascii

from widgets.components.triage.ringing import COUNTRY
from widgets.components.triage.standing import NONE, Standing, is_standing
from widgets.engine.core import fields
from widgets.engine.core.days import is_day_or_unknown
from widgets.engine.core.state import BaseState
from widgets.science.triage.assessment import UnknownAnswer, assess
from widgets.science.triage.questions import BY_ID, OLDEST, QUESTIONS
from widgets.science.triage.questions import STEPS as ASKING

RESULT = "result"
STEPS = tuple([step.id for step in ASKING]) + (RESULT,)
# What a tick's “not sure” is called as an event: the question with this before it.
UNSURE = "unsure_"


def _are_answers(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    try:
        assess(value)
    except UnknownAnswer:
        return False
    return True


def _are_questions(value: object) -> bool:
    return isinstance(value, list) and all([name in BY_ID for name in value])


STEP = fields.choice(
    "step",
    "Step",
    tuple([(step.id, step.title) for step in ASKING]) + ((RESULT, "What to do"),),
    stored=True,
)
KEEP = fields.flag("keep", "Keep my answers on this device", stored=True)
YEARS = fields.number("years", "How old are you?", "years", 1, OLDEST, optional=True, stored=True)
BIRTH_YEAR = fields.number(
    "birth_year", "Or the year of birth", "", 1900, 2100, optional=True, stored=True
)
AGE_UNKNOWN = fields.flag("age_unknown", "I do not know", stored=True)


def wording() -> str:
    """Return the check sum of the questions: an answer to an older wording is no answer."""
    words = [question.text + question.help for question in QUESTIONS]
    return str(binascii.crc32("\n".join(words).encode()))


ANSWERED = fields.data(
    "answers", _are_answers, label="your answers to the check", stored=True, meaning=wording
)
FIELDS = (
    ANSWERED,
    STEP,
    KEEP,
    COUNTRY,
    YEARS,
    BIRTH_YEAR,
    AGE_UNKNOWN,
    fields.data("first_said", _are_questions, label="what you took back", stored=True),
    fields.data("standing", is_standing, label="what the check came to", stored=True),
    fields.data("day", is_day_or_unknown, label="the day of your answers", stored=True),
    fields.data("today", is_day_or_unknown),
)


class State(BaseState):
    """Where the reader is in the check.

    answers: by question, as `assess` takes them.
    first_said: the questions whose answers once led to a card for today or sooner.
    standing: what the check came to, NONE while it is not finished.
    day: the day of the last answer. today: both such as "2026-11-29", or "" while unknown.
    expired: what the check came to that was too old to count, or NONE.
    reminders: how often the reader tried to go on past open questions.
    said: what a screen reader is told of a copy.
    """

    step: str
    answers: dict[str, str]
    years: float | None
    birth_year: float | None
    age_unknown: bool
    country: str
    first_said: list[str]
    standing: Standing
    day: str
    today: str
    expired: Standing
    reminders: int
    keep: bool
    said: str


def initial() -> State:
    """Return the state of a check that nobody has begun."""
    return {
        "step": STEPS[0],
        "answers": {},
        "years": None,
        "birth_year": None,
        "age_unknown": False,
        "country": "",
        "first_said": [],
        "standing": NONE,
        "day": "",
        "today": "",
        "expired": NONE,
        "reminders": 0,
        "keep": False,
        "said": "",
        "drafts": {},
    }


def is_persistent(state: State) -> bool:
    """Return whether the reader wants the answers kept on the device."""
    return state["keep"]
