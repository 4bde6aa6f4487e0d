"""The return to running as a plan that goes by what happened, never by the calendar.

What has happened is a list of entries, each a run, a warning sign, or a check that was clear. The
plan is made anew from all of them, so that taking one back takes back all that came of it. The
rules are those of `return_rules`.
"""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from widgets.engine.core.ordering import is_ordered
from widgets.science.back.pain_scale import PAIN_LIMIT, PAIN_SETTLED_MAX
from widgets.science.return_to_run.rules import (
    BACK_TO_BACK_STOPS,
    BREAK_DAYS,
    GOOD_RUNS,
    MOST_LONGER,
    REST_DAYS,
    REST_DAYS_AFTER_PAIN,
)
from widgets.science.return_to_run.stages import LAST, STAGES, WARM_UP_MINUTES, Stage, stage
from widgets.science.training.load_jump import WINDOW_DAYS

# How a run went, from the best to the worst.
VERDICTS = ("good", "again", "back")
ALONE = "nothing"


class Run(NamedTuple):
    """A run that was done.

    day: a `datetime.date`. minutes: of running; session: on your feet, walks included. during,
    after, morning: the worst pain in the run, later that day and the next morning, 0 to 10;
    morning is None until it is known. also: what else was new, `ALONE` for nothing.
    """

    day: dt.date
    minutes: int
    session: int
    during: float
    after: float
    morning: float | None
    also: str

    @property
    def worst(self) -> float:
        """The worst pain of the three that are known."""
        return max(self.during, self.after, -1 if self.morning is None else self.morning)


class Sign(NamedTuple):
    """A warning sign that came on a day."""

    day: dt.date


class Clear(NamedTuple):
    """A check after a sign that found none, on a day."""

    day: dt.date


Entry: TypeAlias = Run | Sign | Clear


class Plan(NamedTuple):
    """What comes next.

    status: "paused" by a sign, "morning" while the next morning's pain is missing, or "run".
    stage: 1 to `LAST`. target: the `Stage` to run, None while paused. day: the first day for it,
    None while paused or while the morning is missing. why: sentences. bad_runs: how many runs in a
    row went badly until now.
    """

    status: str
    stage: int
    target: Stage | None
    day: dt.date | None
    why: tuple[str, ...]
    bad_runs: int

    @property
    def is_to_be_seen(self) -> bool:
        """Whether somebody should look at the back before the next run."""
        return self.bad_runs >= BACK_TO_BACK_STOPS


def verdict(run: Run) -> str:
    """Return how a run went, one of `VERDICTS`; more pain never gives a better one.

    A morning that is not known yet counts for nothing here: the plan waits for it.
    """
    if run.worst > PAIN_LIMIT or not has_settled(run):
        return "back"
    return "again" if run.worst > PAIN_SETTLED_MAX else "good"


def has_settled(run: Run) -> bool:
    """Return whether the pain was easy the next morning, as far as that is known."""
    return run.morning is None or run.morning <= PAIN_SETTLED_MAX


def plan(entries: Sequence[Entry], today: dt.date) -> Plan:
    """Return what comes next after entries in the order of their days: runs, signs, clear checks.

    Raises ValueError for entries out of order or two runs on a day.
    """
    _check(entries)
    now = _Standing("open", 1, 0, 0, "This is where everybody begins.")
    runs: list[Run] = []
    for entry in entries:
        if isinstance(entry, Run):
            now = _after_run(_after_break(now, runs, entry.day), runs, entry)
            runs.append(entry)
        elif isinstance(entry, Sign):
            now = _after_sign(now)
        else:
            now = _after_clear_check(now)
    if now.status == "paused":
        return Plan("paused", now.number, None, None, (now.why,), now.bad_runs)
    if runs and runs[-1].morning is None:
        why = "How the back is the next morning decides what comes next."
        return Plan("morning", now.number, stage(now.number), None, (why,), now.bad_runs)
    rested = _first_day(runs)
    day = today if rested is None else max(today, rested)
    now = _after_break(now, runs, day)
    number, target, guard = _within_guard(now.number, runs, day)
    reasons = [now.why] + ([guard] if guard else [])
    if rested is not None and rested > today:
        reasons.append(_resting(runs[-1], rested))
    return Plan("run", number, target, day, tuple(reasons), now.bad_runs)


class _Standing(NamedTuple):
    """Where it stands: "open" or "paused", the stage, runs in a row that went well or badly."""

    status: str
    number: int
    good_runs: int
    bad_runs: int
    why: str


def _after_sign(now: _Standing) -> _Standing:
    why = "You told of a warning sign. Please do the check now, before anything else."
    return _Standing("paused", now.number, 0, now.bad_runs, why)


def _after_clear_check(now: _Standing) -> _Standing:
    if now.status != "paused":
        return now
    why = "The check found no sign. The plan goes on a stage lower, to be careful."
    return _Standing("open", max(1, now.number - 1), 0, now.bad_runs, why)


def _check(entries: Sequence[Entry]) -> None:
    days = [entry.day for entry in entries]
    if not is_ordered(days):
        raise ValueError("entries are in the order of their days")
    run_days = [entry.day for entry in entries if isinstance(entry, Run)]
    if len(set(run_days)) < len(run_days):
        raise ValueError("there is one run a day at most")


