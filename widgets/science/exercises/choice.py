"""Which exercises a programme begins with, and why each.

No choice among exercises was shown better for the backs of runners: the choice is our suggestion.
One trial is behind one of its reasons (cai2017). The rest is plain sense: one exercise for each
area, its easiest version first, and what the reader found hard before what they did not.
"""

from typing import NamedTuple

from widgets.science.exercises.catalogue import AREAS, EXERCISES
from widgets.science.exercises.record import Exercise

SOURCE = "cai2017"
EASY_AREAS = ("warm_up", "stretch")

# In the catalogue, but nothing that we put into anybody's week unasked.
LATER = ("crunch", "leg_raise")
_LEG_STRETCHES = ("hamstring_stretch", "leg_swing")


class Finding(NamedTuple):
    """What a reader says of themselves.

    leads_to: the exercises it puts first. because: why, in a sentence. source: a citation key, or
    None where it is our suggestion alone.
    """

    name: str
    label: str
    leads_to: tuple[str, ...]
    because: str
    source: str | None


FINDINGS = (
    Finding(
        "lasting",
        "I have had it for more than 3 months",
        ("wall_squat", "step_down", "calf_raise", "band_walk"),
        "Because you have had it for more than 3 months. Runners with lasting back pain gained "
        "more in running from leg exercises than from back exercises. Pain fell alike.",
        SOURCE,
    ),
    Finding(
        "bridge",
        "The single-leg bridge was harder on one side",
        ("bridge", "single_leg_bridge"),
        "Because one side was harder in the single-leg bridge.",
        None,
    ),
    Finding(
        "plank",
        "I tried the side plank and want to hold it longer",
        ("side_plank",),
        "Because you tried the side plank.",
        None,
    ),
    Finding(
        "stance",
        "Standing on one leg was harder on one side",
        ("clamshell", "step_down", "band_walk"),
        "Because one side was harder in standing on one leg.",
        None,
    ),
    Finding(
        "thomas",
        "The front of my hip felt tight on one side",
        ("hip_flexor_stretch",),
        "Because one side was tighter in the Thomas test.",
        None,
    ),
    Finding("leg", "It hurts in my buttock or leg too", (), "", None),
)


class Wish(NamedTuple):
    """What a reader asks for: minutes a session, days a week, equipment keys, names of FINDINGS."""

    minutes: int
    days: int
    has: tuple[str, ...]
    raised: tuple[str, ...]


class Choice(NamedTuple):
    """An exercise, why it was chosen, and the citation key of that reason or None."""

    exercise: Exercise
    because: str
    source: str | None


def choices(wish: Wish) -> tuple[Choice, ...]:
    """Return the exercises that a week may be made of, the first ones first.

    Each is the easiest of its kind that the equipment allows. Raises ValueError for a name that is
    not in FINDINGS.
    """
    known = [finding.name for finding in FINDINGS]
    for name in wish.raised:
        if name not in known:
            raise ValueError(f"{name} is no finding; there are {', '.join(known)}")
    able = [one for one in EXERCISES if is_possible(one, wish.has) and one.name not in LATER]
    if "leg" in wish.raised:
        # Our judgement: what pulls on a sore leg can wait.
        able = [one for one in able if one.name not in _LEG_STRETCHES]
    names = [one.name for one in able]
    first = [one for one in able if one.easier[1] not in names]
    found = [choice for choice in [_raised(one, wish) for one in first] if choice]
    taken = [choice.exercise.name for choice in found]
    return tuple(found + [_plain(one) for one in _in_turns(first) if one.name not in taken])


def is_possible(exercise: Exercise, has: tuple[str, ...]) -> bool:
    """Return whether a reader has what an exercise needs."""
    return all([need in has for need in exercise.needs])


def area_label(key: str) -> str:
    """Return an area in words. Raises StopIteration for a key that is not in AREAS."""
    return next(label for area, label in AREAS if area == key)


def _raised(exercise: Exercise, wish: Wish) -> Choice | None:
    for finding in FINDINGS:
        if finding.name in wish.raised and exercise.name in finding.leads_to:
            return Choice(exercise, finding.because, finding.source)
    return None


def _plain(exercise: Exercise) -> Choice:
    words = (
        f"To have something for each area. This one is for: {area_label(exercise.area).lower()}."
    )
    return Choice(exercise, words, None)


def _in_turns(exercises: list[Exercise]) -> list[Exercise]:
    """Return the exercises with one of each area first, then the second of each, and so on."""
    left, ordered = list(exercises), []
    while left:
        areas: list[str] = []
        for one in left:
            if one.area not in areas:
                areas.append(one.area)
                ordered.append(one)
        left = [one for one in left if one not in ordered]
    return ordered
