"""What the check remembers, and which step follows.

The steps are the groups of questions and then the result. A step is only reached when every
question before it is answered and none of the answers is an emergency.
"""

import binascii
from typing import TYPE_CHECKING

from widgets.engine.core import fields
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
    kept=True,
)
KEEP = fields.flag("keep", "Keep my answers on this device", kept=True)


def wording() -> str:
    """Return the check sum of the questions: an answer to an older wording is no answer."""
    words = [question.text + question.help for question in QUESTIONS]
    return str(binascii.crc32("\n".join(words).encode()))


ANSWERED = fields.data(
    "answers", _are_answers, label="your answers to the check", kept=True, meaning=wording
)
FIELDS = (ANSWERED, STEP, KEEP)


def initial() -> dict:
    """Return the state of a check that nobody has begun.

    `answers` goes by question, as `triage.assess` takes them. `reminders` counts how often the
    reader tried to go on past open questions. `said` is what a screen reader is told of a copy.
    """
    return {
        "step": STEPS[0],
        "answers": {},
        "reminders": 0,
        "keep": False,
        "said": "",
        "drafts": {},
    }


def is_persistent(state: dict) -> bool:
    """Return whether the reader wants the answers kept on the device."""
    return state["keep"]


def reconcile(state: dict, _changed: list[str]) -> dict:
    """Return a restored state at a step that its answers lead to."""
    there = _go(state, state["step"])
    return state if there["step"] == state["step"] else there


def of_first_edition(version: str, field_name: str) -> "Callable[[dict, dict], dict]":
    """Return the step from what edition 0.1.0 saved to the form with a meaning.

    It saved one check sum, `version`, for the form of all fields and the wording of the questions.
    """

    def migrate(saved: dict, _state: dict) -> dict:
        meaning = _FIRST_WORDING if saved["version"] == version else ""
        return {"meanings": {field_name: meaning}, "values": saved["values"]}

    return migrate


_FIRST_WORDING = "423132266"


def update(state: dict, event: dict) -> dict:
    """Return the state after what the reader did."""
    name, value = event["name"], event["value"]
    if name in _QUESTIONS:
        return _answer(state, _QUESTIONS[name], value)
    if name in _HANDLERS:
        return _HANDLERS[name](state, value)
    return fields.apply_input(FIELDS, state, event)


def group_questions(state: dict, step: str) -> list[Question]:
    """Return the questions that a step asks in view of the answers so far."""
    return [question for question in asked(state["answers"]) if question.group == step]


def open_questions(state: dict) -> list[Question]:
    """Return the questions of the present step that have no answer yet."""
    return [q for q in group_questions(state, state["step"]) if q.id not in state["answers"]]


def asks_each(step: str) -> bool:
    """Return whether every question of a step wants an answer of its own.

    Steps with a sign that is an emergency by itself do. Elsewhere one button may say no to the
    rest, which keeps the check short.
    """
    return step in ("feeling", "legs", "start")


def _answer(state: dict, question: Question, value: object) -> dict:
    if value not in question.options:
        return state
    answers = dict(state["answers"])
    answers[question.id] = value
    is_emergency = assess(answers).level == "emergency"
    return dict(state, answers=answers, reminders=0, step=RESULT if is_emergency else state["step"])


def _say_no(state: dict, _value: object) -> dict:
    if state["step"] == RESULT or asks_each(state["step"]):
        return state
    answers = dict(state["answers"])
    for question in open_questions(state):
        if question.kind == "yes_no_unsure":
            answers[question.id] = "no"
    return _next(dict(state, answers=answers), "")


def _next(state: dict, _value: object) -> dict:
    if state["step"] == RESULT:
        return state
    if open_questions(state):
        return dict(state, reminders=state["reminders"] + 1)
    return _go(state, STEPS[STEPS.index(state["step"]) + 1])


def _back(state: dict, _value: object) -> dict:
    if state["step"] == RESULT:
        return _go(state, _end(state["answers"]) or STEPS[-2])
    return _go(state, STEPS[max(STEPS.index(state["step"]) - 1, 0)])


def _go(state: dict, wanted: object) -> dict:
    """Go to the step wanted, or as near to it as the answers allow."""
    if wanted not in STEPS:
        return state
    end = _end(state["answers"])
    if end is not None and STEPS.index(wanted) > STEPS.index(end):
        wanted = RESULT if assess(state["answers"]).level == "emergency" else end
    return dict(state, step=wanted, reminders=0, said="")


def _end(answers: dict) -> str | None:
    """Return the first step that leads no further: it has an emergency sign or an open question."""
    to_ask = asked(answers)
    given: dict = {}
    for group in GROUPS:
        questions = [question for question in to_ask if question.group == group.id]
        for question in questions:
            if question.id in answers:
                given[question.id] = answers[question.id]
        if assess(given).level == "emergency" or any([q.id not in answers for q in questions]):
            return group.id
    return None


def _start_again(_state: dict, _value: object) -> dict:
    return initial()


def _copied(state: dict, value: object) -> dict:
    if value == "done":
        return dict(state, said="Your answers are copied.")
    return dict(state, said="Copying did not work here. Save them as a file instead.")


_HANDLERS = {
    "say_no": _say_no,
    "next": _next,
    "back": _back,
    "step": _go,
    "history": _go,
    "start_again": _start_again,
    "copied": _copied,
}
