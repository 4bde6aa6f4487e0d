"""Axes with round ticks, and the step from a value to its place on the picture."""

from typing import NamedTuple

from widgets.engine.core.numbers import fixed

# Steps from a millionth to five million: beyond these a quantity wants another unit.
_EXPONENTS = range(-6, 7)
_ROUND = (1, 2, 5)
# A sum of steps may miss the end of its axis by the last bits of a float.
_SLACK = 1e-9


class Tick(NamedTuple):
    """A place on an axis and the number written there."""

    value: float
    text: str


class Axis(NamedTuple):
    """A quantity from `low` to `high`."""

    label: str
    unit: str
    low: float
    high: float

    @property
    def title(self) -> str:
        """Return the quantity with its unit, as it stands at the axis."""
        return f"{self.label} ({self.unit})" if self.unit else self.label

    def ticks(self, most: int) -> list[Tick]:
        """Return the round values on the axis, `most` steps or fewer, with their text.

        Raises ValueError for an axis so long that five million is too short a step.
        """
        size, exponent = _round_step(self.high - self.low, most)
        places = max(0, -exponent)
        # Whole numbers are counted and then scaled, so that no error adds up from tick to tick.
        up, down = 10 ** max(0, exponent) * size, 10**places
        first = _ceiling(self.low * down / up - _SLACK)
        last = -_ceiling(-self.high * down / up - _SLACK)
        values = [count * up / down for count in range(first, last + 1)]
        return [Tick(value, fixed(value, places)) for value in values]


def axis(label: str, unit: str, low: float, high: float) -> Axis:
    """Return an axis for a quantity in `unit` ("" for none) from `low` to `high`.

    Raises ValueError unless `low` is below `high`.
    """
    if not low < high:
        raise ValueError(f"the axis of {label} is empty: {low} to {high}")
    return Axis(label, unit, low, high)


class Scale:
    """Turns values on an axis into places from `start` to `end`, in units of the picture."""

    def __init__(self, axis: Axis, start: float, end: float) -> None:
        """Take an axis and where its low and its high end stand."""
        self.axis, self.start, self.end = axis, start, end
        self._factor = (end - start) / (axis.high - axis.low)
        slack = _SLACK * (axis.high - axis.low)
        self._low, self._high = axis.low - slack, axis.high + slack

    def at(self, value: float) -> float:
        """Return the place of a value.

        Raises ValueError for a value off the axis, NaN too: it would stand at a wrong place.
        """
        if not self._low <= value <= self._high:
            raise ValueError(f"{value} is off the axis of {self.axis.title}")
        return float(self.start + (value - self.axis.low) * self._factor)


def _round_step(span: float, most: int) -> tuple[int, int]:
    for exponent in _EXPONENTS:
        for size in _ROUND:
            if span <= size * 10.0**exponent * most * (1 + _SLACK):
                return size, exponent
    raise ValueError(f"an axis of length {span} has no round steps")


def _ceiling(value: float) -> int:
    whole = int(value)
    return whole + 1 if value > whole else whole
