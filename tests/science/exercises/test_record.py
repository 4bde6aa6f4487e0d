"""The areas and the equipment of the record: each is used, and none is missing."""

from widgets.science.exercises.catalogue import EXERCISES
from widgets.science.exercises.record import AREAS, EQUIPMENT


def keys(pairs: tuple[tuple[str, str], ...]) -> list[str]:
    return [key for key, _ in pairs]


def test_the_areas_and_the_equipment_in_words() -> None:
    assert AREAS == (
        ("front", "Front of the trunk"),
        ("side", "Side of the trunk"),
        ("back", "Back"),
        ("hips", "Hips and thighs"),
        ("calves", "Calves"),
        ("stretch", "Stretches"),
        ("warm_up", "Before a run"),
    )
    assert keys(EQUIPMENT) == ["mat", "wall", "step", "band", "chair"]
    for key, label in EQUIPMENT:
        assert label == "A " + key


def test_every_area_has_exercises_in_the_order_of_the_areas() -> None:
    areas = [one.area for one in EXERCISES]
    assert sorted(set(areas)) == sorted(keys(AREAS))
    places = [keys(AREAS).index(area) for area in areas]
    assert places == sorted(places)


def test_what_it_needs_is_equipment_and_each_piece_is_needed() -> None:
    needed = [need for one in EXERCISES for need in one.needs]
    assert sorted(set(needed)) == sorted(keys(EQUIPMENT))
