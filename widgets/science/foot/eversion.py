"""How far the heel rolls in (everts) while the foot is on the ground in easy running.

Angles are in degrees between the shank and the heel: rolled in (eversion) is positive, rolled out
(inversion) negative. Laboratories set their zero differently, so that peaks of two laboratories
cannot be compared; changes within one can.
"""

from typing import NamedTuple

from widgets.science.evidence.ranges import Range
from widgets.science.gait.stride import SOURCE, joint_angles

# The foot leaves the ground somewhere between these phases: the data do not mark the moment.
TOE_OFF = (0.35, 0.40)
STANCE = Range("part of the stride since landing", 0.0, TOE_OFF[1], "of a stride", SOURCE)


class PeakEversion(NamedTuple):
    """The largest eversion of a group of runners in degrees: mean and standard deviation."""

    group: str
    mean: float
    sd: float
    runners: int


# Treadmill at 3.2 m/s. The injuries were of the knee, shin and Achilles tendon, 18 runners each;
# nobody was there for back pain. p = 0.047 (bramah2018, table 2).
UNINJURED = PeakEversion("not injured", 2.6, 3.2, 36)
INJURED = PeakEversion("injured", 4.0, 3.5, 72)


def eversion(phase: float) -> float:
    """Return how far the heel is rolled in, in degrees, at a phase of the stride: 0 is landing.

    The mean of 46 recreational runners at 2.5 m/s, digitised to about 1 or 2 degrees. From landing
    to 0.40, where the foot has left the ground; beyond that raises OutOfRange. Source:
    fukuchi-ensemble.
    """
    STANCE.check(phase)
    return joint_angles(phase).ankle_eversion
