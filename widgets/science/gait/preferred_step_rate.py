"""How fast other runners step at a speed, and how much they differ.

This describes what runners did. It is not a target, and it says nothing about back pain.
"""

import math
from typing import NamedTuple

from widgets.science.evidence.ranges import Range, check_positive

SPEEDS = Range("running speed", 1.64, 4.68, "m/s", "vanoeveren2019")

# 75.01 + 3.006 v strides/min as fitted, doubled to steps.
RATE_AT_REST = 150.02
RATE_PER_SPEED = 6.012

# vanoeveren2019 gives no spread between runners at one speed. This one is from the 52 control
# runners of drozda2024, each at a treadmill speed of their own choosing.
STANDARD_DEVIATION = 9.0

REFERENCE_HEIGHT = 1.814
# Two standard deviations (0.084 m) of vanoeveren2019's runners either side of their mean.
HEIGHTS = Range("height", 1.646, 1.982, "m", "vanoeveren2019")
RATE_PER_HEIGHT = -123.1


class Distribution(NamedTuple):
    """Mean and standard deviation between runners, in steps/min."""

    mean: float
    sd: float


def mean(speed: float) -> float:
    """Mean preferred step rate in steps/min at a speed of 1.64 to 4.68 m/s.

    The straight line through 256 recreational runners, 85.5 percent of them men (vanoeveren2019).
    Labs differ by about 3 steps/min: the line gives 168.3 at 3.04 m/s, where 21 experienced
    recreational runners, 12 of them women, preferred 165, SD 8 (deruiter2020).
    Raises OutOfRange.
    """
    SPEEDS.check(speed)
    return RATE_AT_REST + RATE_PER_SPEED * speed


def distribution(speed: float) -> Distribution:
    """Mean and spread between runners at a speed of 1.64 to 4.68 m/s.

    Mean: vanoeveren2019. Spread: 9 steps/min, from drozda2024, another group of runners, each at
    their own speed; deruiter2020 found 8. Raises OutOfRange.
    """
    return Distribution(mean(speed), STANDARD_DEVIATION)


def percentile(step_rate: float, speed: float) -> float:
    """About how many runners in 100 step more slowly than `step_rate` (steps/min) at `speed` (m/s).

    Assumes that runners follow a normal curve with the mean and spread of `distribution`. Neither
    study shows that shape, so far from the mean this is a rough guide only. Speed 1.64 to
    4.68 m/s, step rate above zero; raises OutOfRange.
    """
    check_positive("step rate", step_rate, "steps/min")
    runners = distribution(speed)
    return 50.0 * (1.0 + math.erf((step_rate - runners.mean) / (runners.sd * math.sqrt(2.0))))


def height_shift(height: float) -> float:
    """Steps/min to add to the mean for a height (m) other than 1.814 m. Very uncertain.

    The slope, -123.1 steps/min per metre, comes from only 20 elite ultramarathon runners in one
    race (burns2019), with no error given that we have seen. It is applied about the mean height of
    vanoeveren2019's runners, a different group. Offered for 1.646 to 1.982 m only; raises
    OutOfRange. Never part of `mean` or `percentile`.
    """
    HEIGHTS.check(height)
    return RATE_PER_HEIGHT * (height - REFERENCE_HEIGHT)
