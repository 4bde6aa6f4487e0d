"""Mean pain after back pain began, in people followed from then on (menezescosta2012).

A review pooled 33 groups of adults, 11,166 people in all. They were not chosen as runners. A mean
hides those who get well fast and those who stay bad. Only the weeks that the review gives stand
here; between them nothing is made up.
"""

from typing import NamedTuple

from widgets.science.evidence.ranges import Range

SOURCE = "menezescosta2012"
WORST = 100


class Mean(NamedTuple):
    """Mean pain on a scale of 0 to 100 at a week, with its 95 percent interval."""

    week: int
    pain: float
    low: float
    high: float


ACUTE = (Mean(0, 52, 48, 57), Mean(6, 23, 21, 25), Mean(26, 12, 9, 15), Mean(52, 6, 3, 10))
PERSISTENT = (Mean(0, 51, 44, 59), Mean(6, 33, 29, 38), Mean(26, 26, 20, 33), Mean(52, 23, 16, 30))
WEEKS = Range("time", ACUTE[0].week, ACUTE[-1].week, "weeks", SOURCE)


def around(means: tuple[Mean, ...], week: float) -> tuple[Mean, ...]:
    """Return the mean of that week, or of the two measured weeks around it.

    means: ACUTE (pain that was new) or PERSISTENT (pain that had lasted). week: 0 to 52. Raises
    OutOfRange for another.
    """
    WEEKS.check(week)
    before = [mean for mean in means if mean.week <= week][-1]
    after = next(mean for mean in means if mean.week >= week)
    return (before,) if before == after else (before, after)
