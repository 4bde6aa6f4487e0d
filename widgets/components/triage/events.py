"""What the reader does, and the day: each event of the check."""

from typing import cast

from widgets.components.triage.answering import (
    answer,
    doubt,
    has_wrong_age,
    with_age,
    with_answers,
)
from widgets.components.triage.standing import Standing, counts
from widgets.components.triage.state import (
    AGE_UNKNOWN,
    BIRTH_YEAR,
    FIELDS,
    RESULT,
    UNSURE,
    YEARS,
    State,
    initial,
)
from widgets.components.triage.steps import (
    arrived,
    end_of,
    go,
    left_lines,
    open_questions,
    step_after,
    step_before,
)
from widgets.engine.core import fields
from widgets.engine.core.days import is_day
from widgets.engine.core.protocol import HISTORY, TODAY
from widgets.engine.core.state import Event
from widgets.science.triage.questions import BY_ID

_TYPED = (YEARS.name, BIRTH_YEAR.name, AGE_UNKNOWN.name)


def update(state: State, event: Event) -> State:
    """Return the state after what the reader did."""
    name, value = event["name"], event["value"]
    if name in BY_ID:
        return answer(state, BY_ID[name], value)
    if name.startswith(UNSURE) and name[len(UNSURE) :] in BY_ID:
        return doubt(state, BY_ID[name[len(UNSURE) :]], value)
    if name in _HANDLERS:
        return _HANDLERS[name](state, value)
    after = fields.apply_input(FIELDS, state, event)
    return with_age(after) if name in _TYPED else after


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
        state = with_answers(state, answers)
    if open_questions(state) or has_wrong_age(state):
        return {**state, "reminders": state["reminders"] + 1}
    return go(state, step_after(state))


def _back(state: State, _value: object) -> State:
    if state["step"] == RESULT:
        return go(state, end_of(state["answers"]) or step_before(state))
    return go(state, step_before(state))


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
        return arrived(state)
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
    "step": go,
    HISTORY: go,
    TODAY: _today,
    "start_again": _start_again,
    "copied": _copied,
}
