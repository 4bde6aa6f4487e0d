"""The example quiz as a reader plays it, and what is then shown."""

import json
from typing import TypeAlias

from widgets.engine.quiz import app
from widgets.engine.quiz.examples import QUESTIONS
from widgets.engine.quiz.state import State

Answers: TypeAlias = dict[str, list[tuple[str, str]]]
# A right and a wrong answer to each example question.
RIGHT: Answers = {
    "1": [("q1", "1")],
    "2": [("q2-0", "true"), ("q2-2", "true")],
    "3": [("q3", "168")],
    "4": [("q4", "1.04")],
    "5": [("q5", "PENTAGEN")],
}
WRONG: Answers = {
    "1": [("q1", "2")],
    "2": [("q2-0", "true")],
    "3": [("q3", "84")],
    "4": [("q4", "1.1")],
    "5": [("q5", "hexagon")],
}


def play(*steps: tuple[str, str], state: State | None = None, committed: bool = True) -> State:
    state = state or app.initial(QUESTIONS)
    for name, value in steps:
        before = json.loads(json.dumps(state))
        after = app.update(state, {"name": name, "value": value, "committed": committed})
        assert state == before, "update changed the state it was given"
        state = after
    return state


def answered(key: str, answers: Answers, state: State | None = None) -> State:
    return play(*answers[key], ("check", key), state=state)


def all_answered(answers: Answers) -> State:
    state = app.initial(QUESTIONS)
    for key in sorted(answers):
        state = answered(key, answers, state)
    return state


def html(state: State) -> str:
    return str(app.view(state))


def question_html(state: State, key: str) -> str:
    return question_in(html(state), key)


def question_in(shown: str, key: str) -> str:
    parts = [part.split("</fieldset>")[0] for part in shown.split("<fieldset")[1:]]
    (found,) = [part for part in parts if f'-q{key}">' in part]
    return found
