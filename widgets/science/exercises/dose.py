"""Doses of an exercise between where to begin and the most, one small step apart.

The steps are ours and not tested. First the count grows to its top, then a set is added and the
count begins again from the bottom. The most of each exercise comes from the catalogue.
"""

from typing import NamedTuple

from widgets.science.exercises.record import Exercise

STEPS = {"times": 2, "seconds": 5}


class Dose(NamedTuple):
    """Sets, and how often or how many seconds in each; on each side where there are two."""

    sets: int
    count: int  # type: ignore[assignment]  # a tuple's method of that name is not used


def begin(exercise: Exercise) -> Dose:
    """Return the dose to begin with."""
    return Dose(exercise.sets[0], exercise.count.low)


def most(exercise: Exercise) -> Dose:
    """Return the largest dose."""
    return Dose(exercise.sets[1], exercise.count.high)


def is_within(exercise: Exercise, dose: Dose) -> bool:
    """Return whether a dose lies between where to begin and the most, both included."""
    low, high = begin(exercise), most(exercise)
    return low.sets <= dose.sets <= high.sets and low.count <= dose.count <= high.count


def step_up(exercise: Exercise, dose: Dose) -> Dose:
    """Return the next dose; the most stays the most. Raises ValueError for a dose not within."""
    _check(exercise, dose)
    low, high = begin(exercise), most(exercise)
    if dose.count < high.count:
        return Dose(dose.sets, min(dose.count + STEPS[exercise.count.kind], high.count))
    if dose.sets < high.sets:
        return Dose(dose.sets + 1, low.count)
    return dose


def step_back(exercise: Exercise, dose: Dose) -> Dose:
    """Return the dose with less of both: a set fewer, and a smaller count.

    The dose to begin with stays. Raises ValueError for a dose not within.
    """
    _check(exercise, dose)
    low = begin(exercise)
    return Dose(
        max(dose.sets - 1, low.sets),
        max(dose.count - STEPS[exercise.count.kind], low.count),
    )


def _check(exercise: Exercise, dose: Dose) -> None:
    if not is_within(exercise, dose):
        raise ValueError(f"{exercise.name}: {dose} is not within its doses")
