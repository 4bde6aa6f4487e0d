"""How far the pelvis drops in runners with and without a leg injury, and how well video reads it.

The runners of bramah2018 had injuries of the leg, not of the back, and nobody knows which came
first. The study gives means and spreads; the normal curve through them is ours.
"""

import math
from typing import NamedTuple

from widgets.science.evidence.ranges import Range

# About three standard deviations beyond either mean: the study shows nothing further out.
DROPS = Range("pelvic drop", -3.0, 15.0, "degrees", "bramah2018")

# The smallest difference between two videos, a week apart, that is more than measuring error:
# 2.7 to 2.8 degrees in 21 recreational runners (dingenen2018). The larger is the safer to show.
VIDEO_DIFFERENCE = 2.8


class Group(NamedTuple):
    """How many runners, and the mean and standard deviation of their drop in stance, degrees."""

    runners: int
    mean: float
    sd: float


# bramah2018, Table 4: a treadmill at 3.2 m/s, filmed in three dimensions.
UNINJURED = Group(36, 3.7, 1.9)
INJURED = Group(72, 6.4, 2.1)


class Sorting(NamedTuple):
    """Shares, 0 to 1: of uninjured runners called injured, of injured runners called uninjured."""

    false_alarms: float
    missed: float


class Change(NamedTuple):
    """A change in degrees with its 95 percent interval."""

    name: str
    mean: float
    low: float
    high: float


# bramah2019: 12 runners with kneecap pain, picked for large angles, before and after one lesson
# and practice at 10 percent more steps. No group to compare: some of it would have come anyway.
AFTER_CUE_RUNNERS = 12
AFTER_CUE = (
    Change("pelvic drop", -3.12, -4.37, -1.88),
    Change("hip adduction", -3.99, -5.96, -2.01),
    Change("knee flexion", -4.09, -8.15, -0.04),
)


def share_at_least(group: Group, drop: float) -> float:
    """Share of a group, 0 to 1, whose pelvis drops at least `drop` degrees, -3 to 15.

    Assumes that the group follows a normal curve, which bramah2018 does not show: 36 and 72 runners
    say little about the ends. Raises OutOfRange.
    """
    DROPS.check(drop)
    return 0.5 * (1.0 - math.erf((drop - group.mean) / (group.sd * math.sqrt(2.0))))


def density(group: Group, drop: float) -> float:
    """Height of a group's normal curve at `drop` degrees, -3 to 15, in shares per degree.

    Raises OutOfRange. Mean and spread: bramah2018; the curve is an assumption.
    """
    DROPS.check(drop)
    z = (drop - group.mean) / group.sd
    return math.exp(-0.5 * z * z) / (group.sd * math.sqrt(2.0 * math.pi))


def sort_by_line(line: float) -> Sorting:
    """How often a line at `line` degrees, -3 to 15, sorts the runners of bramah2018 wrongly.

    Everybody at or above the line is called injured. Laboratory measurement, no video error: a
    video does worse. Assumes normal curves, see `share_at_least`. Raises OutOfRange.
    """
    return Sorting(share_at_least(UNINJURED, line), 1.0 - share_at_least(INJURED, line))


def filmed_again(reading: float) -> tuple[float, float]:
    """Lowest and highest drop in degrees a second video may read when nothing has changed.

    Any reading. The smallest detectable difference either way: 21 recreational runners filmed a
    week apart (dingenen2018). It says how well video agrees with itself, not with the truth.
    """
    return reading - VIDEO_DIFFERENCE, reading + VIDEO_DIFFERENCE
