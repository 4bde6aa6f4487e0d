"""What happens when in a running stride: which foot is down, and how far its contact has come.

Phase is that of the right leg's cycle, 0 at its contact and 1 at its next. The left leg is half a
cycle later, as in `stride`. The measured stride does not mark toe-off: it is at about 35 to 40
percent of the cycle at 2.5 m/s (fukuchi-ensemble). This course draws it at 37. Midstance is taken
as the middle of contact: a convention of this course.
"""

import math
from typing import NamedTuple

from widgets.science.evidence.ranges import Range

TOE_OFFS = Range("toe-off", 0.35, 0.40, "of the cycle", "fukuchi-ensemble")
TOE_OFF = 0.37
MIDSTANCE = TOE_OFF / 2.0


class Support(NamedTuple):
    """Which foot is down, "right", "left" or "" in the air, and the share of that which is over."""

    foot: str
    passed: float


def support(phase: float) -> Support:
    """Tell what carries the body at a phase of the right leg's cycle; any finite phase."""
    right = phase - math.floor(phase)
    step = right if right < 0.5 else right - 0.5
    if step >= TOE_OFF:
        return Support("", (step - TOE_OFF) / (0.5 - TOE_OFF))
    return Support("right" if right < 0.5 else "left", step / TOE_OFF)


def time_in_step(phase: float, contact_time: float, flight_time: float) -> float:
    """Time in s since the last foot landed, for a runner with these times on and off the ground.

    The measured stride has its own times, so contact is matched with contact and flight with
    flight. Any finite phase; times in s.
    """
    now = support(phase)
    if now.foot:
        return now.passed * contact_time
    return contact_time + now.passed * flight_time
