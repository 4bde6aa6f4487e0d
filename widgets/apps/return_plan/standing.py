"""Where the plan stands: what is missing before it, what comes next, what it waits for."""

import datetime as dt

from widgets.apps.return_plan.fields import READY, READY_CHECK
from widgets.apps.return_plan.state import State
from widgets.components.triage.standing import lets_run
from widgets.engine.core.days import date_of
from widgets.engine.core.state import Values
from widgets.science.return_to_run.log import Record, entries
from widgets.science.return_to_run.plan import Plan, plan

# Which day a log was begun on is known; before a device has told today's, this one stands for it.
SOME_DAY = "2026-11-23"

# Several parts of a view ask for the same plan, and a long log makes it slow.
_last_plan: list[tuple[list[Record], dt.date, Plan]] = []


def today_of(state: State) -> dt.date:
    """Return today, and while it is unknown a day that stands for it."""
    return date_of(state["today"] or SOME_DAY)


def ticked(state: Values) -> tuple[str, ...]:
    """Return the names of the criteria that the reader says are met."""
    return tuple([field.name for field in READY if state[field.name]])


def missing(state: Values) -> tuple[str, ...]:
    """Return the names of the criteria that are not met: a check that is known needs no tick."""
    met = ticked(state)
    if state["check"]["day"]:
        met = tuple([name for name in met if name != READY_CHECK])
        met += (READY_CHECK,) if lets_run(state["check"], state["today"]) else ()
    return tuple([field.name for field in READY if field.name not in met])


def plan_of(state: State) -> Plan:
    """Return what comes next."""
    log, today = state["log"], today_of(state)
    if not _last_plan or _last_plan[0][:2] != (log, today):
        _last_plan[:] = [(log, today, plan(entries(log), today))]
    return _last_plan[0][2]


def waiting_run(state: State) -> int | None:
    """Return the place in the log of the run whose next morning the plan waits for, or None."""
    for place in range(len(state["log"]) - 1, -1, -1):
        entry = state["log"][place]
        if entry["kind"] == "run":
            return place if entry["morning"] is None else None
    return None
