"""What the appointment sheet remembers, and how it changes."""

import json

from widgets.components.self_assessment.answers import ANSWERS, Answers, no_answers, saved_answers
from widgets.engine.core import fields
from widgets.engine.core.checks import UNREADABLE
from widgets.engine.core.protocol import CARRIED
from widgets.engine.core.state import BaseState, Event

_MOST_LETTERS = 600

WRITTEN = (
    fields.text("began", "When and how it began", _MOST_LETTERS, stored=True),
    fields.text("changes_it", "What makes it worse, and what better", _MOST_LETTERS, stored=True),
    fields.text("taken", "What you take or have tried", _MOST_LETTERS, stored=True),
    fields.text("goal", "What you want to be able to do again", _MOST_LETTERS, stored=True),
)
QUESTIONS = (
    fields.flag("ask_serious", "Is there any sign that needs more tests?", stored=True),
    fields.flag("ask_active", "What may I go on doing, and may I run?", stored=True),
    fields.flag("ask_exercise", "Would exercise help me, and who can show me?", stored=True),
    fields.flag("ask_scan", "Would a scan change what we do?", stored=True),
    fields.flag("ask_medicine", "Which medicine, how long, and with what harms?", stored=True),
    fields.flag("ask_return", "When do I come back, and when sooner?", stored=True),
)
USE_ANSWERS = fields.flag("use_answers", "Put my answers on the sheet", stored=True)
KEEP = fields.flag("keep", "Keep what I write here on this device", stored=True)


def _are_answers(value: object) -> bool:
    if value is None:
        return True
    if not isinstance(value, dict) or len(value) != len(ANSWERS):
        return False
    return all([field.name in value and not field.problem(value[field.name]) for field in ANSWERS])


# What is carried is asked for anew at each start, so it is not kept a second time.
FIELDS = WRITTEN + QUESTIONS + (USE_ANSWERS, KEEP, fields.data("answers", _are_answers))


class State(BaseState):
    """The values of the fields.

    answers: those of the self-assessment on this device, None where it holds none.
    """

    answers: Answers | None
    use_answers: bool
    keep: bool
    began: str
    changes_it: str
    taken: str
    goal: str
    ask_serious: bool
    ask_active: bool
    ask_exercise: bool
    ask_scan: bool
    ask_medicine: bool
    ask_return: bool


def initial() -> State:
    """Return the state of an empty sheet."""
    return {
        "answers": None,
        "use_answers": True,
        "keep": False,
        "drafts": {},
        "began": "",
        "changes_it": "",
        "taken": "",
        "goal": "",
        "ask_serious": True,
        "ask_active": True,
        "ask_exercise": True,
        "ask_scan": True,
        "ask_medicine": False,
        "ask_return": True,
    }


def reads(_state: State) -> tuple[str, ...]:
    """Return whose kept values the host hands over at the start, as the event `carried`."""
    return ("self_assessment",)


def is_persistent(state: State) -> bool:
    """Return whether the reader wants the sheet kept on the device."""
    return state["keep"]


def update(state: State, event: Event) -> State:
    """Return the state after what the reader did."""
    if event["name"] == CARRIED:
        return {**state, "answers": _answers_in(event["value"])}
    if event["name"] == "start_again":
        return {**initial(), "answers": state["answers"]}
    return fields.apply_input(FIELDS, state, event)


def _answers_in(kept: object) -> Answers | None:
    """Return the answers in what the self-assessment has kept. Anything may stand in it."""
    if not isinstance(kept, dict):
        return None
    try:
        given = saved_answers(json.loads(kept["self_assessment"])["values"])
    except UNREADABLE:
        return None
    return given if _are_answers(given) and given != no_answers() else None
