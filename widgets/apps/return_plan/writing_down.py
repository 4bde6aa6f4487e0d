"""A run and a morning written down, or beside each box why it cannot be."""

import datetime as dt
from typing import cast

from widgets.apps.return_plan.fields import (
    AFTER,
    DAYS_AGO,
    DURING,
    MINUTES,
    MORNING,
    SESSION,
    THIS_MORNING,
)
from widgets.apps.return_plan.log_changes import changed, pause
from widgets.apps.return_plan.standing import today_of, waiting_run
from widgets.apps.return_plan.state import State, with_empty_form
from widgets.apps.return_plan.whole_numbers import WHOLE, is_part, whole, whole_or_none
from widgets.engine.core.days import text_of
from widgets.engine.core.fields import Number
from widgets.engine.core.state import Values
from widgets.science.back.pain_scale import PAIN_SCALE_MAX
from widgets.science.return_to_run.log import RunRecord, entries, put_in
from widgets.science.return_to_run.plan import plan

# Runs that a log takes. What comes with them, signs and checks, always fits.
FULL = 400


def write_down(state: State, _value: object) -> State:
    """Write down the run of the form, or say beside its boxes what is missing."""
    day = today_of(state) - dt.timedelta(days=whole(state["days_ago"]))
    minutes, session = _lengths(state, day)
    wrong = _wrong(state, day, minutes, session)
    if wrong:
        held = _held(state, wrong)
        # A sign waits for no box.
        return pause({**held, "sign": False}, "The plan is paused.") if state["sign"] else held
    # With nothing wrong, these four are numbers.
    run: RunRecord = {
        "kind": "run",
        "day": text_of(day),
        "minutes": cast("int", minutes),
        "session": cast("int", session),
        "during": whole(cast("float", state["during"])),
        "after": whole(cast("float", state["after"])),
        "morning": None if whole(state["days_ago"]) == 0 else whole_or_none(state["morning"]),
        "also": state["also"],
    }
    after = changed(with_empty_form(state), put_in(state["log"], run), "Written down.")
    return pause(after, "Written down. The plan is paused.") if state["sign"] else after


def write_morning(state: State, _value: object) -> State:
    """Write down the morning after the last run, or say beside its box what is missing."""
    place, name, pain = waiting_run(state), THIS_MORNING.name, state["this_morning"]
    if place is None:
        return state
    drafts = dict(state["drafts"])
    if name in drafts or pain is None:
        drafts[name] = {
            "text": drafts[name]["text"] if name in drafts else "",
            "problem": f"Please give a whole number from 0 to {PAIN_SCALE_MAX}.",
        }
        return {**state, "drafts": drafts}
    log = list(state["log"])
    log[place] = {**cast("RunRecord", log[place]), "morning": whole(pain)}
    return changed({**state, "this_morning": None}, log, "Written down.")


def _held(state: State, wrong: list[tuple[Number, str]]) -> State:
    """Return the state with a sentence beside each box that is wrong."""
    drafts = dict(state["drafts"])
    for field, sentence in wrong:
        draft = drafts.get(field.name)
        typed = draft["text"] if draft else field.text(_value_of(state, field))
        drafts[field.name] = {"text": typed, "problem": sentence}
    problem = "Not written down yet: see the boxes above."
    return {**state, "drafts": drafts, "problem": problem}


def _lengths(state: State, day: dt.date) -> tuple[int | None, int | None]:
    """Return the minutes of running and in all: as typed, or as the plan had them for that day."""
    if state["as_planned"] == "no":
        return whole_or_none(state["minutes"]), whole_or_none(state["session"])
    before = [entry for entry in state["log"] if entry["day"] < text_of(day)]
    found = plan(entries(before), day)
    if found.target is None:
        return None, None
    return found.target.running, found.target.session


def _wrong(
    state: State, day: dt.date, minutes: int | None, session: int | None
) -> list[tuple[Number, str]]:
    """Return each field of the form that cannot be used, with the sentence that says why."""
    found = []
    for field in _asked(state):
        draft = state["drafts"].get(field.name)
        problem = _problem_in(field, draft["text"]) if draft else ""
        is_empty = _value_of(state, field) is None
        if not problem and field in (DURING, AFTER) and is_empty:
            problem = f"Please give a number: 0 for none, {PAIN_SCALE_MAX} for the worst."
        if not problem and field in (MINUTES, SESSION) and is_empty:
            problem = "Please give the minutes."
        if problem:
            found.append((field, problem))
    taken = [entry["day"] for entry in state["log"] if entry["kind"] == "run"]
    if text_of(day) in taken:
        found.append((DAYS_AGO, "A run of that day is written down already. Remove it first."))
    if len(state["log"]) >= FULL:
        found.append((DAYS_AGO, "The log is full. Save it as a file, then start again."))
    if minutes is None and state["as_planned"] == "yes":
        found.append((DAYS_AGO, "The plan was paused that day. Say above what else you ran."))
    if minutes is not None and session is not None and session < minutes:
        found.append((SESSION, "In all is at least as long as the running."))
    return found


def _value_of(state: Values, field: Number) -> float | None:
    value: float | None = state[field.name]
    return value


def _problem_in(field: Number, text: str) -> str:
    try:
        return WHOLE if is_part(field.parse(text)) else ""
    except ValueError as fault:
        return str(fault)


def _asked(state: State) -> tuple[Number, ...]:
    """Return the boxes that the form shows."""
    lengths = (MINUTES, SESSION) if state["as_planned"] == "no" else ()
    morning = () if whole(state["days_ago"]) == 0 else (MORNING,)
    return (DAYS_AGO, DURING, AFTER) + lengths + morning
