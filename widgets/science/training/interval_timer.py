"""A timer of intervals that is told what moment it is, and counts nothing itself.

Moments are whole milliseconds on a wall clock. What is kept is the moment it began, so that a page
that slept, or was loaded anew, finds its place at once: asking late gives the same answer as asking
at every tick. That is arithmetic; no length of an interval here was tested on backs.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from widgets.engine.core.checks import is_whole

SECOND = 1000

# A cap from popular advice (claim ice-15), kept as a limit for the skin. No trial tested it.
MOST_ICE_MINUTES = 15
READY_SECONDS = 5

EFFORTS = ("Ice", "Hold", "Run")
KINDS = ("Ready", "Rest", "Walk") + EFFORTS

MOST_INTERVALS = 60
# No clock that a reader has is set beyond this, in ms.
LAST_MOMENT = 10**14


class Interval(NamedTuple):
    """One of KINDS, for a whole number of seconds above zero."""

    kind: str
    seconds: int


class Timer(NamedTuple):
    """Intervals one after another from the moment `began`.

    paused: the moment of the pause it is in, or None while it runs. A pause that is over has moved
    `began` on by its length.
    """

    intervals: tuple[Interval, ...]
    began: int
    paused: int | None


class Place(NamedTuple):
    """Where a timer stands: the interval's index, the interval, and the milliseconds left in it.

    ends: the moment the interval ends, were the timer to run on. After the last one, index is the
    number of intervals, interval is None, left is 0, and ends the moment it was over.
    """

    index: int  # type: ignore[assignment]  # a tuple's method of that name is not used
    interval: Interval | None
    left: int
    ends: int


def ice(minutes: int) -> tuple[Interval, ...]:
    """Return one interval of cold, 1 to 15 minutes. Raises ValueError for more or less."""
    if not 1 <= minutes <= MOST_ICE_MINUTES:
        raise ValueError(f"ice for {minutes} minutes: 1 to {MOST_ICE_MINUTES}")
    return (Interval("Ice", 60 * minutes),)


def holds(times: int, hold: int, rest: int) -> tuple[Interval, ...]:
    """Return holds with rests between them, in seconds, after a moment to get into place.

    There is no rest after the last hold. Raises ValueError unless `times` and `hold` are 1 or more
    and `rest` is 0 or more.
    """
    return (Interval("Ready", READY_SECONDS),) + _turns(times, ("Hold", hold), ("Rest", rest))


def walk_run(warm_up: int, times: int, run: int, walk: int) -> tuple[Interval, ...]:
    """Return a walk to warm up, then runs with walks between them, in seconds, then the same walk.

    Without a warm-up (0) it ends with the last run. Raises ValueError unless `times` and `run` are
    1 or more, `warm_up` and `walk` 0 or more.
    """
    ends = (Interval("Walk", warm_up),) if warm_up else ()
    if warm_up < 0:
        raise ValueError(f"a warm-up of {warm_up} seconds")
    return ends + _turns(times, ("Run", run), ("Walk", walk)) + ends


def _turns(times: int, work: tuple[str, int], easy: tuple[str, int]) -> tuple[Interval, ...]:
    if times < 1 or work[1] < 1 or easy[1] < 0:
        raise ValueError(f"{times} times {work[0]} {work[1]} s, {easy[0]} {easy[1]} s")
    turn = (Interval(*work),) + ((Interval(*easy),) if easy[1] else ())
    return (turn * times)[: len(turn) * times - (len(turn) - 1)]


def total_seconds(intervals: tuple[Interval, ...]) -> int:
    """Return how long the intervals last together, in seconds."""
    return sum([interval.seconds for interval in intervals])


def start(intervals: tuple[Interval, ...], now: int) -> Timer:
    """Return a timer that begins now. Raises ValueError without an interval."""
    if not intervals:
        raise ValueError("a timer needs an interval")
    return Timer(intervals, now, None)


def pause(timer: Timer, now: int) -> Timer:
    """Return the timer held still; one that is paused or over stays as it is."""
    if timer.paused is not None or place(timer, now).interval is None:
        return timer
    return Timer(timer.intervals, timer.began, max(now, timer.began))


def resume(timer: Timer, now: int) -> Timer:
    """Return the timer running on from where it was held; one that runs stays as it is."""
    if timer.paused is None:
        return timer
    return Timer(timer.intervals, now - (timer.paused - timer.began), None)


def place(timer: Timer, now: int) -> Place:
    """Return where the timer stands at the moment `now`.

    Before it began, as after a clock was set back, it stands at its beginning.
    """
    end = timer.began
    moment = max(timer.began, now if timer.paused is None else timer.paused)
    for index, interval in enumerate(timer.intervals):
        end += interval.seconds * SECOND
        if moment < end:
            return Place(index, interval, end - moment, end)
    return Place(len(timer.intervals), None, 0, end)


def ends(timer: Timer) -> list[int]:
    """Return the moment each interval ends, were the timer to run on."""
    found = []
    end = timer.began
    for interval in timer.intervals:
        end += interval.seconds * SECOND
        found.append(end)
    return found


def is_moment(value: object) -> bool:
    """Return whether a value is a moment in ms."""
    return is_whole(value, 0, LAST_MOMENT)


def is_timer(record: Mapping[str, Any], most_seconds: int) -> bool:
    """Return whether a kept record's `intervals`, `began` and `paused` make a timer.

    None of its intervals is longer than `most_seconds`.
    """
    listed, paused = record["intervals"], record["paused"]
    if not isinstance(listed, list) or not 0 < len(listed) <= MOST_INTERVALS:
        return False
    if not all([_is_interval(one, most_seconds) for one in listed]):
        return False
    return is_moment(record["began"]) and (paused is None or is_moment(paused))


def _is_interval(value: object, most_seconds: int) -> bool:
    if not isinstance(value, (list, tuple)) or len(value) != 2 or value[0] not in KINDS:
        return False
    return is_whole(value[1], 1, most_seconds)
