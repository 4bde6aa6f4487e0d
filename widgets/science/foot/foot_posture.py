"""Foot posture and running injuries in people new to running (nielsen2014foot).

927 novice runners in Denmark, 1854 feet, all in the same kind of neutral shoe, followed for a year.
An injury is any complaint of the leg or back caused by running that cut it down for a week or more:
back pain was not counted by itself. Feet, not people, were compared, each group with the neutral
feet, at 250 km of running and adjusted for body mass index.
"""

from typing import NamedTuple

SOURCE = "nielsen2014foot"
RUNNERS, FEET, INJURED_RUNNERS = 927, 1854, 252
NEUTRAL_FEET = 1292
DISTANCE = 250  # km


class Posture(NamedTuple):
    """A group of feet, and how many more were hurt, in 100, than of 100 neutral feet.

    `difference` is the cumulative risk difference in percentage points, `low` to `high` its 95 %
    interval; below zero is fewer.
    """

    name: str
    feet: int
    difference: float
    low: float
    high: float

    @property
    def is_clear(self) -> bool:
        """Return whether the interval leaves zero, no difference, out."""
        return bool(self.low > 0.0 or self.high < 0.0)


POSTURES = (
    Posture("Highly supinated", 53, 11.0, -10.0, 32.1),
    Posture("Supinated", 369, -1.4, -8.4, 5.5),
    Posture("Pronated", 122, -8.1, -17.6, 1.3),
    Posture("Highly pronated", 18, 9.8, -19.3, 38.8),
)
PRONATED = POSTURES[2]


class RateDifference(NamedTuple):
    """Injuries for each 1000 km of running, against neutral feet, with the 95 % interval."""

    difference: float
    low: float
    high: float
    p: float


PRONATED_RATE = RateDifference(-0.37, -0.70, -0.03, 0.03)
