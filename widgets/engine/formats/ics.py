"""Days of a plan as a calendar file (.ics, RFC 5545) that any calendar program takes in.

Every event lasts a whole day. Whole days have no clock, so no time zone and no summer time can move
them.
"""

import datetime as dt
from typing import NamedTuple

MOST_OCTETS = 75  # in a line, its end not counted (RFC 5545, 3.1)


class Event(NamedTuple):
    """What stands on a day.

    uid: the same each time the same event is written, so that a calendar takes a second file for
    news of the same event and not for another one. day: a `datetime.date`.
    """

    uid: str
    day: dt.date
    title: str
    note: str


def calendar(title: str, events: list[Event], written: dt.date, *, maker: str) -> str:
    """Return the calendar file of the events, in the order given.

    written: the day it is made. maker: names the program that made it.
    Raises ValueError for two events of the same uid.
    """
    uids = [event.uid for event in events]
    if len(set(uids)) < len(uids):
        raise ValueError("two events of the same uid")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:" + _text(maker)]
    # The first is the standard's (RFC 7986), the second the one that most programs read.
    lines += ["NAME:" + _text(title), "X-WR-CALNAME:" + _text(title)]
    for event in events:
        lines += _lines(event, written)
    lines.append("END:VCALENDAR")
    return "".join([_folded(line) + "\r\n" for line in lines])


def _lines(event: Event, written: dt.date) -> list[str]:
    return [
        "BEGIN:VEVENT",
        "UID:" + event.uid,
        # The format wants a moment; nothing here depends on it.
        f"DTSTAMP:{_date(written)}T000000Z",
        "DTSTART;VALUE=DATE:" + _date(event.day),
        "DTEND;VALUE=DATE:" + _date(event.day + dt.timedelta(days=1)),
        "SUMMARY:" + _text(event.title),
        "DESCRIPTION:" + _text(event.note),
        # The reader is not busy all day.
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _date(day: dt.date) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _text(text: str) -> str:
    """Return a text with what has a meaning in a calendar file made harmless."""
    for character, written in (
        ("\\", "\\\\"),
        (";", "\\;"),
        (",", "\\,"),
        ("\r\n", "\\n"),
        ("\r", "\\n"),
        ("\n", "\\n"),
    ):
        text = text.replace(character, written)
    # Of the control characters only the tab may stand there.
    return "".join([c for c in text if c == "\t" or (ord(c) >= 32 and ord(c) != 127)])


def _folded(line: str) -> str:
    """Return a line cut into lines of at most 75 octets, no character cut in two."""
    folded, octets = "", 0
    for character in line:
        size = len(character.encode())
        if octets + size > MOST_OCTETS:
            folded += "\r\n "
            octets = 1
        folded += character
        octets += size
    return folded
