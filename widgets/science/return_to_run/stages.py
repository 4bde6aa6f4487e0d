"""The way from walking to half an hour of running: stages of walks and runs in turn.

The stages are our suggestion and were not tested. A trial of walking and running in turns in adults
with lasting back pain reports that they had less pain than those who waited (neason2024); we have
not seen that trial's own steps. From stage to stage the running grows by a few minutes at most, and
the whole session by no more than the single-session guard allows (see `load_jump`).
"""

from typing import NamedTuple

SOURCE = "neason2024"
WARM_UP_MINUTES = 5  # of walking, and as much at the end


class Stage(NamedTuple):
    """Runs with walks between them: how many runs, and the minutes of each run and each walk."""

    times: int
    run: int
    walk: int

    @property
    def running(self) -> int:
        """The minutes of running in all."""
        return self.times * self.run

    @property
    def session(self) -> int:
        """The minutes on your feet, with the walks before, between and after."""
        return self.running + (self.times - 1) * self.walk + 2 * WARM_UP_MINUTES

    @property
    def words(self) -> str:
        """What to do, in words."""
        if self.times == 1:
            return f"run {self.run} minutes in one go"
        minutes = "1 minute" if self.run == 1 else f"{self.run} minutes"
        return f"run {minutes}, walk {self.walk}: {self.times} times"


STAGES = (
    Stage(6, 1, 2),
    Stage(9, 1, 1),
    Stage(6, 2, 1),
    Stage(5, 3, 1),
    Stage(4, 4, 1),
    Stage(3, 6, 1),
    Stage(3, 7, 1),
    Stage(3, 8, 1),
    Stage(2, 12, 1),
    Stage(2, 13, 1),
    Stage(1, 27, 0),
    Stage(1, 30, 0),
)
LAST = len(STAGES)


def stage(number: int) -> Stage:
    """Return a stage by its number, 1 to `LAST`. Raises ValueError for any other."""
    if not 1 <= number <= LAST:
        raise ValueError(f"stage {number}: 1 to {LAST}")
    return STAGES[number - 1]
