"""What the check remembers, and which step follows.

The steps are the groups of questions and then the result. A step is only reached when every
question before it is answered and none of the answers is an emergency.
"""

import binascii
from typing import TYPE_CHECKING, Any

from widgets.engine.core import fields
from widgets.engine.core.protocol import HISTORY
from widgets.engine.core.state import BaseState, Event, Values
from widgets.science.triage.assessment import UnknownAnswer, asked, assess
from widgets.science.triage.questions import GROUPS, QUESTIONS, Question

if TYPE_CHECKING:
    from collections.abc import Callable

RESULT = "result"
STEPS = tuple([group.id for group in GROUPS]) + (RESULT,)
_QUESTIONS = {question.id: question for question in QUESTIONS}


def _are_answers(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    try:
        assess(value)
    except UnknownAnswer:
        return False
    return True


STEP = fields.choice(
    "step",
    "Step",
    tuple([(group.id, group.title) for group in GROUPS]) + ((RESULT, "What to do"),),
    stored=True,
)
KEEP = fields.flag("keep", "Keep my answers on this device", stored=True)


def wording() -> str:
    """Return the check sum of the questions: an answer to an older wording is no answer."""
    words = [question.text + question.help for question in QUESTIONS]
    return str(binascii.crc32("\n".join(words).encode()))


ANSWERED = fields.data(
    "answers", _are_answers, label="your answers to the check", stored=True, meaning=wording
)
FIELDS = (ANSWERED, STEP, KEEP)


class State(BaseState):
    """Where the reader is in the check.

    answers: by question, as `assess` takes them.
    reminders: how often the reader tried to go on past open questions.
    said: what a screen reader is told of a copy.
    """

    step: str
    answers: dict[str, str]
    reminders: int
    keep: bool
    said: str


def initial() -> State:
    """Return the state of a check that nobody has begun."""
    return {
        "step": STEPS[0],
        "answers": {},
        "reminders": 0,
        "keep": False,
        "said": "",
        "drafts": {},
    }


def is_persistent(state: State) -> bool:
    """Return whether the reader wants the answers kept on the device."""
    return state["keep"]


def reconcile(state: State, _changed: list[str]) -> State:
    """Return a restored state at a step that its answers lead to."""
    there = _go(state, state["step"])
    return state if there["step"] == state["step"] else there


def of_first_edition(version: str, field_name: str) -> "Callable[[Values, Values], dict[str, Any]]":
    """Return the step from what edition 0.1.0 saved to the form with a meaning.

    It saved one check sum, `version`, for the form of all fields and the wording of the questions.
    """

    def migrate(saved: Values, _state: Values) -> dict[str, Any]:
        meaning = _FIRST_WORDING if saved["version"] == version else ""
        return {"meanings": {field_name: meaning}, "values": saved["values"]}

    return migrate


_FIRST_WORDING = "423132266"


def update(state: State, event: Event) -> State:
    """Return the state after what the reader did."""
    name, value = event["name"], event["value"]
    if name in _QUESTIONS:
        return _answer(state, _QUESTIONS[name], value)
    if name in _HANDLERS:
        return _HANDLERS[name](state, value)
    return fields.apply_input(FIELDS, state, event)


def group_questions(state: State, step: str) -> list[Question]:
    """Return the questions that a step asks in view of the answers so far."""
    return [question for question in asked(state["answers"]) if question.group == step]


def open_questions(state: State) -> list[Question]:
    """Return the questions of the present step that have no answer yet."""
    return [q for q in group_questions(state, state["step"]) if q.id not in state["answers"]]


def asks_each(step: str) -> bool:
    """Return whether every question of a step wants an answer of its own.

    Steps with a sign that is an emergency by itself do. Elsewhere one button may say no to the
    rest, which keeps the check short.
    """
    return step in ("feeling", "legs", "start")


def _answer(state: State, question: Question, value: object) -> State:
    if value not in question.options:
        return state
    answers = dict(state["answers"])
    answers[question.id] = str(value)
    is_emergency = assess(answers).level == "emergency"
    step = RESULT if is_emergency else state["step"]
    return {**state, "answers": answers, "reminders": 0, "step": step}


def _say_no(state: State, _value: object) -> State:
    if state["step"] == RESULT or asks_each(state["step"]):
        return state
    answers = dict(state["answers"])
    for question in open_questions(state):
        if question.kind == "yes_no_unsure":
            answers[question.id] = "no"
    return _next({**state, "answers": answers}, "")


def _next(state: State, _value: object) -> State:
    if state["step"] == RESULT:
        return state
    if open_questions(state):
        return {**state, "reminders": state["reminders"] + 1}
    return _go(state, STEPS[STEPS.index(state["step"]) + 1])


def _back(state: State, _value: object) -> State:
    if state["step"] == RESULT:
        return _go(state, _end(state["answers"]) or STEPS[-2])
    return _go(state, STEPS[max(STEPS.index(state["step"]) - 1, 0)])


def _go(state: State, wanted: object) -> State:
    """Go to the step wanted, or as near to it as the answers allow."""
    if wanted not in STEPS:
        return state
    step, end = str(wanted), _end(state["answers"])
    if end is not None and STEPS.index(step) > STEPS.index(end):
        step = RESULT if assess(state["answers"]).level == "emergency" else end
    return {**state, "step": step, "reminders": 0, "said": ""}


def _end(answers: dict[str, str]) -> str | None:
    """Return the first step that leads no further: it has an emergency sign or an open question."""
    to_ask = asked(answers)
    given: dict[str, str] = {}
    for group in GROUPS:
        questions = [question for question in to_ask if question.group == group.id]
        for question in questions:
            if question.id in answers:
                given[question.id] = answers[question.id]
        if assess(given).level == "emergency" or any([q.id not in answers for q in questions]):
            return group.id
    return None


def _start_again(_state: State, _value: object) -> State:
    return initial()


def _copied(state: State, value: object) -> State:
    if value == "done":
        return {**state, "said": "Your answers are copied."}
    return {**state, "said": "Copying did not work here. Save them as a file instead."}


_HANDLERS = {
    "say_no": _say_no,
    "next": _next,
    "back": _back,
    "step": _go,
    HISTORY: _go,
    "start_again": _start_again,
    "copied": _copied,
}
