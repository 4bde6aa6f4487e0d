"""What the check remembers, and which step follows.

The steps are lists to tick and then the result. A step is only reached when every question before
it is answered and none of the answers is an emergency.
"""

import binascii
from typing import Any, cast

from widgets.components.triage.ringing import COUNTRY
from widgets.components.triage.standing import NONE, Standing, counts, is_standing
from widgets.engine.core import fields
from widgets.engine.core.days import date_of, is_day, is_day_or_unknown
from widgets.engine.core.protocol import HISTORY, TODAY
from widgets.engine.core.state import BaseState, Event, Values
from widgets.science.triage.assessment import (
    UnknownAnswer,
    asked,
    assess,
    is_answer,
)
from widgets.science.triage.questions import OLDEST, QUESTIONS
from widgets.science.triage.questions import STEPS as ASKING
from widgets.science.triage.records import AGE, TICK, Question

RESULT = "result"
STEPS = tuple([step.id for step in ASKING]) + (RESULT,)
_QUESTIONS = {question.id: question for question in QUESTIONS}
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
    return isinstance(value, list) and all([name in _QUESTIONS for name in value])


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
_TYPED = (YEARS.name, BIRTH_YEAR.name, AGE_UNKNOWN.name)


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


def reconcile(state: State, changed: list[str]) -> State:
    """Return a restored state at a step that its answers lead to, with what they come to."""
    # Answers of an unknown day may be of any day, and what hangs on answers is nothing without.
    if "day" in changed or ANSWERED.name in changed:
        return {**initial(), "keep": state["keep"], "country": state["country"]}
    day = state["standing"]["day"]
    there = _go(state, state["step"])
    return {**there, "standing": _standing(there, day)} if day else there


def of_first_edition(saved: Values, _state: Values) -> dict[str, Any]:
    """Return what edition 0.1.0 saved, with the form of today: its answers are to old questions."""
    return {"meanings": {}, "values": saved["values"]}


def of_single_questions(saved: Values, _state: Values) -> dict[str, Any]:
    """Return what was saved before the check asked by lists: its steps are gone.

    Answers to the old questions are no answers to these; that they are left out is said.
    """
    values = {name: saved["values"][name] for name in saved["values"] if name != "step"}
    if not values.get("answers"):
        values.pop("answers", None)
    return {"meanings": saved["meanings"], "values": values}


def update(state: State, event: Event) -> State:
    """Return the state after what the reader did."""
    name, value = event["name"], event["value"]
    if name in _QUESTIONS:
        return _answer(state, _QUESTIONS[name], value)
    if name.startswith(UNSURE) and name[len(UNSURE) :] in _QUESTIONS:
        return _doubt(state, _QUESTIONS[name[len(UNSURE) :]], value)
    if name in _HANDLERS:
        return _HANDLERS[name](state, value)
    after = fields.apply_input(FIELDS, state, event)
    return _with_age(after) if name in _TYPED else after


def asking(state: State) -> list[str]:
    """Return the steps that ask anything in view of the answers so far, in order."""
    steps: list[str] = []
    for question in asked(state["answers"]):
        if question.step not in steps:
            steps.append(question.step)
    return steps


def step_questions(state: State, step: str) -> list[Question]:
    """Return the questions that a step asks in view of the answers so far."""
    return [question for question in asked(state["answers"]) if question.step == step]


def open_questions(state: State) -> list[Question]:
    """Return the questions of the present step that have no answer yet."""
    return [q for q in step_questions(state, state["step"]) if q.id not in state["answers"]]


def left_lines(state: State) -> list[str]:
    """Return the lines of the present list that are neither ticked nor answered yet."""
    return [question.id for question in open_questions(state) if question.kind == TICK]


def taken_back(state: State) -> list[Question]:
    """Return the signs that once led to a card for today or sooner and are now answered no."""
    answers = state["answers"]
    return [_QUESTIONS[name] for name in state["first_said"] if answers.get(name) == "no"]


def _answer(state: State, question: Question, value: object) -> State:
    """Return the state with an answer: yes, no or unsure, or a tick set or taken away."""
    is_tick = question.kind == TICK
    given = "yes" if is_tick and value == "true" else value
    answers = dict(state["answers"])
    if is_tick and value == "false":
        answers.pop(question.id, None)
    elif question.kind != AGE and is_answer(question, given):
        answers[question.id] = str(given)
    else:
        return state
    return _changed(state, answers)


def _doubt(state: State, question: Question, value: object) -> State:
    is_ticked = question.kind == TICK and state["answers"].get(question.id, "no") != "no"
    if not is_ticked or value not in ("true", "false"):
        return state
    answers = dict(state["answers"])
    answers[question.id] = "unsure" if value == "true" else "yes"
    return _changed(state, answers)


def _changed(state: State, answers: dict[str, str]) -> State:
    """Return the state with other answers, at a step that these lead to."""
    after: State = {
        **state,
        "answers": answers,
        "day": state["today"] or state["day"],
        "standing": NONE,
        "expired": NONE,
        "reminders": 0,
    }
    return _go(after, after["step"])


