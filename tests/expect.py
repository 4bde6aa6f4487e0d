"""What the portable tests need in place of pytest, which MicroPython does not have."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def raises(error: type[Exception], function: Callable[..., object], *arguments: object) -> bool:
    """Return whether calling the function raises that error. Any other error comes through."""
    try:
        function(*arguments)
    except error:
        return True
    else:
        return False


def all_raise(
    error: type[Exception], *calls: tuple[Callable[..., object], tuple[object, ...]]
) -> None:
    """Assert that every call, a function and its arguments, raises that error."""
    for function, arguments in calls:
        assert raises(error, function, *arguments), (function, arguments)


def known(value: T | None) -> T:
    """Return a value that is not None, or fail."""
    assert value is not None
    return value


def near(one: float, other: float, tolerance: float) -> bool:
    """Return whether two numbers differ by no more than the tolerance."""
    return abs(one - other) <= tolerance
