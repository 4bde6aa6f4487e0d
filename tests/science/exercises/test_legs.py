"""The exercises of the legs: of hips and calves alone, and what trains one leg changes sides."""

from widgets.science.exercises.legs import LEGS


def test_they_are_of_the_hips_and_calves() -> None:
    assert sorted({one.area for one in LEGS}) == ["calves", "hips"]


def test_what_trains_one_leg_changes_sides() -> None:
    for one in LEGS:
        told = " ".join(one.steps).lower()
        assert one.sides is ("change sides" in told or "other way" in told), one.name