def _with_age(state: State) -> State:
    """Return the state with the age that follows from what was typed and ticked."""
    answers = dict(state["answers"])
    answers.pop("age", None)
    years, born = state["years"], state["birth_year"]
    if years is not None:
        answers["age"] = str(int(years))
    elif born is not None and state["today"]:
        age = date_of(state["today"]).year - int(born)
        if 0 <= age <= OLDEST:
            answers["age"] = str(age)
    if "age" not in answers and state["age_unknown"]:
        answers["age"] = "unsure"
    return _changed(state, answers)


def _next(state: State, value: object) -> State:
    """Go on. A line that was on the screen and left counts as no; nothing else does.

    `value` names the step and the lines as they were drawn, so that a press counts only for what
    the reader saw.
    """
    step, *lines = str(value).split(" ")
    if step != state["step"] or step == RESULT:
        return state
    left = [name for name in left_lines(state) if name in lines]
    if left:
        answers = dict(state["answers"])
        for name in left:
            answers[name] = "no"
        state = _changed(state, answers)
    if open_questions(state) or _has_wrong_age(state):
        return {**state, "reminders": state["reminders"] + 1}
    return _go(state, _after(state))


def _has_wrong_age(state: State) -> bool:
    """Return whether a box in sight holds what is no age."""
    if "age" not in [question.id for question in step_questions(state, state["step"])]:
        return False
    drafts = state["drafts"]
    return YEARS.name in drafts or (state["age_unknown"] and BIRTH_YEAR.name in drafts)


def _after(state: State) -> str:
    """Return the next step that asks anything."""
    place = STEPS.index(state["step"])
    return next((step for step in asking(state) if STEPS.index(step) > place), RESULT)


def _before(state: State) -> str:
    place = STEPS.index(state["step"])
    earlier = [step for step in asking(state) if STEPS.index(step) < place]
    return earlier[-1] if earlier else STEPS[0]


def _back(state: State, _value: object) -> State:
    if state["step"] == RESULT:
        return _go(state, _end(state["answers"]) or _before(state))
    return _go(state, _before(state))


def _go(state: State, wanted: object) -> State:
    """Go to the step wanted, or as near to it as the answers allow."""
    if wanted not in STEPS:
        return state
    step, end = str(wanted), _end(state["answers"])
    if end is not None and STEPS.index(step) > STEPS.index(end):
        step = RESULT if assess(state["answers"]).level == "emergency" else end
    if step != RESULT and not step_questions(state, step):
        step = _before({**state, "step": step})
    there: State = {**state, "step": step, "reminders": 0, "said": ""}
    return _arrived(there) if step == RESULT else there


def _arrived(state: State) -> State:
    """Return the state at the result, with what the check came to and what led to it."""
    found = assess(state["answers"])
    first_said = list(state["first_said"])
    for reason in found.reasons:
        if reason.level in ("emergency", "urgent"):
            first_said += [name for name in reason.signs if name not in first_said]
    first_said = [name for name in first_said if not _QUESTIONS[name].is_fact]
    day = state["day"] or state["today"]
    standing = state["standing"] if state["standing"]["day"] else _standing(state, day)
    return {**state, "first_said": first_said, "standing": standing, "day": day}


def _standing(state: State, day: str) -> Standing:
    found = assess(state["answers"])
    is_finished = not found.unanswered or found.level == "emergency"
    if not is_finished or not day:
        return NONE
    return {"level": found.level, "running": found.running, "day": day}


def _end(answers: dict[str, str]) -> str | None:
    """Return the first step that leads no further: it has an emergency sign or an open question."""
    to_ask = asked(answers)
    is_emergency = assess(answers).level == "emergency"
    given: dict[str, str] = {}
    for step in ASKING:
        questions = [question for question in to_ask if question.step == step.id]
        if any([question.id not in answers for question in questions]):
            return step.id
        if is_emergency:
            for question in questions:
                given[question.id] = answers[question.id]
            if assess(given).level == "emergency":
                return step.id
    return None


def _today(state: State, value: object) -> State:
    """Return the state with today's day. What was answered more than a week ago is asked again."""
    if not is_day(value):
        return state
    state = {**state, "today": value}
    answered: Standing = {"level": "", "running": "", "day": state["day"]}
    if state["day"] and not counts(answered, value):
        kept = {name: state[name] for name in ("keep", "country", "today")}
        expired = state["standing"] if state["standing"]["day"] else answered
        return cast("State", dict(initial(), expired=expired, **kept))
    if state["step"] == RESULT:
        return _arrived(state)
    return {**state, "day": value} if state["answers"] and not state["day"] else state


def _start_again(state: State, _value: object) -> State:
    return {**initial(), "today": state["today"], "country": state["country"]}


def _copied(state: State, value: object) -> State:
    if value == "done":
        return {**state, "said": "Your answers are copied."}
    return {**state, "said": "Copying did not work here. Save them as a file instead."}


_HANDLERS = {
    "next": _next,
    "back": _back,
    "step": _go,
    HISTORY: _go,
    TODAY: _today,
    "start_again": _start_again,
    "copied": _copied,
}
