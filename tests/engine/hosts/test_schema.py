"""What is wrong with a value, in plain words, and where."""

from typing import Any

import pytest

from widgets.engine.hosts.schema import faults

SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["name"],
    "additionalProperties": False,
    "properties": {
        "name": {"type": "string"},
        "grade": {"enum": ["A", "B"]},
        "cite": {"type": "array", "minItems": 1, "items": {"type": "string"}},
        "page": {"type": "string", "pattern": "^[a-z]+$", "reason": "a page is small letters"},
    },
}


@pytest.mark.parametrize(
    ("value", "place", "reason"),
    [
        ({}, [], "'name' is missing"),
        ({"name": 5}, ["name"], "name must be text in quotes, not 5"),
        ({"name": "a", "grade": "Z"}, ["grade"], 'grade must be one of A, B, not "Z"'),
        ({"name": "a", "cite": []}, ["cite"], "cite needs at least 1"),
        ({"name": "a", "cite": [1]}, ["cite", 0], "it must be text in quotes, not 1"),
        ({"name": "a", "page": "B 2"}, ["page"], "a page is small letters"),
        ({"name": "a", "nmae": 1}, [], "'nmae' is none of name, grade, cite, page"),
        ([], [], "the file must be an object in curly brackets, not []"),
    ],
)
def test_a_fault_is_told_by_its_place_and_reason(
    value: object, place: list[Any], reason: str
) -> None:
    assert list(faults(SCHEMA, value)) == [(place, reason)]


def test_all_faults_are_told_in_the_order_of_the_value() -> None:
    told = [place for place, _ in faults(SCHEMA, {"name": 1, "grade": "Z", "cite": []})]
    assert told == [["cite"], ["grade"], ["name"]]


def test_what_fits_has_none() -> None:
    assert list(faults(SCHEMA, {"name": "a", "grade": "A", "cite": ["b"], "page": "c"})) == []
