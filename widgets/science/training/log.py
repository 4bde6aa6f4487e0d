"""Runs out of a training log, typed, pasted or exported from a watch: days and distances.

Lines are read one by one. What cannot be read is never guessed: it is given back with its line
number and the reason. Columns are parted by commas, semicolons or tabs, with a heading or without.
"""

import datetime as dt
from typing import NamedTuple

from widgets.engine.core.ordering import ordered
from widgets.engine.formats.dates import Written, day_of, find_day
from widgets.science.training.distances import find_amount, is_unit, metres, unit_in

# Beyond this a line is no typed run, and the patterns would go too deep.
MOST_LETTERS = 200
# So many take a phone a second. Lines after them are told of as not read.
MOST_LINES = 1000
# A heading of words with no more than spaces between is short; a diary's lines are not.
MOST_LETTERS_OF_WORDS = 60
# The widest list that a web page gives has about a hundred.
MOST_COLUMNS = 300
SEPARATORS = ("\t", ";", ",")

_DATE_WORDS = ("date", "datum", "fecha", "day", "start")
_TYPE_WORDS = ("type", "typ", "sport", "tipo")
_RUN_WORDS = ("run", "jog", "lauf", "treadmill")
_DIGITS = tuple("0123456789")
# Spaces that do not break come along when a table is copied; a mark may begin a file.
_SPACES = ("\u00a0", "\u202f", "\ufeff")


class Run(NamedTuple):
    """A run: the number of its line, its day (a date) and its distance in metres."""

    line: int
    day: dt.date
    distance: float


class Line(NamedTuple):
    """A line that is no run: its number, from 1, its text, and why in a sentence."""

    number: int
    text: str
    reason: str


class Log(NamedTuple):
    """What a log says.

    runs: every Run, in the order of the lines.
    problems: every Line that could not be read.
    undecided: every Line whose day could be two days, while nobody has said which.
    others: every Line of another sport; the reason is the name of the sport.
    order: "day" or "month", what comes first in days such as 2/11/2026, or "" while unknown.
    because: the number of the line that shows the order; None where the reader chose, or nobody.
    """

    runs: list[Run]
    problems: list[Line]
    undecided: list[Line]
    others: list[Line]
    order: str
    because: int | None


class Columns(NamedTuple):
    """Where things stand in the lines under a heading; `sport` is None where it does not say."""

    separator: str
    count: int  # type: ignore[assignment]  # a tuple's method of that name is not used
    day: int
    distance: int
    sport: int | None
    unit: str


class _Entry(NamedTuple):
    """A line understood up to its day."""

    number: int
    text: str
    written: Written
    distance: float


def read_log(
    text: str,
    *,
    unit: str = "km",
    order: str = "",
    today: "dt.date | None" = None,
    most_lines: int = MOST_LINES,
) -> Log:
    """Return the runs in a text.

    `unit` ("km" or "mi") holds where a distance names none, `order` ("day" or "month") where a day
    could be two; "" leaves that open unless another line shows it. Days after `today` are problems,
    and so are the lines after `most_lines`.
    """
    entries: list[_Entry] = []
    problems: list[Line] = []
    others: list[Line] = []
    columns = None
    lines = _plain(text).split("\n")
    if len(lines) > most_lines:
        more = len(lines) - most_lines
        reason = f"Only {most_lines} lines are read. The {more} from here on are not."
        problems.append(Line(most_lines + 1, lines[most_lines].strip(" \t"), reason))
    for at, text_line in enumerate(lines[:most_lines]):
        shown = text_line.strip(" \t")
        if not shown or shown.startswith("#"):
            continue
        line = _lower(text_line.strip(" "))
        try:
            entry = _entry(line, columns, unit)
        except ValueError as fault:
            heading = _heading(line)
            columns = heading or columns
            if not heading:
                problems.append(Line(at + 1, shown, str(fault)))
            continue
        if isinstance(entry, str):
            others.append(Line(at + 1, shown, entry))
        else:
            entries.append(_Entry(at + 1, shown, entry[0], entry[1]))
    because = None if order else _shown_order(entries)
    order = order or (because.written.must_be if because else "")
    runs, undecided = _decide(entries, order, today, problems)
    problems = ordered(problems)
    # A line that shows the order matters only where another needs it.
    needed = any([entry.written.is_open for entry in entries])
    number = because.number if because and needed else None
    return Log(runs, problems, undecided, others, order if needed else "", number)


def _plain(text: str) -> str:
    for space in _SPACES:
        text = text.replace(space, " ")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _lower(text: str) -> str:
    """Return lower-case ASCII letters; interpreters disagree on the others."""
    # Letter by letter, MicroPython would keep each new one for ever, and look through them all.
    return text.encode().lower().decode()


