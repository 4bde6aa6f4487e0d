"""What matters of a long training log: its heading and the rows of its last weeks."""

import datetime as dt
from typing import NamedTuple

from widgets.engine.core.ordering import is_ordered
from widgets.science.training.load_jump import WINDOW_DAYS
from widgets.science.training.log import Log, Run

# Two windows: the next run may lie two weeks ahead, and the last one listed a while ago.
DAYS = 2 * WINDOW_DAYS


class Excerpt(NamedTuple):
    """The lines kept, and the days that they reach from and to; None where no day is known."""

    text: str
    first: dt.date | None
    last: dt.date | None


class Gap(NamedTuple):
    """Lines that nobody has read: of days after one and before another, None where unknown."""

    after: dt.date | None
    before: dt.date | None


def excerpt(text: str, log: Log, most_letters: int) -> Excerpt | None:
    """Return what matters of the text `log` was read from, None for nothing or too much.

    Lines of other sports are left out. A line that could not be read goes with the runs beside it.
    Where it would be more than `most_letters`, it is of fewer days, at least those of a window.
    """
    if not log.runs and not log.undecided:
        return None
    last = max([run.day for run in log.runs]) if log.runs else None
    for days in (DAYS, DAYS * 3 // 4, WINDOW_DAYS):
        first = None if last is None else last - dt.timedelta(days=days)
        lines = _lines(text, log, first)
        # The line break of each counts too.
        if sum([len(line) + 1 for line in lines]) <= most_letters:
            return Excerpt("\n".join(lines), first, last)
    return None


def _lines(text: str, log: Log, first: dt.date | None) -> list[str]:
    kept = {run.line: first is None or run.day >= first for run in log.runs}
    for undecided in log.undecided:
        kept[undecided.number] = True
    others = {line.number for line in log.others}
    unread = {line.number for line in log.problems}
    lines: list[str] = []
    waiting: list[str] = []
    is_beside = False
    for number, line in enumerate(text.split("\n"), 1):
        if number in unread:
            waiting.append(line)
        elif number in kept:
            if kept[number] or is_beside:
                lines += waiting
            if kept[number]:
                lines.append(line)
            waiting, is_beside = [], kept[number]
        elif number not in others and line.strip():
            # A heading, or a remark.
            lines.append(line)
    return lines + waiting if is_beside else lines


def gap(log: Log, cut: int, first: dt.date) -> Gap | None:
    """Return what may be missing from the day `first` on in a log read without its middle.

    The middle stood after line `cut`. In a file that is in the order of its days, either way, it
    can only hold the days between those around it. None says that nothing can be missing.
    """
    begin = [run for run in log.runs if run.line <= cut]
    end = log.runs[len(begin) :]
    if not begin or not end or not _are_in_order(log.runs):
        return Gap(None, None)
    days = begin[-1].day, end[0].day
    return None if max(days) < first else Gap(min(days), max(days))


def _are_in_order(runs: list[Run]) -> bool:
    days = [run.day for run in runs]
    return is_ordered(days) or is_ordered(days[::-1])
