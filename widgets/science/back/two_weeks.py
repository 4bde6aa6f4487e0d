"""The two weeks until a reader looks again: a rule for pain, and the date.

Running on under a rule for pain was tested in 38 people with a sore Achilles tendon: they did as
well as those who rested from it for six weeks (silbernagel2007). It was not tested in backs, and we
have not seen the study's own limits, so no number stands here.
"""

import datetime as dt

from widgets.engine.core.days import date_of

SOURCES = ("silbernagel2007", "neason2024")
DAYS = 14

# Our suggestion, not tested. The order is what a reader does first.
PAIN_RULE = (
    "Give your pain a number before a run, during it and next morning: 0 is none, 10 the worst.",
    "Go on as you are while it is easy to bear and has settled by the next morning.",
    "If it is worse the next morning, wait until it has settled. Then make the next run shorter.",
    "If it climbs from run to run, walk instead. See a clinician if that does not settle it.",
    "If anything new comes, stop and do the check again.",
)


def recheck_date(today: str) -> dt.date:
    """Return the day two weeks after `today`. Two weeks is our choice. Raises as `date_of`."""
    return date_of(today) + dt.timedelta(days=DAYS)


def days_between(earlier: str, later: str) -> int:
    """Return the days from one day to another, negative backwards. Raises as `date_of`."""
    return (date_of(later) - date_of(earlier)).days
