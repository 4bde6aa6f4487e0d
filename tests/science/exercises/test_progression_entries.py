"""What an entry of the programme may hold, to both ends of each range, and the rules in words."""

from typing import Any

from tests.expect import all_raise
from widgets.science.exercises.catalogue import EXERCISES, exercise
from widgets.science.exercises.dose import begin
from widgets.science.exercises.progression import (
    KINDS,
    MORNINGS,
    MOST_RESERVE,
    Entry,
    is_entry,
    next_dose,
    rules,
    with_morning,
)

KNOWN = {one.name: one for one in EXERCISES}
# Two or three sets of 8 to 15 times. No two numbers alike, so that none stands for another.
BRIDGE: dict[str, Any] = {
    "day": "2028-02-29", "exercise": "bridge", "asked_sets": 2, "asked_count": 9, "sets": 3,
    "count": 8, "reserve": 4, "pain": 1, "morning": "same",
}  # fmt: skip
NUMBERS = ("asked_sets", "asked_count", "sets", "count", "reserve", "pain")


def but(**parts: Any) -> Entry:
    values = dict(BRIDGE)
    values.update(parts)
    return Entry(**values)


def test_each_number_up_to_both_its_ends_and_not_beyond() -> None:
    for name, low, high in (
        ("asked_sets", 2, 3),
        ("asked_count", 8, 15),
        ("sets", 0, 3),
        ("count", 0, 15),
        ("reserve", 0, 4),
        ("pain", 0, 10),
    ):
        for number in (low, low + 1, high - 1, high):
            assert is_entry(but(**{name: number}), KNOWN), (name, number)
        for number in (low - 1, high + 1):
            assert not is_entry(but(**{name: number}), KNOWN), (name, number)
    assert MOST_RESERVE == 4


def test_numbers_are_whole_and_texts_are_texts() -> None:
    for name in NUMBERS:
        for spoilt in (float(BRIDGE[name]), str(BRIDGE[name]), True, None, [2]):
            assert not is_entry(but(**{name: spoilt}), KNOWN), (name, spoilt)
    for name in ("day", "exercise", "morning"):
        for spoilt in (5, None, [BRIDGE[name]], ""):
            is_told = name == "morning" and spoilt == ""
            assert is_entry(but(**{name: spoilt}), KNOWN) == is_told, (name, spoilt)
    assert not is_entry(but(day="2027-02-29"), KNOWN)
    assert not is_entry(but(exercise="deadlift"), KNOWN)
    assert not is_entry(but(morning="fine"), KNOWN)


def test_an_entry_has_nine_parts_in_a_list_or_a_tuple() -> None:
    entry = but()
    assert is_entry(entry, KNOWN)
    assert is_entry(list(entry), KNOWN)
    for spoilt in (tuple(entry)[:8], list(entry) + [0], dict(BRIDGE), "entry", None):
        assert not is_entry(spoilt, KNOWN), spoilt


def test_an_entry_of_another_exercise_or_beyond_its_doses_leads_to_no_dose() -> None:
    one, other = exercise("bridge"), exercise("calf_raise")
    dose = begin(other)
    done = but(exercise=other.name, asked_sets=dose.sets, asked_count=dose.count)
    all_raise(
        ValueError,
        (next_dose, (one, [done])),
        (next_dose, (one, [but(asked_sets=4)])),
        (next_dose, (one, [but(), but(asked_count=7)])),
    )


def test_what_is_said_of_a_morning_changes_nothing_else() -> None:
    entry = but(morning="")
    told = with_morning(entry, "worse")
    assert tuple(told)[:-1] == tuple(entry)[:-1]
    assert (told.morning, entry.morning) == ("worse", "")


def test_the_mornings_and_the_kinds_of_a_next_dose() -> None:
    assert MORNINGS == (("", "not told"), ("same", "the same or better"), ("worse", "worse"))
    assert KINDS == ("begin", "up", "same", "back", "aside")


def test_every_rule_in_words() -> None:
    assert rules() == (
        "A dose grows one step after 2 good days with the exercise.",
        "Good: you did all of it, with 2 or more in reserve and no worse next morning.",
        "A pain of 2 or less of 10 is good too.",
        "No dose grows above the most of its exercise.",
        "A pain of 3 to 4 keeps the dose where it is.",
        "A pain above 4 ends the session and takes the dose a step back.",
        "A back that is worse the next morning takes the doses of that day a step back.",
        "An exercise that hurts at its smallest dose is left out for now.",
        "If your pain is higher on each of 3 days with exercises, walk instead.",
        "If that does not settle it, see a clinician.",
        "Anything new stops the programme until you have done the check.",
    )
