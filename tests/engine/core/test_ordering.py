"""Lists come into order as Python's own sort has it, and in time that grows with them."""

from hypothesis import given
from hypothesis import strategies as st

from widgets.engine.core.ordering import is_ordered, ordered


@given(st.lists(st.tuples(st.integers(0, 9), st.integers()), max_size=80))
def test_it_is_the_order_of_pythons_own_sort(values: list[tuple[int, int]]) -> None:
    before = list(values)
    assert ordered(values) == sorted(values)
    assert values == before
    assert is_ordered(values) is (values == sorted(values))


@given(st.lists(st.integers(0, 5), max_size=80))
def test_equal_values_stay_as_they_stood(keys: list[int]) -> None:
    class Keyed:
        def __init__(self, key: int, place: int) -> None:
            self.key, self.place = key, place

        def __lt__(self, other: "Keyed") -> bool:
            return self.key < other.key

    found = ordered([Keyed(key, place) for place, key in enumerate(keys)])
    expected = sorted((key, place) for place, key in enumerate(keys))
    assert [(one.key, one.place) for one in found] == expected
