"""What other widgets know of the check: its level, whether to run, and the day it was done.

They never weigh the answers again, so none of them needs the table of signs.
"""

import json
from typing import TYPE_CHECKING, TypedDict, cast

from widgets.engine.core.checks import UNREADABLE
from widgets.engine.core.days import date_of, is_day
from widgets.science.triage.records import LEVELS, RUNNING

if TYPE_CHECKING:
    from widgets.engine.core.state import Values

# The check counts for a week: things change.
GOOD_FOR_DAYS = 7
READS = ("check_first",)


class Standing(TypedDict):
    """What the check came to.

    level: one of LEVELS. running: one of RUNNING. day: such as "2026-11-29". All are "" where no
    check has been finished.
    """

    level: str
    running: str
    day: str


NONE: Standing = {"level": "", "running": "", "day": ""}


def is_standing(value: object) -> bool:
    """Return whether a value has the form of a Standing."""
    if value == NONE:
        return True
    if not isinstance(value, dict) or sorted(value) != sorted(NONE):
        return False
    return value["level"] in LEVELS and value["running"] in RUNNING and is_day(value["day"])


def carried_standing(carried: object) -> Standing:
    """Return the check that is kept on this device or in this tab, or NONE: it may be anything.

    `carried` is the value of the event of that name.
    """
    try:
        values: Values = json.loads(cast("dict[str, str]", carried)[READS[0]])["values"]
        standing = values["standing"]
    except UNREADABLE:
        return NONE
    return cast("Standing", standing) if is_standing(standing) else NONE


def days_old(standing: Standing, today: str) -> int | None:
    """Return the age of a check in days, or None where there is none or a day is unknown."""
    if not standing["day"] or not is_day(today):
        return None
    return (date_of(today) - date_of(standing["day"])).days


def counts(standing: Standing, today: str) -> bool:
    """Return whether a check counts today. One of a later day than today does not."""
    days = days_old(standing, today)
    return days is not None and 0 <= days <= GOOD_FOR_DAYS


def stops(standing: Standing) -> bool:
    """Return whether a check says not to run: that holds until a later one, however old it is."""
    return standing["level"] == "emergency" or standing["running"] == "stop"


def eases(standing: Standing) -> bool:
    """Return whether a check lets its reader run half as far, and no further."""
    return standing["running"] == "ease" and not stops(standing)


def lets_run(standing: Standing, today: str) -> bool:
    """Return whether a check that counts today does not say to stop."""
    return counts(standing, today) and not stops(standing)


def is_clear(standing: Standing, today: str) -> bool:
    """Return whether a check that counts today found nothing at all."""
    is_quiet = standing["level"] == "self-manage" and standing["running"] == "may"
    return is_quiet and counts(standing, today)
