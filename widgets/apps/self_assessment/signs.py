"""The check for warning signs in front of the self-assessment, and what keeps the two in step.

The self-assessment is open only while the check is finished without a sign. What a reader answers
in the self-assessment that is a sign of the check is answered there too, and so closes it again.
"""

from typing import NamedTuple, cast

from widgets.apps.self_assessment.memory import State
from widgets.components.triage import state as check
from widgets.engine.core.state import Event, Values
from widgets.science.back.two_weeks import days_between
from widgets.science.triage.assessment import assess

# The check says to do it again every week.
GOOD_FOR_DAYS = 7


class Tie(NamedTuple):
    """A question of the check that is a yes when a field of ours has the value `sign`."""

    question: str
    field: str
    sign: object
    no_sign: object

    def holds(self, answers: Values) -> bool:
        """Return whether the field has that value."""
        return bool(answers[self.field] == self.sign)


TIES = (
    Tie("upper_back", "where_upper", sign=True, no_sign=False),
    Tie("stops_activities", "limit_daily", sign=10, no_sign=None),
    Tie("over_3_months", "how_long", sign="over_3_months", no_sign=""),
)


def are_signs(value: object) -> bool:
    """Return whether a value has the form of the check's state."""
    if not isinstance(value, dict) or sorted(value) != sorted(check.initial()):
        return False
    if any([field.problem(value[field.name]) for field in check.FIELDS]):
        return False
    return isinstance(value["reminders"], int) and isinstance(value["said"], str)


def is_clear(signs: check.State) -> bool:
    """Return whether the check is finished without any sign."""
    return signs["step"] == check.RESULT and assess(signs["answers"]).level == "self-manage"


def answer_signs(state: State) -> State:
    """Return the state with every answer of ours that is a sign answered in the check as well.

    Where one is new, the check is shown: its card, or the questions that are now open.
    """
    answers = dict(state["signs"]["answers"])
    for tie in TIES:
        if tie.holds(state):
            answers[tie.question] = "yes"
    if answers == state["signs"]["answers"]:
        return state
    signs: check.State = {**state["signs"], "answers": answers, "step": check.STEPS[0]}
    shown: Event = {"name": "step", "value": check.RESULT, "committed": True}
    return {**state, "signs": check.update(signs, shown)}


def answer_check(state: State, event: Event) -> State:
    """Return the state after an event of the check. What it takes back is taken back here too."""
    signs = check.update(state["signs"], event)
    taken_back = {
        tie.field: tie.no_sign
        for tie in TIES
        if tie.question == event["name"]
        and signs["answers"].get(tie.question) != "yes"
        and tie.holds(state)
    }
    after = cast("State", dict(state, **taken_back))
    return {**after, "signs": signs}


def follow_day(state: State) -> State:
    """Return the state with the day of the check noted, and a check that is too old undone."""
    today, checked_on = state["today"], state["checked_on"]
    if not is_clear(state["signs"]):
        return {**state, "checked_on": ""}
    if not today:
        return state
    if not checked_on:
        return {**state, "checked_on": today, "too_old": False}
    if 0 <= days_between(checked_on, today) <= GOOD_FOR_DAYS:
        return state
    return {**state, "signs": check.initial(), "checked_on": "", "too_old": True}
