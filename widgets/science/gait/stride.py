"""One measured stride of easy running: joint angles through the gait cycle, in degrees.

Mean of 46 recreational runners on treadmills at 2.5 m/s in two laboratories, 23 in each. Digitised,
to about 1 or 2 degrees, from the ensemble figure published with Fukuchi, Duarte and Ferber,
"Three-dimensional kinematics dataset of running: interlaboratory comparison", CC BY 4.0
(fukuchi-ensemble). Hip adduction is one laboratory's, because the two differ in their zero. It is
a group mean, not a model of good form. Toe-off, at about 35 to 40 percent, is not in the data, and
neither is the position of the pelvis and trunk.
"""

import math
from typing import NamedTuple

SPEED = 2.5
SOURCE = "fukuchi-ensemble"


class JointAngles(NamedTuple):
    """Angles of one leg in degrees; flexion, dorsiflexion, adduction and eversion are positive."""

    hip_flexion: float
    knee_flexion: float
    ankle_dorsiflexion: float
    hip_adduction: float
    ankle_eversion: float


class BothLegs(NamedTuple):
    """The JointAngles of the two legs at one moment."""

    right: JointAngles
    left: JointAngles


# Every 2 percent of the cycle, from contact of one foot to the next contact of the same foot;
# the columns are those of JointAngles.
STRIDE = (
    (22.4, 10.8, 6.5, 2.7, -3.0),
    (22.1, 14.6, 4.8, 2.8, -0.4),
    (22.1, 19.9, 4.2, 3.2, 2.0),
    (22.5, 25.8, 5.2, 4.0, 4.0),
    (23.0, 31.4, 7.9, 5.1, 5.3),
    (23.0, 36.0, 11.5, 6.2, 6.2),
    (22.5, 39.1, 14.9, 7.0, 6.7),
    (21.2, 40.6, 17.6, 7.3, 7.0),
    (19.1, 40.7, 19.6, 7.0, 7.0),
    (16.5, 39.8, 20.9, 6.4, 6.8),
    (13.5, 37.9, 21.7, 5.7, 6.3),
    (10.3, 35.4, 21.7, 5.0, 5.7),
    (6.9, 32.4, 20.6, 4.5, 4.9),
    (3.4, 29.0, 18.3, 3.9, 4.1),
    (-0.1, 25.4, 14.8, 3.2, 2.9),
    (-3.5, 21.8, 10.7, 2.2, 1.6),
    (-6.6, 18.5, 6.1, 1.0, 0.2),
    (-9.2, 15.9, 1.3, -0.1, -1.1),
    (-11.3, 14.2, -3.4, -0.9, -2.3),
    (-12.8, 13.8, -7.8, -1.3, -3.3),
    (-14.0, 14.9, -11.4, -1.2, -4.1),
    (-14.7, 17.4, -13.9, -0.8, -4.8),
    (-14.9, 21.3, -15.2, -0.3, -5.4),
    (-14.4, 26.4, -15.4, 0.1, -5.7),
    (-13.2, 32.6, -15.0, 0.3, -5.7),
    (-11.3, 39.5, -14.3, 0.3, -5.6),
    (-8.9, 47.0, -13.5, 0.0, -5.4),
    (-6.4, 54.6, -12.3, -0.5, -5.1),
    (-3.8, 62.0, -10.9, -1.3, -4.7),
    (-1.2, 68.9, -9.2, -2.1, -4.0),
    (1.8, 75.2, -7.5, -3.0, -3.1),
    (5.5, 80.7, -5.8, -3.7, -2.0),
    (9.8, 85.3, -4.1, -4.2, -0.8),
    (14.5, 88.6, -2.0, -4.4, 0.1),
    (19.2, 90.6, 0.2, -4.4, 0.7),
    (23.4, 90.9, 2.4, -4.2, 1.1),
    (26.9, 89.6, 4.2, -3.9, 1.4),
    (29.7, 86.7, 5.2, -3.5, 1.4),
    (32.0, 82.3, 5.8, -3.0, 1.3),
    (33.7, 76.6, 6.2, -2.4, 0.8),
    (34.7, 69.4, 6.7, -1.7, 0.3),
    (35.0, 61.0, 7.5, -1.0, -0.3),
    (34.3, 51.7, 8.1, -0.4, -0.7),
    (32.8, 42.1, 8.5, 0.0, -1.2),
    (30.9, 32.8, 8.5, 0.4, -1.9),
    (28.9, 24.5, 8.7, 0.8, -3.1),
    (27.0, 17.7, 9.0, 1.3, -4.4),
    (25.5, 12.7, 9.4, 1.8, -5.6),
    (24.2, 9.8, 9.2, 2.2, -5.9),
    (23.2, 9.1, 8.2, 2.5, -5.0),
)


def joint_angles(phase: float) -> JointAngles:
    """Angles of one leg at a phase of its gait cycle: 0 is contact, 1 the next contact.

    Any finite phase: it wraps around. A smooth (Catmull-Rom) curve through the measured points.
    Source: fukuchi-ensemble.
    """
    position = (phase - math.floor(phase)) * len(STRIDE)
    index = int(position)
    part = position - index
    before, start, end, after = [STRIDE[(index + k) % len(STRIDE)] for k in (-1, 0, 1, 2)]
    return JointAngles(*[_curve(part, *points) for points in zip(before, start, end, after)])


def both_legs(phase: float) -> BothLegs:
    """Angles of both legs at a phase of the right leg's cycle; the left is half a cycle later.

    Both legs use the same curves. Any finite phase. Source: fukuchi-ensemble.
    """
    return BothLegs(joint_angles(phase), joint_angles(phase + 0.5))


def _curve(part: float, before: float, start: float, end: float, after: float) -> float:
    linear = end - before
    square = 2.0 * before - 5.0 * start + 4.0 * end - after
    cube = 3.0 * (start - end) + after - before
    return start + 0.5 * part * (linear + part * (square + part * cube))
