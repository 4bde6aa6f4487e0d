"""What a correlation means in people: of 100 pairs, in how many one measure tells the other.

Our own way to read a study's r. It takes both measures to spread like a bell (bivariate normal).
"""

import math

from widgets.science.evidence.normal import NORMAL_95
from widgets.science.evidence.ranges import OutOfRange, Range

SIZES = Range("size of a correlation", 0.0, 1.0, "", "by definition")


def pairs_in_hundred(size: float) -> float:
    """Pairs of people, in 100, in which one measure tells who has more of the other.

    100 * (1/2 + asin(r) / pi): 50 is a coin toss, 100 is always. size is r without its sign, 0 to
    1. Raises OutOfRange for anything else. Source: geometry of the bivariate normal distribution.
    """
    SIZES.check(size)
    return 100.0 * (0.5 + math.asin(size) / math.pi)


def size_at(t: float, people: int) -> float:
    """Size of r at which a study of so many people reaches the value t of Student's test.

    t / sqrt(n - 2 + t^2). With the table's t for a p value this is the r that just reaches it.
    t is 0 or more, people are 4 or more; raises OutOfRange for anything else.
    """
    _check_people(people)
    if not 0.0 <= t < math.inf:
        raise OutOfRange(t, Range("t", 0.0, math.inf, "", "by definition"))
    return t / math.sqrt(people - 2 + t * t)


def interval(size: float, people: int) -> tuple[float, float]:
    """95 percent interval of r in people at large, from the r of so many people.

    Fisher's transformation; it reaches below zero where even the sign is not sure. size is 0 to 1,
    people are 4 or more; raises OutOfRange for anything else.
    """
    SIZES.check(size)
    _check_people(people)
    if size == 1.0:
        return 1.0, 1.0
    middle = 0.5 * math.log((1.0 + size) / (1.0 - size))
    reach = NORMAL_95 / math.sqrt(people - 3)
    return _back(middle - reach), _back(middle + reach)


def _back(z: float) -> float:
    square = math.exp(2.0 * z)
    return (square - 1.0) / (square + 1.0)


def _check_people(people: int) -> None:
    Range("people", 4, math.inf, "", "by definition").check(people)
