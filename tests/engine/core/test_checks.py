import json

import pytest

from widgets.engine.core.checks import UNREADABLE, has_keys, is_whole


@pytest.mark.parametrize("value", [0, 5, 10])
def test_a_whole_number_in_its_range(value: int) -> None:
    assert is_whole(value, 0, 10)


@pytest.mark.parametrize("value", [-1, 11, 5.0, True, "5", None, [5]])
def test_what_is_no_whole_number_in_the_range(value: object) -> None:
    assert not is_whole(value, 0, 10)


def test_keys_are_exactly_those() -> None:
    assert has_keys({"b": 1, "a": 2}, ("a", "b"))
    for value in ({"a": 1}, {"a": 1, "b": 2, "c": 3}, ["a", "b"], None):
        assert not has_keys(value, ("a", "b"))


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", "null", "7", '"a"', "[" * 100_000])
def test_no_text_is_too_strange_to_be_called_unreadable(text: str) -> None:
    with pytest.raises(UNREADABLE):
        json.loads(text)["a"]["b"]
