"""The check for warning signs in front of the self-assessment.

It opens while a check counts that does not send its reader anywhere today or stop the running. What
a reader answers here that is a sign of the check is told to them, and a sign for today closes it.
"""

from typing import NamedTuple, cast

from widgets.apps.self_assessment.memory import State
from widgets.components.triage.standing import NONE, Standing, counts, lets_run
from widgets.engine.core.state import Values


class Tie(NamedTuple):
    """A question of the check that is a yes when a field of ours has the value `sign`.

    level: what the check's rules give for it alone. words: the sign, as it follows “you said that”.
    """

    question: str
    field: str
    sign: object
    no_sign: object
    level: str
    words: str

    def holds(self, answers: Values) -> bool:
        """Return whether the field has that value."""
        return bool(answers[self.field] == self.sign)


TIES = (
    Tie(
        "upper_back",
        "where_upper",
        sign=True,
        no_sign=False,
        level="urgent",
        words="it hurts between your shoulder blades or at the top of your back",
    ),
    Tie(
        "groin",
        "where_groin",
        sign=True,
        no_sign=False,
        level="soon",
        words="it hurts in the groin or at the front of the hip",
    ),
    Tie(
        "stops_activities",
        "limit_daily",
        sign=10,
        no_sign=None,
        level="soon",
        words="it stops the rest of your day",
    ),
)


def told(answers: Values, level: str) -> list[Tie]:
    """Return the signs of a level that the answers tell of."""
    return [tie for tie in TIES if tie.level == level and tie.holds(answers)]


def is_open(state: State) -> bool:
    """Return whether the self-assessment may be shown."""
    standing, today = state["standing"], state["today"]
    if told(state, "urgent"):
        return False
    if standing["day"]:
        return standing["level"] in ("soon", "self-manage") and lets_run(standing, today)
    return counts(_declared(state), today)


def declare(state: State, _value: object) -> State:
    """Return the state of a reader who says that a check elsewhere found no sign today."""
    return {**state, "declared_on": state["today"]} if state["standing"] == NONE else state


def take_back(state: State, value: object) -> State:
    """Return the state without the sign of a field, which was told by mistake."""
    undone = {tie.field: tie.no_sign for tie in TIES if tie.field == value}
    return cast("State", dict(state, **undone))


def _declared(state: State) -> Standing:
    return {"level": "self-manage", "running": "may", "day": state["declared_on"]}
