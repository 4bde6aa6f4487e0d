"""How far the thigh goes behind the body, and what in runners went with the tilt of the pelvis.

Angles are in degrees. Hip extension is the thigh behind the pelvis, anterior tilt is the pelvis
tipped forward from level.
"""

from typing import NamedTuple

from widgets.science.evidence.correlation import interval, pairs_in_hundred, size_at
from widgets.science.evidence.ranges import Range

QUARTER_TURN = Range("angle", -90.0, 90.0, "degrees", "by definition")

# Largest hip extension of the measured stride: mean of 46 runners at 2.5 m/s (fukuchi-ensemble).
USUAL_EXTENSION = 14.9


def tilt_needed(thigh_behind: float, hip_extension: float) -> float:
    """Anterior tilt that brings the thigh so far behind the vertical; 0 where the hip suffices.

    Thigh behind the vertical = hip extension + anterior tilt: geometry, for a thigh and a pelvis
    that move in one plane. Both angles -90 to 90 degrees; raises OutOfRange for anything else.
    """
    QUARTER_TURN.check(thigh_behind)
    QUARTER_TURN.check(hip_extension)
    return max(0.0, thigh_behind - hip_extension)


class Link(NamedTuple):
    """How two measures went together in a study: the size of r lies from `smallest` to `largest`.

    The two are equal where we read r itself.
    """

    id: str
    name: str
    runners: int
    smallest: float
    largest: float
    source: str

    @property
    def in_study(self) -> tuple[float, float]:
        """Pairs in 100 in the people of the study, at least and at most."""
        return pairs_in_hundred(self.smallest), pairs_in_hundred(self.largest)

    @property
    def at_large(self) -> tuple[float, float]:
        """Pairs in 100 in people at large: the 95 percent interval, from a coin toss (50) up."""
        low = interval(self.smallest, self.runners)[0]
        high = interval(self.largest, self.runners)[1]
        return pairs_in_hundred(max(0.0, low)), pairs_in_hundred(high)


# The summary of schache2000 gives p values alone: below 0.01, and not significant. For 14 people
# (12 degrees of freedom) the table of Student's t has 3.055 at p = 0.01 and 2.179 at p = 0.05.
_T_AT_01, _T_AT_05 = 3.055, 2.179

LINKS = (
    Link(
        "thomas",
        "Hip on the bench, and hip or pelvis in the run",
        14,
        0.0,
        size_at(_T_AT_05, 14),
        "schache2000",
    ),
    Link(
        "elite",
        "Hip in the run, and pelvis in the run: elite",
        14,
        size_at(_T_AT_01, 14),
        1.0,
        "schache2000",
    ),
    Link(
        "tight", "Hip in the run, and pelvis in the run: tight hips", 20, 0.83, 0.83, "mettler2019"
    ),
    Link("spine", "Pelvis in the run, and low back in the run", 20, 0.41, 0.41, "mettler2019"),
)
