"""Pace and speed as readers write them."""

import re
from typing import Any

import pytest

from widgets.components.pace import (
    PACE_UNIT,
    SPEED,
    STEP_RATE,
    UNITS,
    keyboard,
    pace_text,
    speed_from,
    type_pace,
)


@pytest.mark.parametrize(
    ("text", "unit", "speed"),
    [("5:00", "min/km", 1000 / 300), ("8:00", "min/mile", 1609.344 / 480), ("12", "km/h", 12 / 3.6),
     ("3.25", "m/s", 3.25)],
)  # fmt: skip
def test_each_unit_is_read_and_written(text: str, unit: str, speed: float) -> None:
    assert speed_from(text, unit, 1, 7) == pytest.approx(speed)
    assert speed_from(pace_text(speed, unit), unit, 1, 7) == pytest.approx(speed, rel=0.01)


@pytest.mark.parametrize("unit", UNITS)
def test_what_is_no_pace_is_refused_with_the_ends(unit: str) -> None:
    for text in ("", "soon", "0", "99999"):
        with pytest.raises(ValueError, match=f"Type a value from .* {unit}, such as"):
            speed_from(text, unit, 1, 7)
    assert keyboard(unit) == ("text" if unit.startswith("min") else "decimal")


def test_what_was_typed_stays_where_it_cannot_be() -> None:
    state: dict[str, Any] = {"speed": 3.0, "pace_unit": "m/s", "drafts": {}}
    good = type_pace(state, {"value": "4", "committed": True}, 1, 7)
    assert (good["speed"], good["drafts"]) == (4.0, {})
    bad = type_pace(good, {"value": "8", "committed": True}, 1, 7)
    assert bad["speed"] == 4.0
    assert bad["drafts"]["pace"]["text"] == "8"
    assert type_pace(bad, {"value": "5", "committed": True}, 1, 7)["drafts"] == {}


def test_the_units_in_their_order_and_what_each_field_takes() -> None:
    assert UNITS == ("min/km", "min/mile", "km/h", "m/s")
    assert PACE_UNIT.options == tuple((unit, unit) for unit in UNITS)
    assert (STEP_RATE.low, STEP_RATE.high, STEP_RATE.optional) == (120, 240, True)
    assert (SPEED.low, SPEED.high, SPEED.places) == (1.0, 7.0, 2)
    assert all(field.stored for field in (STEP_RATE, SPEED, PACE_UNIT))


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        ("min/km", "from 16:40 to 2:23 min/km, such as 5:30."),
        ("min/mile", "from 26:49 to 3:50 min/mile, such as 5:30."),
        ("km/h", "from 3.6 to 25.2 km/h, such as 10.8."),
        ("m/s", "from 1.00 to 7.00 m/s, such as 3.00."),
    ],
)
def test_the_reader_is_told_the_ends_and_an_example_in_the_unit(unit: str, said: str) -> None:
    for text in ("0", "0:00", "x"):
        with pytest.raises(ValueError, match=f"^Type a value {re.escape(said)}$"):
            speed_from(text, unit, 1, 7)


def test_both_ends_can_be_typed_and_nothing_beyond() -> None:
    assert speed_from("1", "m/s", 1, 7) == 1
    assert speed_from("7", "m/s", 1, 7) == 7
    for text in ("0.99", "7.01"):
        with pytest.raises(ValueError, match="Type a value"):
            speed_from(text, "m/s", 1, 7)
