"""The navicular drop: how far the bump on the inside of the foot sinks from sitting to standing.

All lengths in millimetres. It is a measure of a standing foot: it explained 12.7 percent of the
differences in what the same bone did in walking (navicularbrody). Nobody has tested it against
back pain in runners, as far as we found.
"""

from widgets.science.evidence.normal import NORMAL_95
from widgets.science.evidence.ranges import Range, check_positive

# Means of healthy adults in earlier studies, and three proposed upper limits of normal, as
# nielsenrg2009 lists them.
MEANS = Range("mean navicular drop of healthy adults", 3.6, 8.1, "mm", "nielsenrg2009")
UPPER_LIMITS = (10, 13, 15)

# Standard error of one measurement by the same person, for each of two people new to the test
# (30 feet). Between the two people it was 2.72 mm.
TESTER_ERRORS = (1.92, 2.57)


def drop(sitting: float, standing: float) -> float:
    """Return the navicular drop from its height above the floor, sitting and standing, in mm.

    Below zero where the bone was higher in standing, which only an error of measurement explains.
    Heights above zero; raises OutOfRange for others.
    """
    check_positive("height of the navicular, sitting", sitting, "mm")
    check_positive("height of the navicular, standing", standing, "mm")
    return sitting - standing


def likely_range(measured: float) -> tuple[float, float]:
    """Return the range in mm that holds the true drop in about 95 of 100 measurements.

    The measured drop and 1.96 standard errors on both sides; the larger error of two people new to
    the test, because a reader is new to it too. Our own sum. Source of the error:
    naviculartesters.
    """
    reach = NORMAL_95 * max(TESTER_ERRORS)
    return measured - reach, measured + reach


def undecided(measured: float) -> list[int]:
    """Return those of the published limits that lie inside the likely range of a measured drop."""
    low, high = likely_range(measured)
    return [limit for limit in UPPER_LIMITS if low <= limit <= high]
