"""Lists in order, as quickly as they grow.

MicroPython's own sort takes four times as long for twice as many values that are in order already,
and what a reader keeps is: a log, a list of days, the lines of a file.
"""

from typing import Any, Protocol, TypeVar


class Comparable(Protocol):
    """What can be put in order."""

    def __lt__(self, other: Any, /) -> bool: ...  # noqa: ANN401  each with its own kind


T = TypeVar("T", bound=Comparable)

# Below this the quadratic sort is the quicker one.
FEW = 8


def ordered(values: list[T]) -> list[T]:
    """Return the values in ascending order, equal ones as they stood. A new list."""
    runs = [_inserted(values[at : at + FEW]) for at in range(0, len(values), FEW)]
    while len(runs) > 1:
        pairs = [_merged(runs[at], runs[at + 1]) for at in range(0, len(runs) - 1, 2)]
        runs = pairs + runs[2 * len(pairs) :]
    return runs[0] if runs else []


def is_ordered(values: list[T]) -> bool:
    """Return whether no value is below the one before it."""
    return all([not values[at] < values[at - 1] for at in range(1, len(values))])


def _inserted(values: list[T]) -> list[T]:
    for end in range(1, len(values)):
        value, at = values[end], end
        while at > 0 and value < values[at - 1]:
            values[at] = values[at - 1]
            at -= 1
        values[at] = value
    return values


def _merged(left: list[T], right: list[T]) -> list[T]:
    # What stands in order already is not compared one by one.
    if not right[0] < left[-1]:
        return left + right
    merged: list[T] = []
    at = 0
    for value in right:
        while at < len(left) and not value < left[at]:
            merged.append(left[at])
            at += 1
        merged.append(value)
    return merged + left[at:]
