"""Pace and speed as readers write them."""

from typing import Any

import pytest

from widgets.components.pace import UNITS, keyboard, pace_text, speed_from, type_pace


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
