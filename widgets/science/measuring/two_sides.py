"""Two sides of one body on two days: a gap between them, or just a change of day.

There are no norms here. We know of none that was tested against back pain in runners, so the only
measure of the error is the reader's own other day. The rule is this course's, and not tested.
"""

from typing import NamedTuple

from widgets.science.evidence.ranges import Range

HOLDS = Range("hold", 1.0, 600.0, "s", "our limits")


class Sides(NamedTuple):
    """The gap of the two-day means, left less right; the larger change of a side between days.

    Both in s. `is_clear` says that the gap is larger than the change. Then the same side held
    longer on both days: a gap that closes or turns round takes at least as large a change.
    """

    gap: float
    day_to_day: float
    is_clear: bool


def compare(first: tuple[float, float], second: tuple[float, float]) -> Sides:
    """Compare two days, each a hold of the left and of the right side, 1 to 600 s.

    Raises OutOfRange for another hold.
    """
    for hold in first + second:
        HOLDS.check(hold)
    gap = (first[0] - first[1] + second[0] - second[1]) / 2.0
    day_to_day = max(abs(first[0] - second[0]), abs(first[1] - second[1]))
    return Sides(gap, day_to_day, abs(gap) > day_to_day)
