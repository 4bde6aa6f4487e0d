"""Mean, standard deviation and median that give the same digits on every Python.

Since 3.12 CPython's sum() compensates for rounding and MicroPython's does not, so a page built by
one could differ in its last digit from the page redrawn by the other. Hence plain loops.
"""

import math


def mean(values: list[float] | tuple[float, ...]) -> float:
    """Arithmetic mean of at least one value."""
    total = 0.0
    for value in values:
        total += value
    return total / len(values)


def standard_deviation(values: list[float] | tuple[float, ...]) -> float:
    """Sample standard deviation (n - 1) of at least two values."""
    centre = mean(values)
    squares = 0.0
    for value in values:
        squares += (value - centre) * (value - centre)
    return math.sqrt(squares / (len(values) - 1))


def median(values: list[float] | tuple[float, ...]) -> float:
    """Median of at least one value."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    if len(ordered) % 2 == 1:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2.0
