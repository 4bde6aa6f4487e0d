"""How fast other runners step at a speed, and how much they differ.

This describes what runners did. It is not a target, and it says nothing about back pain.
"""

from typing import NamedTuple

from widgets.science.evidence.ranges import Range, check_positive

SPEEDS = Range("running speed", 1.64, 4.68, "m/s", "vanoeveren2019")

# 75.01 + 3.006 v strides/min as fitted, doubled to steps.
RATE_AT_REST = 150.02
RATE_PER_SPEED = 6.012

# How far to either side of the mean of a group the middle two thirds of it lie. vanoeveren2019
# gives no spread between runners at one speed, and studies that give one disagree: SD 8
# (deruiter2020), 8.3 (luedke2021), 9 and 10 (drozda2024), 8.4 to 15.6 (karamanidis2005). The ends
# of the published row are no guide for most: 7.2 in young racers chosen for a team, 15.6 in older
# men who do not run.
NARROW = 8.0
WIDE = 14.0

# karamanidis2005, at 2.7 m/s: older men took 12 steps/min more than young men, among runners and
# among men who do not run. At a pace of their own, step rate did not go with age (devita2016).
GROUPS_DIFFER = 12.0

# On a normal curve the middle two thirds reach 0.967 SD to either side, the middle third 0.431.
MIDDLE_THIRD = 0.431 / 0.967

LOWER = "lower"
MIDDLE = "middle"
UPPER = "upper"


class Band(NamedTuple):
    """Where runners lie at a speed: the mean, and how far the middle two thirds reach from it.

    All in steps/min. `narrow` and `wide` are what studies between them leave open.
    """

    mean: float
    narrow: float
    wide: float


def mean(speed: float) -> float:
    """Return the mean preferred step rate in steps/min at a speed of 1.64 to 4.68 m/s.

    The straight line through 256 recreational runners, 85.5 percent of them men (vanoeveren2019).
    Other groups of runners lie up to 12 steps/min away. At 2.7 m/s it gives 166.3, where young
    runners took 157 and older ones 169 (karamanidis2005); at 3.04 m/s 168.3, where 21 experienced
    recreational runners took 165 (deruiter2020). Raises OutOfRange.
    """
    SPEEDS.check(speed)
    return RATE_AT_REST + RATE_PER_SPEED * speed


def band(speed: float) -> Band:
    """Return the mean and the spread of runners at a speed of 1.64 to 4.68 m/s.

    Raises OutOfRange.
    """
    return Band(mean(speed), NARROW, WIDE)


def thirds(step_rate: float, speed: float) -> tuple[str, ...]:
    """Return in which third of runners a step rate lies, LOWER, MIDDLE or UPPER.

    Two of them where the narrow and the wide spread disagree. No finer place is known, and in
    another group of runners it may be another. Step rate in steps/min, above zero; speed 1.64 to
    4.68 m/s. Raises OutOfRange.
    """
    check_positive("step rate", step_rate, "steps/min")
    runners = band(speed)
    away = abs(step_rate - runners.mean)
    outer = LOWER if step_rate < runners.mean else UPPER
    if away <= MIDDLE_THIRD * runners.narrow:
        return (MIDDLE,)
    if away > MIDDLE_THIRD * runners.wide:
        return (outer,)
    return (MIDDLE, outer)
