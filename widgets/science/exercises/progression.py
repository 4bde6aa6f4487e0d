"""The next dose of an exercise, from what was done of it: by "two in reserve" and by the pain.

Two in reserve: a set ends while two more would still go well. It is a rule of thumb of trainers,
not tested on runners' backs. The number of good days is our judgement, and so are the limits of
pain: the same as for runs (`return_rules`).
"""

from typing import NamedTuple

from widgets.engine.core.days import is_day
from widgets.engine.core.ordering import ordered
from widgets.science.back.pain_scale import PAIN_LIMIT, PAIN_SCALE_MAX, PAIN_SETTLED_MAX
from widgets.science.exercises.dose import (
    Dose,
    begin,
    is_within,
    most,
    step_back,
    step_up,
)
from widgets.science.exercises.record import Exercise

RESERVE = 2
MOST_RESERVE = 4  # "four or more"
GOOD_DAYS = 2

CLIMBING_DAYS = 3

MORNINGS = (
    ("", "not told"),
    ("same", "the same or better"),
    ("worse", "worse"),
)
KINDS = ("begin", "up", "same", "back", "aside")


class Entry(NamedTuple):
    """What was done of an exercise on a day.

    day: "2026-11-23". asked_sets, asked_count: the dose that stood in the programme. sets, count:
    the sets done, and the count reached in every one of them. reserve: how many more would have
    gone well, 0 to 4. pain: in the back during it, 0 to 10. morning: a key of MORNINGS, how the
    back was on the morning after.
    """

    day: str
    exercise: str
    asked_sets: int
    asked_count: int
    sets: int
    count: int  # type: ignore[assignment]  # a tuple's method of that name is not used
    reserve: int
    pain: float
    morning: str


def with_morning(entry: Entry, morning: str) -> Entry:
    """Return an entry with what was said of the morning after."""
    day, exercise, asked_sets, asked_count, sets, count, reserve, pain, _ = entry
    return Entry(day, exercise, asked_sets, asked_count, sets, count, reserve, pain, morning)


class Next(NamedTuple):
    """The next dose of an exercise: one of KINDS, the Dose, and the reason in a sentence.

    "aside" says to leave the exercise out: it hurt at the smallest dose.
    """

    kind: str
    dose: Dose
    why: str


def next_dose(exercise: Exercise, entries: "list[Entry]") -> Next:
    """Return the next dose of an exercise from its entries, in any order.

    Without an entry it is the dose to begin with. Raises ValueError for an entry that is of another
    exercise or asks for a dose that is not within.
    """
    done = ordered(entries)
    if not done:
        return Next("begin", begin(exercise), "This is where to begin.")
    for entry in done:
        if entry.exercise != exercise.name or not is_within(exercise, _asked(entry)):
            raise ValueError(f"no entry of {exercise.name}: {entry}")
    today = [entry for entry in done if entry.day == done[-1].day]
    dose = _smallest(today)
    hurt = _hurt(today)
    if hurt:
        return _back(exercise, dose, hurt)
    lacking = _lacking(today)
    if lacking:
        return Next("same", dose, lacking)
    if dose == most(exercise):
        return Next("same", dose, "This is the most this course goes to. Stay here.")
    good = _good_days(done, dose)
    if good < GOOD_DAYS:
        return Next("same", dose, f"That went well. It grows after {GOOD_DAYS} such days.")
    return Next(
        "up",
        step_up(exercise, dose),
        f"The last {GOOD_DAYS} days with it went well: all done, {RESERVE} or more in reserve, "
        "little or no pain, and no worse the next morning.",
    )


def _asked(entry: Entry) -> Dose:
    return Dose(entry.asked_sets, entry.asked_count)


def _smallest(entries: "list[Entry]") -> Dose:
    return min([_asked(entry) for entry in entries])


def _hurt(entries: "list[Entry]") -> str:
    """Return why the dose has to go back, or ""."""
    if any([entry.pain > PAIN_LIMIT for entry in entries]):
        pain = max([entry.pain for entry in entries])
        return f"Your pain was {pain} of {PAIN_SCALE_MAX}, above {PAIN_LIMIT}."
    if any([entry.morning == "worse" for entry in entries]):
        return "Your back was worse the next morning."
    return ""


