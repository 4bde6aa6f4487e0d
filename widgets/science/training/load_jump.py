"""One long run against the longest of the 30 days before it (frandsen2025).

The study counted overuse injuries of every kind in 5,205 runners. Backs were not counted apart, and
nobody was told how far to run, so a jump goes with more injuries; that it causes them is not shown.
"""

from typing import TYPE_CHECKING, NamedTuple

from widgets.science.evidence.ranges import check_positive

if TYPE_CHECKING:
    import datetime as dt

    from widgets.science.training.log import Run

SOURCE = "frandsen2025"
WINDOW_DAYS = 30


class Jump(NamedTuple):
    """A band of jumps: percent longer, over `over` and `up_to` (None for no end).

    rate_ratio, low, high: the rate of injury against runs up to 10 percent longer or shorter, and
    its 95 percent interval.
    """

    over: int
    up_to: int | None
    rate_ratio: float
    low: float
    high: float

    @property
    def span(self) -> str:
        """Return the percents of the band in words: "over 10 to 30", "over 100"."""
        return f"over {self.over}" + ("" if self.up_to is None else f" to {self.up_to}")


JUMPS = (
    Jump(10, 30, 1.64, 1.31, 2.05),
    Jump(30, 100, 1.52, 1.16, 2.00),
    Jump(100, None, 2.28, 1.50, 3.48),
)
# Up to this much longer, in percent, nothing was found: the others are compared with these runs.
SMALLEST_JUMP = JUMPS[0].over
# A run of 11 after one of 10 is not over 10 percent longer, whatever the last binary digit says.
ROUNDING = 1e-9


def runs_before(runs: "list[Run]", day: "dt.date") -> "list[Run]":
    """Return the runs of the 30 days before a day; runs of the day itself count as before."""
    return [run for run in runs if 0 <= (day - run.day).days <= WINDOW_DAYS]


def longest(runs: "list[Run]") -> "Run | None":
    """Return the longest run, the latest where several are as long; None of no runs."""
    found = None
    for run in runs:
        if found is None or (run.distance, run.day) >= (found.distance, found.day):
            found = run
    return found


def percent_longer(run: float, longest_before: float) -> float:
    """Return by how many percent a run is longer than the longest of the 30 days before it.

    Both in the same unit of distance, above 0. Negative for a shorter run. Raises OutOfRange for
    anything else.
    """
    check_positive("run", run, "km or miles")
    check_positive("longest run before", longest_before, "km or miles")
    return 100 * (run / longest_before - 1)


def jump(run: float, longest_before: float) -> Jump | None:
    """Return the band that a run falls into, None up to 10 percent longer.

    Arguments and errors are those of `percent_longer`. Source: frandsen2025.
    """
    percent = percent_longer(run, longest_before)
    for band in JUMPS:
        if percent > band.over + ROUNDING and (
            band.up_to is None or percent <= band.up_to + ROUNDING
        ):
            return band
    return None
