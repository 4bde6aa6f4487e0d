"""Files that a reader takes along: the log (CSV), the week (.ics), all of it (JSON)."""

import json
from typing import Any

from widgets.apps.programme import checks
from widgets.apps.programme.records import Plan, Row
from widgets.apps.programme.setup.fields import DAYS, MINUTES
from widgets.apps.programme.week.plan import dose_of, week_of
from widgets.apps.programme.words import dose_words
from widgets.engine.core.checks import UNREADABLE
from widgets.engine.core.days import date_of, is_day_or_unknown, text_of
from widgets.engine.core.numbers import plain
from widgets.engine.core.state import Values
from widgets.engine.formats import csv_table, ics
from widgets.science.exercises.catalogue import EQUIPMENT
from widgets.science.exercises.choice import FINDINGS
from widgets.science.exercises.week import sessions
from widgets.science.training.calendar import plan_calendar

TABLE_NAME = "my-exercise-log.csv"
CALENDAR_NAME = "my-exercise-week.ics"
FILE_NAME = "my-exercise-programme.json"
KIND = "running-and-your-back programme"
VERSION = 1
HEADING = (
    "Day",
    "Exercise",
    "Sets planned",
    "Count planned",
    "Sets done",
    "Count reached",
    "In reserve",
    "Pain of 10",
    "Next morning",
)
_ASKED = (
    ("minutes", "days", "start")
    + tuple(["has_" + key for key, _ in EQUIPMENT])
    + tuple(["raised_" + one.name for one in FINDINGS])
)


def as_table(log: list[Row]) -> str:
    """Return the log as the text of a CSV file."""
    return csv_table.write([HEADING] + [tuple([str(cell) for cell in row]) for row in log])


def read_table(text: str) -> list[Row]:
    """Return the entries of a log written by `as_table`.

    Raises ValueError with a sentence for the reader where it is none, or has an entry that cannot
    be.
    """
    try:
        rows = csv_table.read(text) if text.strip() else []
    except ValueError as fault:
        raise ValueError(f"This table cannot be read, {fault}.") from None
    if not rows or rows[0] != HEADING:
        raise ValueError("This is not a log that the programme has saved.")
    entries = []
    for number, row in enumerate(rows[1:]):
        entry: Row = [_whole(cell) if 2 <= at < 8 else cell for at, cell in enumerate(row)]
        if not checks.is_log([entry]):
            raise ValueError(f"Entry {number + 1} of this log cannot be.")
        entries.append(entry)
    return entries


def _whole(cell: str) -> int:
    # Longer ones are beyond every range, and an interpreter may refuse them.
    is_digits = cell and not cell.strip("0123456789") and len(cell) < 6
    return int(cell) if is_digits else -1


def as_calendar(plan: Plan, start: str, today: str) -> str:
    """Return the sessions of the four weeks from the day `start` as a calendar file of `today`."""
    events = []
    for day, names in sessions(week_of(plan), start):
        lines = [_line(plan, name) for name in names if name not in plan["aside"]]
        if lines:
            lines.append("Stop if anything new comes, and do the check of warning signs.")
            uid = f"exercises-{text_of(day)}@running-and-your-back"
            note = "\n".join(lines)
            events.append(ics.Event(uid, day, "Exercises for your back", note))
    return plan_calendar("Exercises for your back", events, date_of(today))


def _line(plan: Plan, name: str) -> str:
    exercise = checks.KNOWN[name]
    return f"{exercise.title}: {dose_words(exercise, dose_of(plan, name))}"


def as_file(state: Values) -> str:
    """Return the text of the file with all that was asked, the plan and the log."""
    asked = ",\n".join([f"    {json.dumps(name)}: {_plain(state[name])}" for name in _ASKED])
    log = ",\n".join(["    " + json.dumps(row) for row in state["log"]])
    return (
        f'{{\n  "file": {json.dumps(KIND)},\n  "version": {VERSION},\n'
        f'  "asked": {{\n{asked}\n  }},\n  "plan": {_plan(state["plan"])},\n'
        f'  "log": [\n{log}\n  ]\n}}\n'
    )


def _plain(value: object) -> str:
    # A number may have come as a float, which interpreters write in different ways.
    return plain(value) if isinstance(value, float) else json.dumps(value)


def _plan(plan: Values | None) -> str:
    if plan is None:
        return "null"
    parts = [f"{json.dumps(name)}: {json.dumps(plan[name])}" for name in ("week", "doses", "aside")]
    return "{" + ", ".join(parts) + "}"


def read_file(text: object) -> tuple[dict[str, Any], Plan | None, list[Row]]:
    """Return what was asked, the plan and the log in the text of a file.

    Raises ValueError with a sentence for the reader where it is no file of ours, or cannot be.
    """
    try:
        content = json.loads(str(text))
        kind, version = content["file"], content["version"]
        asked = {name: content["asked"][name] for name in _ASKED}
        plan, log = content["plan"], content["log"]
    except UNREADABLE:
        raise ValueError("This is not a file that the programme has saved.") from None
    if kind != KIND:
        raise ValueError("This is not a file that the programme has saved.")
    if version != VERSION:
        raise ValueError("This file is from another edition of the programme.")
    if not _are_asked(asked) or not checks.is_plan(plan) or not checks.is_log(log):
        raise ValueError("Something in this file cannot be.")
    return asked, plan, log


def _are_asked(asked: dict[str, Any]) -> bool:
    flags = [asked[name] for name in _ASKED if name[:4] in ("has_", "rais")]
    return (
        all([value is True or value is False for value in flags])
        and is_day_or_unknown(asked["start"])
        and not MINUTES.problem(asked["minutes"])
        and not DAYS.problem(asked["days"])
    )
