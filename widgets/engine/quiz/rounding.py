"""Rounds to significant digits, exactly, as JavaScript's toPrecision does: in whole numbers."""

import math

_MANTISSA_BITS = 53
# A number typed as 2.345 is stored within this share of it, and so is as good as 2.345.
_NEARNESS = 2**50


def rounded(value: float, digits: int) -> float:
    """Return a number rounded to `digits` significant digits, 1 or more, halves away from zero."""
    if value == 0:
        return 0.0
    top, bottom, places = _scaled(abs(value), digits)
    return _value(_nearest(top, bottom), places, value)


def roundings(value: float, digits: int) -> list[float]:
    """Return what a number can be rounded to: the two beside it where it stands in the middle."""
    if value == 0:
        return [0.0]
    top, bottom, places = _scaled(abs(value), digits)
    from_middle = abs(2 * (top % bottom) - bottom)
    if from_middle * _NEARNESS > 2 * top:
        return [rounded(value, digits)]
    below = top // bottom
    return [_value(count, places, value) for count in (below, below + 1)]


def _scaled(size: float, digits: int) -> tuple[int, int, int]:
    """Return `size` * 10**places as a fraction, with the places that leave `digits` before it."""
    fraction, exponent = math.frexp(size)
    top, bottom = int(fraction * 2**_MANTISSA_BITS), 1
    if exponent > _MANTISSA_BITS:
        top *= 2 ** (exponent - _MANTISSA_BITS)
    else:
        bottom = 2 ** (_MANTISSA_BITS - exponent)
    # The logarithm may be off by a hair: start with one place too many and step down.
    places = digits - math.floor(math.log10(size))
    while _nearest(*_shifted(top, bottom, places)) >= 10**digits:
        places -= 1
    top, bottom = _shifted(top, bottom, places)
    return top, bottom, places


def _shifted(top: int, bottom: int, places: int) -> tuple[int, int]:
    return (top * 10**places, bottom) if places > 0 else (top, bottom * 10**-places)


def _nearest(top: int, bottom: int) -> int:
    """Return a fraction as the nearest whole number, halves up."""
    return (2 * top + bottom) // (2 * bottom)


def _value(count: int, places: int, like: float) -> float:
    """Return `count` / 10**places, with the sign of `like`."""
    size = count / 10**places if places > 0 else float(count * 10**-places)
    return size if like > 0 else -size