def _after_run(now: _Standing, before: list[Run], run: Run) -> _Standing:
    if now.status == "paused":
        # A run against the advice: it is written down, and changes nothing.
        return now
    how = verdict(run)
    if how == "back":
        back = "You are at the first stage, so it stays." if now.number == 1 else "So a stage back."
        why = f"Your pain went over {PAIN_LIMIT} of 10. {back}"
        if run.worst <= PAIN_LIMIT:
            why = f"Your pain was still over {PAIN_SETTLED_MAX} of 10 the next morning. {back}"
        return _Standing("open", max(1, now.number - 1), 0, now.bad_runs + 1, why)
    if how == "again":
        why = f"Your pain went over {PAIN_SETTLED_MAX} of 10. So the same stage comes again."
        return _Standing("open", now.number, 0, 0, why)
    return _after_good_run(now, before, run)


def _after_good_run(now: _Standing, before: list[Run], run: Run) -> _Standing:
    stays = _stays(now.number, before, run)
    if stays:
        return _Standing("open", now.number, now.good_runs, 0, stays)
    good = now.good_runs + 1
    if good < GOOD_RUNS:
        why = f"A good run. {GOOD_RUNS} in a row are needed for the next stage."
        return _Standing("open", now.number, good, 0, why)
    in_a_row = f"{good} good runs in a row"
    if now.number == LAST:
        why = f"{in_a_row} at the last stage: your run may grow."
        return _Standing("open", LAST, good, 0, why)
    why = f"{in_a_row}, with pain of no more than {PAIN_SETTLED_MAX}. So the next stage comes."
    return _Standing("open", now.number + 1, 0, 0, why)


def _stays(number: int, before: list[Run], run: Run) -> str:
    """Return why a good run does not count for the next stage, "" where it does."""
    if run.morning is None:
        return "The run was good, but its next morning is not known. The same stage again."
    if run.also != ALONE:
        return "The run was good, but something else was new in it. One change at a time."
    if len(before) > 1 and before[-2].worst < before[-1].worst < run.worst:
        return "The run was good, but the pain has risen from run to run. The same stage again."
    if run.minutes < stage(number).running:
        return "The run was good, but shorter than the stage. The same stage again."
    if number < LAST and 100 * run.session > (100 + MOST_LONGER) * stage(number).session:
        return "The run was good, but longer than the stage. The same stage again, as it is."
    return ""


def _counts(number: int, before: list[Run], run: Run) -> bool:
    return verdict(run) == "good" and not _stays(number, before, run)


def _after_break(now: _Standing, runs: list[Run], day: dt.date) -> _Standing:
    """Return where the plan stands on a day, after however long without a run."""
    if not runs or now.status == "paused":
        return now
    days = (day - runs[-1].day).days
    if days > WINDOW_DAYS:
        why = f"No run for {days} days: you begin with stage 1 again."
        return _Standing("open", 1, 0, now.bad_runs, why)
    if days < BREAK_DAYS:
        return now
    lower = max(1, now.number - days // BREAK_DAYS)
    back = "no lower stage is left" if lower == now.number else f"back to stage {lower}"
    return _Standing("open", lower, 0, now.bad_runs, f"No run for {days} days: {back}.")


def _first_day(runs: list[Run]) -> dt.date | None:
    """Return the first day that is rested enough for a run, None where there was none before."""
    if not runs:
        return None
    is_hard = verdict(runs[-1]) == "back"
    if len(runs) > 1 and (runs[-1].day - runs[-2].day).days <= REST_DAYS:
        is_hard = True
    rest = REST_DAYS_AFTER_PAIN if is_hard else REST_DAYS
    return runs[-1].day + dt.timedelta(days=rest + 1)


def _resting(run: Run, rested: dt.date) -> str:
    days = (rested - run.day).days - 1
    return (
        "At least a day of rest comes first." if days == 1 else f"{days} days of rest come first."
    )


def _within_guard(number: int, runs: list[Run], day: dt.date) -> tuple[int, Stage, str]:
    """Return the stage, what to run at it, and why it is less than the plan would have it."""
    recent = [run for run in runs if 0 < (day - run.day).days <= WINDOW_DAYS]
    if not recent:
        return number, stage(number), ""
    most = max([run.session for run in recent]) * (100 + MOST_LONGER) / 100
    if number == LAST and stage(LAST).session <= most:
        return LAST, _grown(runs, recent), ""
    lower = number
    while lower > 1 and stage(lower).session > most:
        lower -= 1
    if lower == number:
        return number, stage(number), ""
    why = (
        f"Stage {number} would be more than {MOST_LONGER} percent longer than your longest session "
        f"of the last {WINDOW_DAYS} days. So it is stage {lower}."
    )
    return lower, stage(lower), why


def _grown(runs: list[Run], recent: list[Run]) -> Stage:
    """Return the run of the last stage, grown by what the guard allows after good ones.

    It grows from the shorter of them, so that one long run alone pulls nothing along.
    """
    minutes = min([run.minutes for run in runs[-GOOD_RUNS:]])
    first = max(0, len(runs) - GOOD_RUNS)
    counting = [at for at in range(first, len(runs)) if _counts(LAST, runs[:at], runs[at])]
    if len(counting) == GOOD_RUNS:
        longest = max([run.session for run in recent])
        most = longest * (100 + MOST_LONGER) // 100 - 2 * WARM_UP_MINUTES
        minutes = min(minutes * (100 + MOST_LONGER) // 100, most)
    return Stage(1, int(max(minutes, STAGES[-1].run)), 0)
