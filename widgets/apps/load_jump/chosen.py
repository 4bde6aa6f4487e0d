"""A file that a reader chooses: what of it comes into the box, and what there is to say of it."""

from typing import TYPE_CHECKING

from widgets.engine.core.days import date_of
from widgets.engine.core.state import Event
from widgets.engine.html.dates import short_day
from widgets.engine.html.files import kind_of, unfit
from widgets.science.training.excerpt import Excerpt, Gap, excerpt, gap
from widgets.science.training.log import Log, read_log

if TYPE_CHECKING:
    from widgets.apps.load_jump.state import State

# So much of either end of a file is read, in bytes and lines: months of a watch, and a third of a
# second. What lies between is of other days where a file is in their order, and told of where not.
ENDS = (100_000, 700)
# Up to here a file comes into the box as it is. It is saved with every letter typed there.
AS_IT_IS = 20_000
MOST_LINES_AS_THEY_ARE = 300

# Remarks begin the lines that are no runs. This one is looked for beside the result.
PART_READ = "# Only the beginning and the end of the file were read."

_SAME = " Nothing here has changed."
_EXPORT = (
    " What fits here is the list of your activities. Your watch's app or web page can export it as "
    "a CSV file."
)
_PASTE = " Or copy the last 30 days, and paste them into the box."
_WAYS = {
    "gzip": " Unpack it first, and choose the CSV file in it.",
    "workbook": " Open it, save the sheet with the list of your activities as CSV, and choose "
    "that." + _PASTE,
    "zip": " Unpack it first, and choose the CSV file with the list of your activities.",
}


def chosen(state: "State", event: Event, most_letters: int) -> tuple[str, str, str]:
    """Return the text for the box, what to say of it, and the problem where there is none."""
    problem = unfit(event, "text")
    if problem:
        return "", "", problem + _SAME + _WAYS.get(kind_of(event), _EXPORT)
    text = str(event["value"]).replace("\r\n", "\n").replace("\r", "\n")
    seen = event.get("file", {"whole": True, "cut": 0})
    is_short = len(text) <= AS_IT_IS and text.count("\n") < MOST_LINES_AS_THEY_ARE
    if seen["whole"] and is_short:
        return text, "The file is in the box.", ""
    log = _read(state, text)
    found = excerpt(text, log, most_letters - 200)
    if found is None:
        return "", "", _no_runs(log) + _SAME + _EXPORT + _PASTE
    missing = None
    if not seen["whole"]:
        missing = Gap(None, None) if found.first is None else gap(log, seen["cut"], found.first)
    remark = _remark(missing) + "\n" if missing else ""
    said = _said(found, log)
    if not seen["whole"] and not missing:
        said += " What lies between its beginning and its end is older, and was not read."
    return remark + found.text, said, ""


def _read(state: "State", text: str) -> Log:
    today = date_of(state["today"]) if state["today"] else None
    lines = 2 * ENDS[1]
    return read_log(text, unit=state["unit"], order=state["order"], today=today, most_lines=lines)


def _no_runs(log: Log) -> str:
    if log.runs or log.undecided:
        return "The last weeks of this file are more than fits into the box."
    if log.others and not log.problems:
        return "All that could be read in this file is of other sports."
    why = f" Line {log.problems[0].number}: {log.problems[0].reason}" if log.problems else ""
    return "No line of this file could be read as a run." + why


def _said(found: Excerpt, log: Log) -> str:
    if found.first is None or found.last is None:
        words = "Of this long file, the lines that may be runs are in the box."
    else:
        words = f"Of this long file, the runs from {short_day(found.first)} to "
        words += f"{short_day(found.last)} are in the box."
    others = len(log.others)
    if others:
        words += f" {others} {'line' if others == 1 else 'lines'} of other sports left out."
    return words


def _remark(missing: Gap) -> str:
    if missing.after is None or missing.before is None:
        return PART_READ + " Runs may be missing here."
    after, before = short_day(missing.after), short_day(missing.before)
    return f"{PART_READ} Runs between {after} and {before} may be missing here."
