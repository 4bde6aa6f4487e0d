"""A reader at the check for warning signs: what they answer, and what they see."""

import copy
import re
from typing import Any

from widgets.apps import check_first
from widgets.components.triage.state import RESULT
from widgets.components.triage.steps import open_questions
from widgets.engine.core.protocol import TODAY
from widgets.science.triage.assessment import asked, no_to_all
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.records import AGE, TICK
from widgets.science.triage.rules import RULES

ALONE = {rule.when: rule.level for rule in RULES if isinstance(rule.when, str)}
EMERGENCIES = [sign for sign in ALONE if ALONE[sign] == "emergency"]
BY_ID = {question.id: question for question in QUESTIONS}
# A press of the button that leads on, with what the reader has on the screen.
GO_ON = ("next", None)
DAY = "2026-11-29"
URGENT = {"level": "urgent", "running": "stop", "day": DAY}


def play(*steps: tuple[str, Any], state: Any = None) -> Any:
    """Return the state after what a reader did, from the beginning or from `state`."""
    state = state or check_first.initial()
    for name, value in steps:
        carried = on_screen(state) if (name, value) == GO_ON else value
        before = copy.deepcopy(state)
        after = check_first.update(state, {"name": name, "value": carried, "committed": True})
        assert state == before, "update changed the state it was given"
        state = after
    return state


def on_a_day(*steps: tuple[str, Any]) -> Any:
    """Return the state of a reader whose device knows the day."""
    return play((TODAY, DAY), *steps)


def on_screen(state: Any) -> str:
    """Return what the button that leads on carries, or "" where there is none."""
    found = re.search(r'name="next"[^>]* value="([^"]*)"', html(state))
    return found[1] if found else ""


def events_of(name: str, answer: str) -> list[tuple[str, str]]:
    """Return what a reader does to give an answer."""
    if BY_ID[name].kind == AGE:
        return [("age_unknown", "true")] if answer == "unsure" else [("years", answer)]
    if BY_ID[name].kind != TICK:
        return [(name, answer)]
    ticked = [(name, "true")] if answer != "no" else []
    return [*ticked, ("unsure_" + name, "true")] if answer == "unsure" else ticked


def walk(answers: dict[str, str], state: Any = None) -> list[Any]:
    """Return the states of a reader who ticks what is so on each step, and goes on."""
    states = [state or on_a_day()]
    while states[-1]["step"] != RESULT:
        state = states[-1]
        # A line that counts as no is left.
        waiting = [one.id for one in open_questions(state) if events_of(one.id, answers[one.id])]
        events = events_of(waiting[0], answers[waiting[0]]) if waiting else [GO_ON]
        states.append(play(*events, state=state))
    return states


def finished(**changes: str) -> Any:
    """Return the state of a reader at the result who said no to everything but these."""
    given = with_answers(**changes)
    answers = {question.id: given[question.id] for question in asked(given)}
    years = None if answers["age"] == "unsure" else float(answers["age"])
    done: Any = {**on_a_day(), "answers": answers, "years": years}
    return play(("step", RESULT), state=done)


def html(state: Any) -> str:
    return str(check_first.view(state))


def with_answers(**changes: str) -> dict[str, str]:
    return {**no_to_all(), **changes}
