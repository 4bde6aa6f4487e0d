"""How common back pain is: every count the course has read, with its range.

A count says how many of some people had something, in a way of counting. None of them sets runners
against people who do not run, so none says that running is the reason.
"""

import math
from typing import NamedTuple

from widgets.science.evidence.normal import NORMAL_95
from widgets.science.evidence.ranges import Range


class Count(NamedTuple):
    """People of a hundred: `percent`, or only from `low` to `high`; None where nothing was read.

    `cases` of `people` is what was counted, where that is known.
    """

    id: str
    source: str
    percent: float | None
    low: float | None
    high: float | None
    cases: int | None
    people: int | None

    @property
    def range_is(self) -> str:
        """What the range is: "studies", "interval" (the paper's), "chance" (ours), or "none"."""
        if self.low is None:
            return "none"
        if self.percent is None:
            return "studies"
        return "interval" if self.cases is None else "chance"


def chance_range(cases: int, people: int) -> tuple[float, float]:
    """Return the 95 percent range of a share, in percent, for `cases` of `people` counted.

    Wilson's score interval. It holds for people drawn by chance; how they were asked, and who
    did not answer, can be off by more.

    Raises OutOfRange unless `people` is 1 or more and `cases` lies between 0 and `people`.
    """
    Range("people counted", 1, math.inf, "people", "by definition").check(people)
    Range("cases", 0, people, "people", "by definition").check(cases)
    share, extra = cases / people, NORMAL_95 * NORMAL_95 / people
    middle = share + extra / 2.0
    reach = NORMAL_95 * math.sqrt(share * (1.0 - share) / people + extra / (4.0 * people))
    low, high = (middle - reach) / (1.0 + extra), (middle + reach) / (1.0 + extra)
    # At the ends a bit of float is left over.
    return 100.0 * max(0.0, low), 100.0 * min(1.0, high)


def in_a_hundred(percent: float) -> int:
    """Return the whole people of a hundred nearest to a percentage from 0 to 100.

    Raises OutOfRange for another percentage.
    """
    Range("share", 0.0, 100.0, "percent", "by definition").check(percent)
    return int(percent + 0.5)


def _counted(name: str, source: str, cases: int, people: int) -> Count:
    low, high = chance_range(cases, people)
    return Count(name, source, 100.0 * cases / people, low, high, cases, people)


COUNTS = (
    # maselli2020: the lowest and the highest of the studies that a review of 19 found.
    Count("runners_have", "maselli2020", None, 0.7, 20.2, None, None),
    Count("runners_get", "maselli2020", None, 0.3, 22.0, None, None),
    _counted("race", "wu2021", 36, 800),
    # Turned back into people from shares in table 2: 41.1 percent of the 764 without pain and 58.3
    # of the 36 with it had run the full marathon.
    _counted("half", "wu2021", 15, 465),
    _counted("full", "wu2021", 21, 335),
    _counted("run_walk", "neason2024", 1, 20),
    _counted("any_injury", "frandsen2025", 1820, 5205),
    # People in general, in the year after an episode has passed.
    Count("again", "dasilva2019", 69.0, 62.0, 74.0, None, 250),
    Count("again_care", "dasilva2019", 41.0, 34.0, 46.0, None, 250),
    Count("again_strict", "machado2017", 33.0, None, None, None, 469),
)


def count(name: str) -> Count:
    """Return the count with that id. Raises ValueError for another id."""
    for item in COUNTS:
        if item.id == name:
            return item
    raise ValueError(f"{name} is none of the counts")
