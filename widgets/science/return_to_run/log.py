"""The log of a return to running: as plain data, as the entries of the plan, and as files.

A log is a list of records, oldest day first: of runs, of signs, and of checks that were clear.
"""

import datetime as dt
import json
from typing import Literal, TypeAlias, TypedDict, TypeGuard, cast

from widgets.engine.core.checks import UNREADABLE, has_keys, is_whole
from widgets.engine.core.days import date_of, is_day, text_of
from widgets.engine.core.ordering import is_ordered
from widgets.engine.core.state import Values
from widgets.engine.formats import csv_table
from widgets.engine.formats.ics import Event
from widgets.science.back.pain_scale import PAIN_LIMIT, PAIN_SCALE_MAX, PAIN_SETTLED_MAX
from widgets.science.return_to_run.plan import ALONE, Clear, Entry, Plan, Run, Sign
from widgets.science.return_to_run.rules import CRITERIA, ON_THE_DAY
from widgets.science.return_to_run.stages import WARM_UP_MINUTES
from widgets.science.training.calendar import plan_calendar

ALSO = (
    (ALONE, "Nothing else"),
    ("faster", "Faster than usual"),
    ("hills", "Hills, or new ground"),
    ("shoes", "New shoes"),
    ("form", "A new step rate or way to run"),
)
MOST_MINUTES = 600
# Nobody's run is of another time, and at the end of all days the plan could not look ahead.
FIRST_DAY, LAST_DAY = "2000-01-01", "2099-12-31"
MOST_ENTRIES = 1000
KIND = "running-and-your-back return to running"
VERSION = 1

_ALSO = tuple([value for value, _ in ALSO])
_KEYS = ("after", "also", "day", "during", "kind", "minutes", "morning", "session")
_COLUMNS = (
    ("day", "day"),
    ("what", "kind"),
    ("minutes of running", "minutes"),
    ("minutes in all", "session"),
    ("worst pain in the run, 0 to 10", "during"),
    ("worst pain later that day, 0 to 10", "after"),
    ("pain the next morning, 0 to 10", "morning"),
    ("what else was new", "also"),
)
HEADING = tuple([heading for heading, _ in _COLUMNS])
_NAMES = tuple([name for _, name in _COLUMNS])
_NUMBERS = ("minutes", "session", "during", "after")


class RunRecord(TypedDict):
    """A run as plain data; all but the day, which is text, is as in `plan.Run`."""

    kind: Literal["run"]
    day: str
    minutes: int
    session: int
    during: int
    after: int
    morning: int | None
    also: str


class DayRecord(TypedDict):
    """The day of a sign, or of a check that was clear, as plain data."""

    kind: Literal["sign", "clear"]
    day: str


Record: TypeAlias = RunRecord | DayRecord


def is_log(value: object) -> TypeGuard[list[Record]]:
    """Return whether a value is a log that the plan can be made from."""
    if not isinstance(value, list) or len(value) > MOST_ENTRIES:
        return False
    if not all([_is_entry(entry) for entry in value]):
        return False
    days = [entry["day"] for entry in value]
    runs = [entry["day"] for entry in value if entry["kind"] == "run"]
    return is_ordered(days) and len(set(runs)) == len(runs)


def _is_entry(entry: object) -> bool:
    if not isinstance(entry, dict) or not is_day(entry.get("day")):
        return False
    if not FIRST_DAY <= entry["day"] <= LAST_DAY:
        return False
    if entry.get("kind") in ("sign", "clear"):
        return len(entry) == 2
    if entry.get("kind") != "run" or not has_keys(entry, _KEYS):
        return False
    return (
        is_whole(entry["minutes"], 1, MOST_MINUTES)
        and is_whole(entry["session"], entry["minutes"], MOST_MINUTES)
        and all([is_whole(entry[name], 0, PAIN_SCALE_MAX) for name in ("during", "after")])
        and (entry["morning"] is None or is_whole(entry["morning"], 0, PAIN_SCALE_MAX))
        and entry["also"] in _ALSO
    )


def entries(log: list[Record]) -> list[Entry]:
    """Return the entries of the plan."""
    return [_entry(entry) for entry in log]


def _entry(entry: Record) -> Entry:
    day = date_of(entry["day"])
    if entry["kind"] == "run":
        return Run(
            day,
            entry["minutes"],
            entry["session"],
            entry["during"],
            entry["after"],
            entry["morning"],
            entry["also"],
        )
    return Sign(day) if entry["kind"] == "sign" else Clear(day)


def put_in(log: list[Record], entry: Record) -> list[Record]:
    """Return the log with an entry after all those of its day and before. A new list."""
    before = [one for one in log if one["day"] <= entry["day"]]
    return before + [entry] + log[len(before) :]


