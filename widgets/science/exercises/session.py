"""An exercise as a session goes through it: getting ready, holds, rests, and about how long.

The rests and the pace are ours and not tested. The length is an estimate: nobody turns a page, gets
onto a mat or breathes at the pace of a table.
"""

from widgets.science.exercises.dose import Dose
from widgets.science.exercises.record import Exercise
from widgets.science.training.interval_timer import Interval

READY_SECONDS = 10  # to get into place, and to change sides
REST_SECONDS = 30  # between sets
SECONDS_A_TIME = 4  # up and down, slowly
ANSWER_SECONDS = 15  # to say how it went


def sides(exercise: Exercise) -> int:
    """Return 2 for an exercise that is done on each side, else 1."""
    return 2 if exercise.sides else 1


def holds(exercise: Exercise, dose: Dose) -> tuple[Interval, ...]:
    """Return the intervals of an exercise that is counted in seconds.

    Each set holds one side after the other. Raises ValueError for an exercise counted in times.
    """
    if exercise.count.kind != "seconds":
        raise ValueError(f"{exercise.name} is not held")
    hold, change = Interval("Hold", dose.count), Interval("Ready", READY_SECONDS)
    one_set = (hold, change, hold) if exercise.sides else (hold,)
    return (change,) + ((one_set + rest()) * dose.sets)[:-1]


def rest() -> tuple[Interval, ...]:
    """Return the rest between two sets."""
    return (Interval("Rest", REST_SECONDS),)


def seconds(exercise: Exercise, dose: Dose) -> int:
    """Return about how many seconds an exercise takes, rests and both sides counted."""
    if exercise.count.kind == "seconds":
        work = sum([interval.seconds for interval in holds(exercise, dose)])
    else:
        a_side = READY_SECONDS + SECONDS_A_TIME * dose.count
        one_set = sides(exercise) * a_side
        work = dose.sets * one_set + (dose.sets - 1) * REST_SECONDS
    return work + ANSWER_SECONDS
