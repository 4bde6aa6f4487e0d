"""Days as people and watches write them, in English or in numbers.

Which of two numbers is the month cannot always be told: "2/11/2026" is found here, and decided by
whoever knows more.
"""

import datetime as dt
import re
from typing import NamedTuple

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_YEAR = "([0-9][0-9][0-9][0-9])"
_ONE_OR_TWO = "([0-9][0-9]?)"
_TH = "(?:st|nd|rd|th)?"

# MicroPython's `re` knows no {2} and no long lists, and [0-9] is the same in every interpreter.
_YEAR_FIRST = re.compile(f"{_YEAR}[-/.]{_ONE_OR_TWO}[-/.]{_ONE_OR_TWO}")
_NUMBERS = re.compile(f"{_ONE_OR_TWO}([-/.]){_ONE_OR_TWO}[-/.]([0-9][0-9][0-9][0-9]|[0-9][0-9])")
_WORD = re.compile("[a-z]+")
_DAY_BEFORE_MONTH = re.compile(f"{_ONE_OR_TWO}{_TH}[ .-]?[ ]?$")
_YEAR_AFTER_MONTH = re.compile(f"(?:[ .,-]?[ ]?{_YEAR}|-([0-9][0-9]))")
_DAY_AFTER_MONTH = re.compile(f"[ .-]?[ ]?{_ONE_OR_TWO}{_TH}(?:[ ,-]?[ ]?{_YEAR})?")
_SHORT = re.compile(f"{_ONE_OR_TWO}/{_ONE_OR_TWO}")
_SHORT_POINTS = re.compile(f"{_ONE_OR_TWO}[.]{_ONE_OR_TWO}[.]")
_DIGITS = "0123456789"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Written(NamedTuple):
    """A day as it stands in a text.

    year: None where it is not written.
    first, second: the day and the month, in the order of the text.
    order: "day" where the day comes first, "month" where the month does, "" where it may be either.
    before, after: the text around it.
    """

    year: int | None
    first: int
    second: int
    order: str
    before: str
    after: str

    @property
    def is_open(self) -> bool:
        """Return whether the day could be two different days."""
        return self.order == "" and self.first != self.second and max(self.first, self.second) <= 12

    @property
    def must_be(self) -> str:
        """Return the order that the numbers leave: "day", "month", or "" for either or none."""
        if self.order or (self.first > 12) == (self.second > 12):
            return ""
        return "day" if self.first > 12 else "month"

    @property
    def exists(self) -> bool:
        """Return whether there is such a day, in some year, in the order that it must have."""
        try:
            year = self.year or 2024  # a leap year, so that no day is missing
            day_of(Written(year, self.first, self.second, self.order, "", ""), self.must_be, None)
        except ValueError:
            return False
        return True


def find_day(text: str) -> Written | None:
    """Return the first day written in a text of lower-case letters, or None.

    The year comes first ("2026-11-02"), last ("2.11.2026", "2/11/26") or not at all ("2/11",
    "2.11."); months may be English words ("2 nov", "november 2, 2026"). With points between, the
    day comes first. Keep the text short: 200 letters.
    """
    if not any([digit in text for digit in _DIGITS]):
        return None
    for find in (_year_first, _numbers, _named, _short):
        written = find(text)
        if written is not None and not _is_cut(written):
            return written
    return None


def day_of(written: Written, order: str, today: "dt.date | None") -> dt.date:
    """Return the day. `order` ("day" or "month") decides where the text does not.

    A day without a year is the last such day up to `today`. Raises ValueError, with a sentence for
    the reader, where there is no such day or no way to tell the year.
    """
    day, month = written.first, written.second
    if (written.order or order) == "month":
        day, month = month, day
    if month > 12 or month == 0:
        raise ValueError(f"There is no month {month}.")
    if written.year is not None:
        return _day(written.year, month, day)
    if today is None:
        raise ValueError("Write the year too.")
    found = _day(today.year, month, day)
    return found if found <= today else _day(today.year - 1, month, day)


def _day(year: int, month: int, day: int) -> dt.date:
    if not 1970 <= year <= 2100:
        raise ValueError(f"The year {year} cannot be.")
    try:
        return dt.date(year, month, day)
    except ValueError:
        name = MONTHS[month - 1]
        raise ValueError(f"There is no {day} {name[0].upper()}{name[1:]} {year}.") from None


