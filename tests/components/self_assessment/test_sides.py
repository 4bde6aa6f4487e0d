"""The movement checks compare a reader's two sides, each with a box or a choice of its own."""

import pytest

from widgets.components.self_assessment.answers import ANSWERS
from widgets.components.self_assessment.sides import (
    BRIDGE,
    FOOTPRINT,
    PLANK_LEFT,
    PLANK_RIGHT,
    SIDES,
    STANCE,
    THOMAS,
    WALL_LEFT,
    WALL_RIGHT,
)
from widgets.engine.core.fields import Choice, Number


def test_they_are_asked_last_and_in_the_order_in_which_they_stand_on_the_page() -> None:
    assert ANSWERS[-len(SIDES) :] == SIDES
    assert [field.name for field in SIDES] == [
        "tried_stance", "tried_bridge", "plank_left", "plank_right", "tried_thomas", "wall_left",
        "wall_right", "tried_footprint",
    ]  # fmt: skip


@pytest.mark.parametrize("field", [STANCE, BRIDGE, THOMAS, FOOTPRINT], ids=lambda one: one.name)
def test_a_choice_is_the_same_left_right_or_not_tried(field: Choice) -> None:
    assert [value for value, _ in field.options] == ["same", "left", "right", ""]
    left = "Left shows more of the sole" if field == FOOTPRINT else "Left is harder"
    said = [words for _, words in field.options]
    assert said == ["About the same", left, left.replace("Left", "Right"), "Not tried"]


@pytest.mark.parametrize(
    ("field", "label", "unit", "high", "places"),
    [
        (PLANK_LEFT, "On your left side", "s", 600, 0),
        (PLANK_RIGHT, "On your right side", "s", 600, 0),
        (WALL_LEFT, "Left foot from the wall", "cm", 40, 1),
        (WALL_RIGHT, "Right foot from the wall", "cm", 40, 1),
    ],
    ids=lambda one: one.name if isinstance(one, Number) else "",
)
def test_a_number_has_its_own_label_unit_and_ends(
    field: Number, label: str, unit: str, high: float, places: int
) -> None:
    assert (field.label, field.unit, field.places) == (label, unit, places)
    assert (field.low, field.high, field.optional, field.stored) == (0, high, True, True)
