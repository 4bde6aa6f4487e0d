"""Named whole states of the programme."""

import json
from typing import TYPE_CHECKING, cast

from widgets.apps.programme.events import update
from widgets.apps.programme.state import State, initial
from widgets.engine.core.protocol import CARRIED, TODAY
from widgets.engine.core.replay import replay
from widgets.science.exercises.catalogue import EQUIPMENT
from widgets.science.exercises.choice import FINDINGS

if TYPE_CHECKING:
    from widgets.apps.programme.records import Plan, Session

MONDAY = "2026-11-23"
_NOON = 1_795_348_800_000


def after(state: State, *events: tuple[str, object]) -> State:
    """Return the state after a reader's doings, each a name and a value."""
    return replay(lambda: state, update)(*events)


def examples() -> dict[str, State]:
    """Return the examples by name."""
    empty = initial()
    asked = after(empty, (TODAY, MONDAY))
    week = after(asked, ("make", ""))
    second = "0 " + cast("Plan", week["plan"])["week"][0][1]
    bare = [("has_" + key, "false") for key, _ in EQUIPMENT]
    full = [("has_" + key, "true") for key, _ in EQUIPMENT]
    raised = [("raised_" + one.name, "true") for one in FINDINGS]
    holding = _reach(after(week, ("begin", "0")), "ready")
    reps = _reach(after(week, ("begin", "0")), "reps")
    answered = _reach(reps, "ask")
    carried = after(asked, (CARRIED, {"self_assessment": _CARRIED}))
    good = _two_good_weeks(week)
    hurt = after(answered, ("reserve", "1"), ("pain", "6"), ("save", ""))
    return {
        "empty": empty,
        "asked": asked,
        "typical": week,
        "open": after(week, ("open", second)),
        "no_equipment_one_day": after(asked, ("days", "1"), *bare, ("make", "")),
        "everything": after(asked, ("minutes", "60"), ("days", "6"), *full, *raised, ("make", "")),
        "carried": carried,
        "carried_week": after(carried, ("make", "")),
        "to_begin": after(week, ("place", "session")),
        "ready_to_hold": holding,
        "holding": after(holding, ("go", _NOON), ("clock", _NOON + 14_000)),
        "paused": after(holding, ("go", _NOON), ("pause", _NOON + 14_000)),
        "repetitions": reps,
        "resting": _reach(reps, "rest"),
        "saying_how_it_went": after(answered, ("pain", "2"), ("save", "")),
        "too_much_pain": hurt,
        "stopped_by_a_sign": after(week, ("sign", "")),
        "check_clear": _checked(week, "self-manage", "may"),
        "check_too_old": _checked(week, "self-manage", "may", "2026-10-28"),
        "check_soon": _checked(week, "soon", "ease"),
        "check_urgent": _checked(week, "urgent", "stop"),
        "wrong_entry": after(answered, ("done_sets", "9"), ("done_count", "many")),
        "wrong_dose": after(week, ("open", second), ("dose_sets", "12")),
        "log_empty": after(week, ("place", "log")),
        "next_morning": after(hurt, (TODAY, "2026-11-24"), ("place", "log")),
        "after_two_good_weeks": after(good, ("place", "log")),
        "files": after(good, ("place", "files")),
        "not_a_file_of_ours": after(good, ("place", "files"), ("load_file", "<html>")),
    }


def _checked(state: State, level: str, running: str, day: str = MONDAY) -> State:
    """Return the state of somebody whose check came to that."""
    standing = {"level": level, "running": running, "day": day}
    kept = json.dumps({"values": {"standing": standing}})
    return after(state, (CARRIED, {"check_first": kept}))


_CARRIED = (
    '{"values": {"how_long": "over_3_months", "tried_bridge": "left", "plank_left": 41, '
    '"plank_right": 52, "where_leg_above": true}}'
)


def _stage(state: State) -> str:
    return cast("Session", state["session"])["stage"]


def _reach(state: State, stage: str) -> State:
    """Return the session gone on with, and skipped on where it must be, until it is at a stage."""
    while _stage(state) != stage:
        before = state
        state = after(state, ("done", _NOON))
        if _stage(state) in ("ask", _stage(before)):
            state = after(state, ("skip", "")) if stage != "ask" else state
    return state


def _two_good_weeks(state: State) -> State:
    for day, morning in _DAYS:
        weekday = {"23": "0", "25": "2", "27": "4"}[_BASE[day]]
        state = after(state, (TODAY, day), ("begin", weekday))
        while _stage(state) != "over":
            state = _through(state)
        state = after(state, ("stop", ""), (TODAY, morning), ("morning", day + " same"))
    return state


_BASE = {
    "2026-11-23": "23", "2026-11-25": "25", "2026-11-27": "27",
    "2026-11-30": "23", "2026-12-02": "25", "2026-12-04": "27",
}  # fmt: skip
_DAYS = (
    ("2026-11-23", "2026-11-24"), ("2026-11-25", "2026-11-26"), ("2026-11-27", "2026-11-28"),
    ("2026-11-30", "2026-12-01"), ("2026-12-02", "2026-12-03"), ("2026-12-04", "2026-12-05"),
)  # fmt: skip


def _through(state: State) -> State:
    """Return the state after an exercise done as it stood: three in reserve, little pain."""
    if _stage(state) == "ready":
        state = after(state, ("go", _NOON), ("clock", _NOON + 3_000_000))
    while _stage(state) != "ask":
        state = after(state, ("done", _NOON))
    return after(state, ("reserve", "3"), ("pain", "1"), ("save", ""))
