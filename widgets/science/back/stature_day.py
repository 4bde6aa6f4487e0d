"""A day of body height (stature): lost after rising, regained in the night.

Lengths are millimetres lost since rising, times are hours. A change of height is not pain, and a
healthy spine goes through it every day.
"""

import math
from typing import NamedTuple

from widgets.science.evidence.ranges import Range, check_positive

WAKING = 16.0
NIGHT = 8.0

# The power function is steep without end towards zero, so it begins six minutes after rising.
DAY = Range("time since rising", 0.1, WAKING, "h", "tyrrell1985")
IN_BED = Range("time in bed", 0.0, NIGHT, "h", "tyrrell1985")


class DailyLoss(NamedTuple):
    """What one group lost in a day: who they were, mm, and the citation key."""

    people: str
    loss: float
    source: str


DAILY_LOSSES = (
    DailyLoss("men", 14.4, "leatt1986"),
    DailyLoss("10 women", 15.4, "wilby1987"),
    DailyLoss("8 young adults", 19.3, "tyrrell1985"),
)
SMALLEST, LARGEST = DAILY_LOSSES[0].loss, DAILY_LOSSES[2].loss

_POWER = 0.222
_FLATTENING = 1.29
_REGAIN = 4.72


def lost_by_day(hours: float, total: float = LARGEST) -> float:
    """Height lost in mm, 0.1 to 16 hours after rising: total (t / 16)^0.222.

    `total` is the loss of a whole day in mm, above zero. Fitted to two points of tyrrell1985
    (8 adults): 19.3 mm a day, 54 percent of it in the first hour; that a day has 16 hours up is our
    assumption. leatt1986 found that a power function fitted better than a cosine. Its error: see
    `day_band`. Raises OutOfRange.
    """
    DAY.check(hours)
    check_positive("loss of a day", total, "mm")
    return float(total * (hours / WAKING) ** _POWER)


def lost_by_day_flattening(hours: float, total: float = LARGEST) -> float:
    """Return another curve through the same two points, almost flat after 4 hours.

    total (1 - exp(-t / 1.29)), in mm, for the same hours. Nothing measured chooses between the two
    curves between the points. Raises OutOfRange.
    """
    DAY.check(hours)
    check_positive("loss of a day", total, "mm")
    return total * (1.0 - math.exp(-hours / _FLATTENING))


def day_band(hours: float) -> tuple[float, float]:
    """Least and most height lost in mm, 0.1 to 16 hours after rising.

    Over the three measured groups (14.4 to 19.3 mm a day) and both curves. That all three groups
    share one shape is our assumption. Raises OutOfRange.
    """
    shapes = lost_by_day(hours, 1.0), lost_by_day_flattening(hours, 1.0)
    return SMALLEST * min(shapes), LARGEST * max(shapes)


def regained_in_bed(hours: float) -> float:
    """Share of the day's loss regained after 0 to 8 hours in bed, 0 to 1.

    (1 - exp(-h / 4.72)) / (1 - exp(-8 / 4.72)). Fitted to one point of tyrrell1985 (8 adults):
    about 70 percent back in the first half of the night. That a night has 8 hours and gives
    everything back is our assumption. Raises OutOfRange.
    """
    IN_BED.check(hours)
    return (1.0 - math.exp(-hours / _REGAIN)) / (1.0 - math.exp(-NIGHT / _REGAIN))
