"""Height lost in a run, from three studies that must not be merged.

garbutt1990 let 14 men sit with support for 20 minutes first, which may swell the discs; what we
read of leatt1986 and rodacki2024 names no such rest. For about half an hour of running the first
gives about twice what the second does. Lengths are millimetres lost. None of the three measured
damage, and in the first, 7 runners with long-lasting back pain lost no more than 7 without.
"""

import math
from typing import NamedTuple

from widgets.science.evidence.ranges import Range

PACES = Range("share of marathon pace", 0.7, 1.0, "of marathon pace", "garbutt1990")
MINUTES = Range("running time", 0.0, 30.0, "min", "garbutt1990")
NOVICE_DISTANCES = Range("distance", 0.0, 6.0, "km", "leatt1986")
TRAINED_DISTANCES = Range("distance", 6.0, 25.0, "km", "leatt1986")
TRAINED_SPEEDS = Range("running speed", 12.2, 14.7, "km/h", "leatt1986")
# All ran at 10 km/h; the twentieth either way is ours.
STEADY_SPEEDS = Range("running speed", 9.95, 10.05, "km/h", "rodacki2024")

NOVICE_RATE = 3.25 / 6.0
TRAINED_RATE = 0.4

_AT_MARATHON_PACE = 7.69
_PER_PACE = 2.75
_TIME = 34.9


class PaceLoss(NamedTuple):
    """Measured loss in 30 minutes at a share of marathon pace: mean and SD of runners, in mm."""

    pace: float
    mean: float
    sd: float


PACE_LOSSES = (PaceLoss(0.7, 3.37, 2.38), PaceLoss(0.85, 5.1, 1.9), PaceLoss(1.0, 7.69, 3.69))


class SteadyLoss(NamedTuple):
    """Measured loss in so many minutes at 10 km/h: mean and SD of 15 runners, in mm."""

    minutes: float
    mean: float
    sd: float


# rodacki2024: the same runners, before the run and twice in it, so no curve between.
STEADY_LOSSES = (SteadyLoss(30.0, 5.27, 1.92), SteadyLoss(60.0, 7.51, 2.51))


def lost_after_sitting(pace: float, minutes: float) -> float:
    """Mean height lost in mm in a run that follows 20 minutes of supported sitting.

    7.69 exp(2.75 (p - 1)) (1 - exp(-m / 34.9)) / (1 - exp(-30 / 34.9)), for a pace p of 0.7 to 1.0
    of marathon pace and m from 0 to 30 minutes. A curve through the three means of 14 male marathon
    runners (garbutt1990), not a law: it meets them within 0.01 mm, while runners differ by 1.9 to
    3.7 mm (SD, PACE_LOSSES). That the loss slows down rests on two 15-minute means. Raises
    OutOfRange.
    """
    PACES.check(pace)
    MINUTES.check(minutes)
    in_half_an_hour = _AT_MARATHON_PACE * math.exp(_PER_PACE * (pace - 1.0))
    share = (1.0 - math.exp(-minutes / _TIME)) / (1.0 - math.exp(-30.0 / _TIME))
    return in_half_an_hour * share


def lost_by_novices(distance: float) -> float:
    """Mean height lost in mm by men new to running, over 0 to 6 km.

    0.54 mm a kilometre: 3.25 mm in 6 km, 9 men (leatt1986), taken as even along the way, which is
    our assumption. We have seen no spread. Raises OutOfRange.
    """
    NOVICE_DISTANCES.check(distance)
    return NOVICE_RATE * distance


def lost_by_trained(distance: float, speed: float) -> float:
    """Mean height lost in mm by trained men, over 6 to 25 km.

    0.4 mm a kilometre, as published for 7 men at 12.2 to 14.7 km/h (leatt1986); `speed` in km/h
    only says whether the run is one like theirs. We have seen no spread. Raises OutOfRange.
    """
    TRAINED_DISTANCES.check(distance)
    TRAINED_SPEEDS.check(speed)
    return TRAINED_RATE * distance