def as_table(log: list[Record]) -> str:
    """Return the log as the text of a CSV file."""
    rows = [tuple([_cell(entry.get(name)) for _, name in _COLUMNS]) for entry in log]
    return csv_table.write([HEADING] + rows)


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def from_table(text: str) -> list[Record]:
    """Return the log in the text of a CSV file, as `as_table` writes it.

    Raises ValueError with a sentence that names the line.
    """
    rows = csv_table.read(text)
    if not rows or rows[0] != HEADING:
        raise ValueError("line 1: these are not the columns of this plan's own file.")
    if len(rows) > MOST_ENTRIES + 1:
        raise ValueError(f"these are more than {MOST_ENTRIES} entries.")
    log: list[Record] = []
    ran = ""
    for number, row in enumerate(rows[1:], 2):
        try:
            found = _from_row(row)
        except (ValueError, KeyError):
            found = {}
        # Each is looked at beside the one above it: beside all of them it would take minutes.
        is_second_run = found.get("kind") == "run" and found["day"] == ran
        entry = cast("Record", found)
        if is_second_run or not is_log(log[-1:] + [entry]):
            raise ValueError(f"line {number}: this cannot be, or comes before the line above it.")
        if entry["kind"] == "run":
            ran = entry["day"]
        log.append(entry)
    return log


def _from_row(row: tuple[str, ...]) -> dict[str, object]:
    cells = dict(zip(_NAMES, row))
    entry: dict[str, object] = {"kind": cells["kind"], "day": cells["day"]}
    if entry["kind"] == "run":
        entry.update({name: _number(cells[name]) for name in _NUMBERS})
        entry["morning"] = _number(cells["morning"]) if cells["morning"] else None
        entry["also"] = cells["also"]
    return entry


def _number(text: str) -> int:
    # int() alone would read "1_0" and the digits of other scripts, in one interpreter or the other.
    if text.strip("0123456789"):
        raise ValueError("not a number: " + text)
    return int(text)


def as_file(log: list[Record], ready: list[str]) -> str:
    """Return all that the plan knows as the text of a JSON file: the log, and the criteria met."""
    # Line by line and key by key: interpreters differ in the order that json.dumps finds.
    lines = ["    {" + ", ".join(_values(entry)) + "}" for entry in log]
    met = ", ".join([json.dumps(each.id) for each in CRITERIA if each.id in ready])
    listed = "[\n" + ",\n".join(lines) + "\n  ]" if lines else "[]"
    return (
        f'{{\n  "file": "{KIND}",\n  "version": {VERSION},\n'
        f'  "ready": [{met}],\n  "log": {listed}\n}}\n'
    )


def _values(entry: Values) -> list[str]:
    return [f'"{name}": {json.dumps(entry[name])}' for _, name in _COLUMNS if name in entry]


def from_file(text: str) -> tuple[list[Record], list[str]]:
    """Return the log and the criteria met in the text of such a file.

    Raises ValueError with a sentence for the reader.
    """
    try:
        content = json.loads(text)
        kind, version = content["file"], content["version"]
        log, ready = content["log"], content["ready"]
    except UNREADABLE:
        kind = version = log = ready = None
    if kind != KIND:
        raise ValueError("this is not a file that this plan has saved.")
    if version != VERSION:
        raise ValueError("this file is from another edition of the plan.")
    known = [each.id for each in CRITERIA]
    if not isinstance(ready, list) or any([each not in known for each in ready]):
        raise ValueError("it names something to be ready for that this plan does not know.")
    if not is_log(log):
        raise ValueError("one of its entries cannot be.")
    return log, ready


def as_calendar(found: Plan, written: dt.date) -> str:
    """Return the next run and the look at the back the morning after, as a calendar file.

    What follows depends on how it goes, so no more stands in it. Without a next run it is empty.
    """
    events = []
    if found.day and found.target:
        morning = found.day + dt.timedelta(days=1)
        walks = f"Walk {WARM_UP_MINUTES} minutes before and after. "
        stop = (
            f"Pain over {PAIN_LIMIT} of {PAIN_SCALE_MAX}, or anything new: walk home, "
            "and look into the plan."
        )
        events = [
            Event(
                _uid("run", found.day),
                found.day,
                f"Stage {found.stage}: {found.target.words}",
                f"{walks}{found.target.session} minutes in all. {ON_THE_DAY} {stop}",
            ),
            Event(
                _uid("morning", morning),
                morning,
                "How is your back this morning?",
                f"Write the number into the plan: 0 to {PAIN_SCALE_MAX}. Up to "
                f"{PAIN_SETTLED_MAX} is a good run.",
            ),
        ]
    return plan_calendar("Return to running", events, written)


def _uid(what: str, day: dt.date) -> str:
    return f"{what}-{text_of(day)}@running-and-your-back"
