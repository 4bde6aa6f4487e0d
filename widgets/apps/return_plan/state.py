"""What the return plan remembers."""

from typing import cast

from widgets.apps.return_plan.fields import FORM, KEEP, READY, THIS_MORNING
from widgets.components.triage.standing import NONE, Standing, is_standing
from widgets.engine.core import fields
from widgets.engine.core.days import is_day_or_unknown
from widgets.engine.core.state import BaseState, Values
from widgets.science.return_to_run.log import Record, is_log

MOST_STEPS_BACK = 5


def _are_logs(value: object) -> bool:
    if not isinstance(value, list) or len(value) > MOST_STEPS_BACK:
        return False
    return all([is_log(log) for log in value])


FIELDS: tuple[fields.Field, ...] = (
    READY
    + FORM
    + (
        THIS_MORNING,
        KEEP,
        fields.data(
            "log", is_log, label="your runs", stored=True, usable=fields.items_that_fit(is_log)
        ),
        fields.data(
            "earlier",
            _are_logs,
            label="the changes you can take back",
            stored=True,
            usable=fields.items_that_fit(_are_logs),
        ),
        fields.data("today", is_day_or_unknown),
        # Asked for anew at each start, so it is not kept a second time.
        fields.data("check", is_standing),
    )
)


class State(BaseState):
    """The values of the fields, and what came of the last button, the form and the last file.

    earlier: the logs that can be had back, the newest last. today: a day such as "2026-11-23", ""
    while unknown. check: what the check last came to, as far as that is known here.
    """

    days_ago: float
    as_planned: str
    minutes: float | None
    session: float | None
    during: float | None
    after: float | None
    morning: float | None
    also: str
    sign: bool
    ready_check: bool
    ready_walk: bool
    ready_morning: bool
    ready_rest: bool
    ready_clinician: bool
    this_morning: float | None
    keep: bool
    log: list[Record]
    earlier: list[list[Record]]
    today: str
    check: Standing
    said: str
    problem: str
    file_problem: str


def initial() -> State:
    """Return the state of a plan that nobody has begun."""
    return {
        "days_ago": 0,
        "as_planned": "yes",
        "minutes": None,
        "session": None,
        "during": None,
        "after": None,
        "morning": None,
        "also": "nothing",
        "sign": False,
        "ready_check": False,
        "ready_walk": False,
        "ready_morning": False,
        "ready_rest": False,
        "ready_clinician": False,
        "this_morning": None,
        "keep": False,
        "log": [],
        "earlier": [],
        "today": "",
        "check": NONE,
        "said": "",
        "problem": "",
        "file_problem": "",
        "drafts": {},
    }


def with_empty_form(state: State) -> State:
    """Return the state with nothing in the boxes for a run."""
    empty: Values = initial()
    emptied = {field.name: empty[field.name] for field in FORM}
    return cast("State", dict(state, drafts={}, **emptied))


def is_persistent(state: State) -> bool:
    """Return whether the reader wants the plan kept on the device."""
    return state["keep"]
