"""A week of exercises: which on which days, within the time, never two hard days in a row.

A hard day of an area is a day with an exercise for it that is no stretch and no warm-up. A day
between two hard days of one area, a day without any, and six days at most are our suggestions.
"""

import datetime as dt
from typing import TypeAlias

from widgets.engine.core.days import date_of
from widgets.science.exercises.catalogue import AREAS, EXERCISES, exercise
from widgets.science.exercises.choice import EASY_AREAS, Wish, choices
from widgets.science.exercises.dose import Dose, begin
from widgets.science.exercises.record import Exercise
from widgets.science.exercises.session import seconds

Week: TypeAlias = tuple[tuple[str, ...], ...]

DAYS = 7
MOST_DAYS = 6
WEEKS = 4
FEWEST = 4  # exercises that a day may hold, however many days there are

# The session runs in this order: warm up first, stretch last.
_ORDER = ("warm_up",) + tuple([key for key, _ in AREAS if key not in EASY_AREAS]) + ("stretch",)
_PLACES = tuple([one.name for one in EXERCISES])


def weekdays(first: int, days: int) -> tuple[int, ...]:
    """Return the weekdays of a week of sessions, 0 for Monday, spread out from the day `first`.

    `days` is 1 to MOST_DAYS. Raises ValueError for more or fewer, and for a weekday that is none.
    """
    if not 0 <= first < DAYS or not 1 <= days <= MOST_DAYS:
        raise ValueError(f"{days} days from weekday {first}")
    return tuple([(first + DAYS * turn // days) % DAYS for turn in range(days)])


def make_week(wish: Wish, first: int) -> "Week":
    """Return the names of the exercises of each weekday, Monday first, begun at the smallest doses.

    Every session fits into the minutes by our estimate. Days for which nothing is left stay empty.
    Raises ValueError as `weekdays` and `choices` do.
    """
    week: Week = ((),) * DAYS
    chosen = choices(wish)
    days = weekdays(first, wish.days)
    # An even share, so that the first day does not use up what the days after it need.
    at_most = max(FEWEST, -(-sum([one.exercise.days[0] for one in chosen]) // len(days)))
    for day in days:
        left = 60 * wish.minutes
        ranked = sorted([(_share(week, one.exercise), rank) for rank, one in enumerate(chosen)])
        for share, rank in ranked:
            one = chosen[rank].exercise
            needed = seconds(one, begin(one))
            if (
                len(week[day]) < at_most
                and share < 1
                and needed <= left
                and not problem(week, one, day)
            ):
                week = with_exercise(week, one.name, day)
                left -= needed
    return week


def problem(week: "Week", added: Exercise, day: int) -> str:
    """Return why an exercise cannot come to a day of a week, in a sentence, or ""."""
    if added.name in week[day]:
        return f"{added.title} is there already."
    if _count(week, added.name) >= added.days[1]:
        often = "once" if added.days[1] == 1 else f"{added.days[1]} times"
        return f"{added.title} is done {often} a week at the most."
    for beside in ((day - 1) % DAYS, (day + 1) % DAYS):
        if added.area in hard_areas(week[beside]):
            return (
                f"{added.title} works an area that the day before or after works too. Between two "
                "hard days of an area we leave a day."
            )
    return ""


def hard_areas(names: tuple[str, ...]) -> list[str]:
    """Return the areas for which a day is hard."""
    areas = [exercise(name).area for name in names]
    return [area for area in areas if area not in EASY_AREAS]


def with_exercise(week: "Week", name: str, day: int) -> "Week":
    """Return the week with an exercise more, in its place in the session."""
    names = list(week[day]) + [name]
    names.sort(key=_place)
    return week[:day] + (tuple(names),) + week[day + 1 :]


def without_exercise(week: "Week", name: str, day: int) -> "Week":
    """Return the week with an exercise less on a day."""
    return week[:day] + (tuple([one for one in week[day] if one != name]),) + week[day + 1 :]


def day_seconds(names: tuple[str, ...], doses: "dict[str, Dose]") -> int:
    """Return about how many seconds the exercises of a day take; without a dose, the smallest."""
    found = [exercise(name) for name in names]
    return sum([seconds(one, doses.get(one.name, begin(one))) for one in found])


def sessions(week: "Week", start: str, weeks: int = WEEKS) -> list[tuple[dt.date, tuple[str, ...]]]:
    """Return the days with exercises, from the day `start` for so many weeks, in order.

    Raises ValueError for a start that is no day.
    """
    first = date_of(start)
    days = [first + dt.timedelta(days=ahead) for ahead in range(DAYS * weeks)]
    return [(day, week[day.weekday()]) for day in days if week[day.weekday()]]


def _place(name: str) -> int:
    return _ORDER.index(exercise(name).area) * len(_PLACES) + _PLACES.index(name)


def _count(week: "Week", name: str) -> int:
    return len([names for names in week if name in names])


def _share(week: "Week", one: Exercise) -> float:
    """Return how much of its days to begin with an exercise has; 1 for all."""
    return _count(week, one.name) / one.days[0]
