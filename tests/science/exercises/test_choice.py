"""What a programme begins with, and why."""

from tests.expect import all_raise
from widgets.science.exercises.catalogue import AREAS, EQUIPMENT, exercise
from widgets.science.exercises.choice import (
    FINDINGS,
    LATER,
    Wish,
    area_label,
    choices,
    is_possible,
)

ALL = tuple([key for key, _ in EQUIPMENT])


def names(*raised: str, has: tuple[str, ...] = ALL) -> list[str]:
    return [choice.exercise.name for choice in choices(Wish(30, 3, has, raised))]


def test_what_each_finding_leads_to() -> None:
    leads = [(one.name, one.leads_to) for one in FINDINGS]
    assert leads == [
        ("lasting", ("wall_squat", "step_down", "calf_raise", "band_walk")),
        ("bridge", ("bridge", "single_leg_bridge")),
        ("plank", ("side_plank",)),
        ("stance", ("clamshell", "step_down", "band_walk")),
        ("thomas", ("hip_flexor_stretch",)),
        ("leg", ()),
    ]
    # One trial is behind one of the reasons; the others are ours.
    assert [one.name for one in FINDINGS if one.source] == ["lasting"]
    assert FINDINGS[0].source == "cai2017"
    for one in FINDINGS:
        assert bool(one.because) == bool(one.leads_to), one.name
        for name in one.leads_to:
            assert exercise(name).name == name


def test_one_of_each_area_comes_first_when_nothing_was_found() -> None:
    assert names() == [
        "pelvic_tilt", "side_plank", "bird_dog", "bridge", "calf_raise", "hip_flexor_stretch",
        "march", "front_plank", "wall_squat", "hamstring_stretch", "leg_swing", "clamshell",
        "back_stretch", "step_down",
    ]  # fmt: skip


def test_what_was_found_comes_first_with_its_reason() -> None:
    found = choices(Wish(30, 3, ALL, ("lasting",)))
    assert [one.exercise.name for one in found[:3]] == ["wall_squat", "step_down", "calf_raise"]
    for one in found[:3]:
        assert one.source == "cai2017"
        assert one.because.startswith("Because you have had it for more than 3 months.")
    for one in found[3:]:
        assert one.source is None
        assert one.because.startswith("To have something for each area. This one is for: ")


def test_the_first_of_two_reasons_is_told() -> None:
    found = choices(Wish(30, 3, ALL, ("stance", "lasting")))
    (step_down,) = [one for one in found if one.exercise.name == "step_down"]
    assert step_down.source == "cai2017"
    (clamshell,) = [one for one in found if one.exercise.name == "clamshell"]
    assert clamshell.because == "Because one side was harder in standing on one leg."


def test_the_harder_of_two_comes_where_the_easier_is_not_possible() -> None:
    assert "band_walk" not in names()
    assert "band_walk" in names(has=("band",))
    assert "clamshell" in names(has=("mat",))
    assert names(has=()) == ["march"]


def test_nobody_gets_what_is_for_later_or_pulls_on_a_sore_leg() -> None:
    assert LATER == ("crunch", "leg_raise")
    for name in LATER:
        assert name not in names()
    assert [name for name in names() if name not in names("leg")] == [
        "hamstring_stretch",
        "leg_swing",
    ]


def test_what_an_exercise_needs() -> None:
    assert is_possible(exercise("march"), ())
    assert is_possible(exercise("bridge"), ("mat",))
    assert not is_possible(exercise("bridge"), ("wall", "band"))


def test_areas_in_words() -> None:
    for key, label in AREAS:
        assert area_label(key) == label
    all_raise(StopIteration, (area_label, ("knees",)))
    all_raise(ValueError, (choices, (Wish(15, 3, ALL, ("Bridge",)),)))
