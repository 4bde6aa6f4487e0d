"""A reader at the check for warning signs: what they answer, and what they see."""

import copy
from typing import Any

from widgets.apps import check_first
from widgets.components.triage.state import RESULT
from widgets.science.triage.assessment import asked, no_to_all
from widgets.science.triage.rules import RULES

ALONE = {rule.when: rule.level for rule in RULES if isinstance(rule.when, str)}
EMERGENCIES = [sign for sign in ALONE if ALONE[sign] == "emergency"]


def play(*steps: tuple[str, Any], state: Any = None) -> Any:
    state = state or check_first.initial()
    for name, value in steps:
        before = copy.deepcopy(state)
        after = check_first.update(state, {"name": name, "value": value, "committed": True})
        assert state == before, "update changed the state it was given"
        state = after
    return state


def walk(answers: dict[str, str]) -> list[Any]:
    """Return the states of a reader who answers what is on the screen and goes on."""
    states = [check_first.initial()]
    while states[-1]["step"] != RESULT:
        state = states[-1]
        shown = [q.id for q in asked(state["answers"]) if q.group == state["step"]]
        waiting = [name for name in shown if name not in state["answers"]]
        event = (waiting[0], answers[waiting[0]]) if waiting else ("next", "")
        states.append(play(event, state=state))
    return states


def html(state: Any) -> str:
    return str(check_first.view(state))


def with_answers(**changes: str) -> dict[str, str]:
    return {**no_to_all(), **changes}