def _lacking(entries: "list[Entry]") -> str:
    """Return why the dose has to stay, or ""."""
    if any([entry.sets < entry.asked_sets or entry.count < entry.asked_count for entry in entries]):
        return "Stay until you reach all of it."
    reserve = min([entry.reserve for entry in entries])
    if reserve < RESERVE:
        return f"You had {reserve} in reserve. Stay until it is {RESERVE} or more."
    pain = max([entry.pain for entry in entries])
    if pain > PAIN_SETTLED_MAX:
        wait = f"Stay until it is {PAIN_SETTLED_MAX} or less."
        return f"Your pain was {pain} of {PAIN_SCALE_MAX}. {wait}"
    if any([entry.morning == "" for entry in entries]):
        return "It can only grow once you have said how the next morning was."
    return ""


def _back(exercise: Exercise, dose: Dose, hurt: str) -> Next:
    less = step_back(exercise, dose)
    if less == dose:
        return Next("aside", dose, hurt + " That was the smallest dose, so leave it out for now.")
    return Next("back", less, hurt + " So the next dose is smaller.")


def _good_days(done: "list[Entry]", dose: Dose) -> int:
    """Return how many days in a row, up to the last, were good at this dose: GOOD_DAYS at most."""
    good = 0
    for day in ordered(list({entry.day for entry in done}))[: -GOOD_DAYS - 1 : -1]:
        entries = [entry for entry in done if entry.day == day]
        if _smallest(entries) != dose or _hurt(entries) or _lacking(entries):
            break
        good += 1
    return good


def is_entry(value: object, exercises: dict[str, Exercise]) -> bool:
    """Return whether a value is an entry that can be: nine parts, each within its range."""
    if not isinstance(value, (list, tuple)) or len(value) != 9:
        return False
    entry = Entry(*value)
    texts = (entry.day, entry.exercise, entry.morning)
    if not all([isinstance(text, str) for text in texts]) or entry.exercise not in exercises:
        return False
    numbers = tuple(value[2:8])
    if any([isinstance(n, bool) or not isinstance(n, int) for n in numbers]):
        return False
    exercise = exercises[entry.exercise]
    return (
        is_day(entry.day)
        and is_within(exercise, _asked(entry))
        and 0 <= entry.sets <= most(exercise).sets
        and 0 <= entry.count <= most(exercise).count
        and 0 <= entry.reserve <= MOST_RESERVE
        and 0 <= entry.pain <= PAIN_SCALE_MAX
        and entry.morning in [key for key, _ in MORNINGS]
    )


def is_climbing(entries: "list[Entry]") -> bool:
    """Return whether the pain has grown on each of the last CLIMBING_DAYS days with entries."""
    days = ordered(list({entry.day for entry in entries}))[-CLIMBING_DAYS:]
    pains = [max([entry.pain for entry in entries if entry.day == day]) for day in days]
    return len(days) == CLIMBING_DAYS and all([a < b for a, b in zip(pains, pains[1:])])


def rules() -> tuple[str, ...]:
    """Return the rules of this module in words, with the numbers it goes by."""
    return (
        f"A dose grows one step after {GOOD_DAYS} good days with the exercise.",
        f"Good: you did all of it, with {RESERVE} or more in reserve and no worse next morning.",
        f"A pain of {PAIN_SETTLED_MAX} or less of {PAIN_SCALE_MAX} is good too.",
        "No dose grows above the most of its exercise.",
        f"A pain of {PAIN_SETTLED_MAX + 1} to {PAIN_LIMIT} keeps the dose where it is.",
        f"A pain above {PAIN_LIMIT} ends the session and takes the dose a step back.",
        "A back that is worse the next morning takes the doses of that day a step back.",
        "An exercise that hurts at its smallest dose is left out for now.",
        f"If your pain is higher on each of {CLIMBING_DAYS} days with exercises, walk instead.",
        "If that does not settle it, see a clinician.",
        "Anything new stops the programme until you have done the check.",
    )
