"""The catalogue of exercises.

Only the hamstring stretch has a dose that was studied, for range and not for pain (bandy1994,
bandy1997). Every other dose is our suggestion, not tested.

The grades are those of the claims about each kind of exercise. None was shown better than another
for the backs of runners (cai2017).
"""

from widgets.science.exercises.easy import EASY
from widgets.science.exercises.legs import LEGS
from widgets.science.exercises.record import AREAS, EQUIPMENT, Count, Exercise
from widgets.science.exercises.trunk import TRUNK

__all__ = ["AREAS", "EQUIPMENT", "EXERCISES", "Count", "Exercise", "exercise"]

EXERCISES = TRUNK + LEGS + EASY


def exercise(name: str) -> Exercise:
    """Return the exercise of that name. Raises KeyError for a name that is not in the catalogue."""
    for one in EXERCISES:
        if one.name == name:
            return one
    raise KeyError(name)
