"""What a value that was kept or loaded may be: anything may come back."""

from typing import Any, TypeGuard

# What reading a part of somebody's JSON may raise. RuntimeError: it is nested deeper than an
# interpreter follows.
UNREADABLE = (ValueError, KeyError, TypeError, IndexError, RuntimeError)


def is_whole(value: object, low: int, high: int) -> TypeGuard[int]:
    """Return whether a value is a whole number from `low` to `high`."""
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def has_keys(value: object, names: tuple[str, ...]) -> TypeGuard[dict[str, Any]]:
    """Return whether a value is a dict with these keys, given in their order, and no other."""
    return isinstance(value, dict) and sorted(value) == list(names)