def _year_first(text: str) -> Written | None:
    found = _YEAR_FIRST.search(text)
    if not found:
        return None
    return _written(text, found, found.group(1), found.group(3), found.group(2), "day")


def _numbers(text: str) -> Written | None:
    found = _NUMBERS.search(text)
    if not found:
        return None
    order = "day" if found.group(2) == "." else ""
    return _written(text, found, found.group(4), found.group(1), found.group(3), order)


def _named(text: str) -> Written | None:
    begin, name, number = _next_month(text, 0)
    while begin >= 0:
        found = _WORD.match(text[begin:])
        word = found.group(0) if found else name[:3]
        is_whole = begin == 0 or not _is_in(text[begin - 1], _LETTERS)
        if is_whole and (word in (name, name[:3]) or word == "sept" == name[:4]):
            before, after = text[:begin], text[begin + len(word) :]
            written = _day_first_named(before, after, number)
            written = written or _month_first_named(before, after, number)
            if written:
                return written
        begin, name, number = _next_month(text, begin + len(word))
    return None


def _next_month(text: str, start: int) -> tuple[int, str, str]:
    """Return where the next month named begins, its name and its number; -1 where there is none."""
    found = -1, "", ""
    for number, name in enumerate(MONTHS, 1):
        begin = text.find(name[:3], start)
        if begin >= 0 and not 0 <= found[0] < begin:
            found = begin, name, str(number)
    return found


def _day_first_named(before: str, after: str, month: str) -> Written | None:
    day = _DAY_BEFORE_MONTH.search(before)
    if not day:
        return None
    before = before[: len(before) - len(day.group(0))]
    year = _YEAR_AFTER_MONTH.match(after)
    if not year:
        return _whole(_parts(None, day.group(1), month, "day", before, after))
    after = after[len(year.group(0)) :]
    return _whole(_parts(year.group(1) or year.group(2), day.group(1), month, "day", before, after))


def _month_first_named(before: str, after: str, month: str) -> Written | None:
    day = _DAY_AFTER_MONTH.match(after)
    if not day:
        return None
    after = after[len(day.group(0)) :]
    # "nov 2.5" is no second of November.
    if after[:1] in (".", ",") and _is_in(after[1:2], _DIGITS):
        return None
    return _parts(day.group(2), day.group(1), month, "day", before, after)


def _short(text: str) -> Written | None:
    found = _SHORT_POINTS.search(text)
    if found:
        return _written(text, found, None, found.group(1), found.group(2), "day")
    found = _SHORT.search(text)
    if not found:
        return None
    written = _whole(_written(text, found, None, found.group(1), found.group(2), ""))
    # "1/2/3" is more than a day and a month.
    return None if written and written.after[:1] == "/" else written


def _written(  # noqa: PLR0917  the parts of a day
    text: str, found: "re.Match[str]", year: str | None, first: str, second: str, order: str
) -> Written:
    # The first place where the text stands is the place where it was found.
    before, _, after = text.partition(found.group(0))
    return _parts(year, first, second, order, before, after)


def _parts(  # noqa: PLR0917  the parts of a day
    year: str | None, first: str, second: str, order: str, before: str, after: str
) -> Written:
    full = None if year is None else int(year) + (2000 if len(year) == 2 else 0)
    return Written(full, int(first), int(second), order, before, after)


def _is_cut(written: Written) -> bool:
    """Return whether only a part of a longer number or word was found."""
    if _is_in(written.before[-1:], _DIGITS) or _is_in(written.after[:1], _DIGITS):
        return True
    # "21 marathon" is not in March.
    return written.year is None and _is_in(written.after[:1], _LETTERS)


def _whole(written: Written) -> Written | None:
    """Return the day unless its first number is the end of another: "2.5 nov" is not the fifth."""
    is_decimal = written.before[-1:] in (".", ",") and _is_in(written.before[-2:-1], _DIGITS)
    return None if is_decimal else written


def _is_in(letter: str, letters: str) -> bool:
    return letter != "" and letter in letters
