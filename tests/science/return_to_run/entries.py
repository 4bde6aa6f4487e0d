"""Entries of a return to running, for the tests of its plan: by hand, or at random."""

import datetime as dt
import random
from collections.abc import Iterator, Sequence
from types import ModuleType

from tests.expect import known
from widgets.science.return_to_run.plan import Clear, Entry, Plan, Run, Sign, plan
from widgets.science.return_to_run.stages import LAST, STAGES, Stage, stage

START = dt.date(2026, 11, 23)
# Runs over the turn of a year, 29 February, and both days on which clocks change.
STARTS = (
    START, dt.date(2026, 12, 30), dt.date(2028, 2, 27), dt.date(2027, 3, 26), dt.date(2026, 10, 23),
)  # fmt: skip


def day(number: int, start: dt.date = START) -> dt.date:
    return start + dt.timedelta(days=number)


def run(
    number: int,
    wanted: Stage = STAGES[0],
    pain: tuple[float, float, float | None] = (0, 0, 0),
    also: str = "nothing",
    start: dt.date = START,
) -> Run:
    during, after, morning = pain
    when = day(number, start)
    return Run(when, wanted.running, wanted.session, during, after, morning, also)


def at_stage(number: int) -> list[Run]:
    """Return the good runs that lead to a stage, two days apart, the last on an even day."""
    return [run(2 * n, STAGES[n // 2]) for n in range(2 * number - 2)]


def then(entries: Sequence[Entry], *more: Entry) -> list[Entry]:
    """Return entries with more behind them."""
    return list(entries) + list(more)


def follow(count: int, pain: tuple[float, ...] = (0, 0, 0)) -> Iterator[Plan]:
    """Yield the plan before each of `count` runs of somebody who does as it says."""
    entries: list[Entry] = []
    today = START
    for _ in range(count):
        found = plan(entries, today)
        yield found
        today = known(found.day)
        wanted = known(found.target)
        during, after, morning = pain
        entries.append(
            Run(today, wanted.running, wanted.session, during, after, morning, "nothing")
        )


def random_entries(chance: ModuleType, start: dt.date = START) -> list[Entry]:
    entries: list[Entry] = []
    today = start
    for _ in range(chance.randrange(14)):
        today += dt.timedelta(days=chance.choice((1, 1, 2, 2, 2, 3, 5, 15, 40)))
        kind = chance.randrange(12)
        if kind == 0:
            entries.append(Sign(today))
        elif kind == 1:
            entries.append(Clear(today))
        else:
            wanted = stage(chance.randrange(LAST) + 1)
            during, after, morning = [chance.choice((0, 1, 2, 2, 3, 5, 6)) for _ in range(3)]
            also = chance.choice(("nothing", "nothing", "nothing", "hills"))
            entries.append(Run(today, wanted.running, wanted.session, during, after, morning, also))
    return entries


def seeded(number: int) -> ModuleType:
    # MicroPython has no random.Random.
    random.seed(number)
    return random


def last_day(entries: list[Entry]) -> dt.date:
    return entries[-1].day if entries else START