def _decide(
    entries: list[_Entry], order: str, today: "dt.date | None", problems: list[Line]
) -> tuple[list[Run], list[Line]]:
    """Return the runs and the undecided lines; what is no day goes to the problems."""
    runs, undecided = [], []
    for number, text, written, distance in entries:
        if written.is_open and not order:
            undecided.append(Line(number, text, "This could be two different days."))
            continue
        try:
            day = day_of(written, order or written.must_be, today)
        except ValueError as fault:
            problems.append(Line(number, text, str(fault)))
            continue
        if today is not None and day > today:
            problems.append(Line(number, text, "This day is still to come."))
        else:
            runs.append(Run(number, day, distance))
    return runs, undecided


def _shown_order(entries: list[_Entry]) -> _Entry | None:
    """Return the first line that shows which number is the month, None where lines disagree."""
    showing = [entry for entry in entries if entry.written.must_be and entry.written.exists]
    kinds = [entry.written.must_be for entry in showing]
    return showing[0] if showing and kinds.count(kinds[0]) == len(kinds) else None


def _entry(line: str, columns: Columns | None, unit: str) -> "tuple[Written, float] | str":
    """Return a run's day and metres, or the name of another sport."""
    if columns and columns.separator in line:
        return _in_columns(line, columns, unit)
    if len(line) > MOST_LETTERS:
        raise ValueError("This line is too long, and no heading says what stands where.")
    bare = line.replace('"', " ")
    written = find_day(bare)
    if written is None:
        raise ValueError("There is no day on this line that we can read.")
    amount = find_amount(written.before + " ; " + written.after)
    if "," in amount.number and written.after.startswith("," + amount.number):
        raise ValueError(
            "Is the second comma a decimal mark? Write the distance with a point, or put a space "
            "after the day."
        )
    return written, metres(amount, (columns.unit if columns else "") or unit)


def _in_columns(line: str, columns: Columns, unit: str) -> "tuple[Written, float] | str":
    cells = _cells(line, columns.separator)
    if len(cells) <= max(columns.day, columns.distance):
        raise ValueError("This line has fewer columns than its heading.")
    if any([cell.strip() for cell in cells[columns.count :]]):
        raise ValueError("This line has more columns than its heading. A decimal comma, perhaps?")
    written = find_day(cells[columns.day][:MOST_LETTERS])
    if written is None:
        raise ValueError("There is no day on this line that we can read.")
    sport = "" if columns.sport is None else "".join(cells[columns.sport : columns.sport + 1])
    if sport.strip() and not any([word in sport for word in _RUN_WORDS]):
        return sport.strip()
    amount = find_amount(cells[columns.distance][:MOST_LETTERS])
    return written, metres(amount, columns.unit or unit)


def _cells(line: str, separator: str) -> list[str]:
    """Return the columns of a line; what stands in quotation marks stays together."""
    if '"' not in line:
        return line.split(separator)
    parts = line.split('"')
    if len(parts) % 2 == 0:
        raise ValueError("A quotation mark opens on this line and does not close.")
    cells = [""]
    for at, part in enumerate(parts):
        pieces = [part] if at % 2 else part.split(separator)
        cells[-1] += pieces[0]
        cells.extend(pieces[1:])
    return cells


def _heading(line: str) -> Columns | None:
    """Return the columns that a heading names, None where the line is none."""
    # Most lines are told apart by this alone, and a text may be thousands of words.
    if not any([word in line for word in _DATE_WORDS]):
        return None
    for separator in SEPARATORS + (" ",):
        if separator not in line or line.count('"') % 2:
            continue
        if separator == " " and len(line) > MOST_LETTERS_OF_WORDS:
            continue
        cells = [cell.strip() for cell in _cells(line, separator)]
        if len(cells) > MOST_COLUMNS:
            continue
        day, distance = _place(cells, _DATE_WORDS), _place(cells, ("dist",))
        if distance is None:
            distance = next((at for at, cell in enumerate(cells) if is_unit(cell)), None)
        has_number = any([cell[:1] in _DIGITS for cell in cells])
        if day is None or distance is None or day == distance or has_number:
            continue
        # Words parted by spaces name no columns, as a day may hold spaces; they may name a unit.
        parted = "\n" if separator == " " else separator
        sport = _place(cells, _TYPE_WORDS)
        return Columns(parted, len(cells), day, distance, sport, unit_in(cells[distance]))
    return None


def _place(cells: list[str], words: tuple[str, ...]) -> int | None:
    for at, cell in enumerate(cells):
        if any([word in cell for word in words]):
            return at
    return None
