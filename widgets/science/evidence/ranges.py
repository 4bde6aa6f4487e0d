"""Where a result holds: every measured relation carries the range it was measured in."""

import math
from typing import NamedTuple


class Range(NamedTuple):
    """A closed range of a quantity, with its unit and the citation key it comes from.

    `holds` is for a view that wants to ask first, `check` for a function that must not extrapolate.
    """

    quantity: str
    low: float
    high: float
    unit: str
    source: str

    def holds(self, value: float) -> bool:
        """Return whether the value lies in the range, ends included; never for NaN."""
        return bool(self.low <= value <= self.high)

    def check(self, value: float) -> None:
        """Raise OutOfRange unless the value lies in the range."""
        if not self.holds(value):
            raise OutOfRange(value, self)


class OutOfRange(ValueError):
    """A value lies outside the range in which a result holds.

    `value` is the value, and `limits` the Range with its quantity, ends, unit and source.
    """

    def __init__(self, value: float, limits: Range) -> None:
        """Say in one line what was asked for and what is known."""
        super().__init__(
            f"{limits.quantity} is {value} {limits.unit}, "
            f"outside {limits.low} to {limits.high} {limits.unit} ({limits.source})"
        )
        self.value = value
        self.limits = limits


def check_positive(quantity: str, value: float, unit: str) -> None:
    """Raise OutOfRange unless the value is above zero and finite: true by definition."""
    if not 0.0 < value < math.inf:
        raise OutOfRange(value, Range(quantity, 0.0, math.inf, unit, "by definition"))
