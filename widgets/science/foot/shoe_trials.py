"""What shoes and insoles did to injuries in trials: ratios against the comparison group.

Below 1 is fewer injuries. Each with its 95 % interval. Only the last is about back pain; the rest
count injuries of running or of basic training, most of them of the legs.
"""

from typing import NamedTuple


class Ratio(NamedTuple):
    """A hazard, rate or risk ratio with its 95 % interval, and how many people were in the trial.

    `people` counts the whole trial, also where the ratio is that of a part of it.
    """

    what: str
    value: float
    low: float
    high: float
    people: int
    source: str

    @property
    def is_clear(self) -> bool:
        """Return whether the interval leaves 1, no difference, out."""
        return bool(self.low > 1.0 or self.high < 1.0)


# Recreational runners given motion-control or standard shoes for six months, neither they nor the
# assessors knowing which: hazard ratios.
MOTION_CONTROL = (
    Ratio("all runners", 0.55, 0.36, 0.85, 372, "malisoux2016"),
    Ratio("pronated feet", 0.34, 0.13, 0.84, 372, "malisoux2016"),
    Ratio("neutral feet", 0.78, 0.44, 1.37, 372, "malisoux2016"),
    Ratio("supinated feet", 0.59, 0.20, 1.73, 372, "malisoux2016"),
)
# The same trial, injuries sorted afterwards by whether pronation is thought to matter for them.
BY_INJURY = (
    Ratio("injuries tied to pronation", 0.41, 0.17, 0.98, 372, "willems2021"),
    Ratio("all other injuries", 0.68, 0.41, 1.10, 372, "willems2021"),
)
# Recruits in basic training, shoes matched to the height of the arch or not: rate ratios.
MATCHED_TO_ARCH = (
    Ratio("men", 0.97, 0.88, 1.06, 4963, "knapik2014"),
    Ratio("women", 0.97, 0.85, 1.08, 2240, "knapik2014"),
)
# Insoles to prevent back pain in adults, six trials, many in the military: relative risk.
INSOLES = (Ratio("new back pain", 0.78, 0.50, 1.23, 2379, "chuter2014"),)
