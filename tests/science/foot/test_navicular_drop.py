"""The navicular drop: its error, and which limits it leaves in doubt."""

import math

from tests.expect import all_raise, near
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.foot import navicular_drop


def test_the_drop_is_the_difference_of_two_heights() -> None:
    assert navicular_drop.drop(45.0, 38.0) == 7.0
    assert navicular_drop.drop(40.0, 44.0) == -4.0
    all_raise(
        OutOfRange,
        (navicular_drop.drop, (0.0, 38.0)),
        (navicular_drop.drop, (45.0, -1.0)),
        (navicular_drop.drop, (math.nan, 38.0)),
    )


def test_the_error_reaches_about_five_millimetres_either_way() -> None:
    low, high = navicular_drop.likely_range(9.0)
    assert near(low, 9.0 - 5.04, 0.01)
    assert near(high, 9.0 + 5.04, 0.01)


def test_few_drops_can_be_told_from_every_limit() -> None:
    assert navicular_drop.undecided(4.0) == []
    assert navicular_drop.undecided(9.0) == [10, 13]
    assert navicular_drop.undecided(12.0) == [10, 13, 15]
    assert navicular_drop.undecided(21.0) == []


def test_the_chapter_says_which_drops_stay_in_doubt() -> None:
    doubtful = [mm for mm in range(41) if navicular_drop.undecided(mm)]
    assert doubtful == list(range(5, 21))


def test_a_limit_at_an_end_of_the_likely_range_is_in_doubt() -> None:
    reach = navicular_drop.likely_range(0.0)[1]
    assert navicular_drop.likely_range(13 - reach)[1] == 13
    assert navicular_drop.undecided(13 - reach) == [10, 13]
    assert navicular_drop.likely_range(10 + reach)[0] == 10
    assert navicular_drop.undecided(10 + reach) == [10, 13, 15]


def test_the_numbers_are_those_of_the_studies() -> None:
    # A second copy, so that no digit can change unnoticed: nielsenrg2009, naviculartesters.
    assert (navicular_drop.MEANS.low, navicular_drop.MEANS.high) == (3.6, 8.1)
    assert navicular_drop.UPPER_LIMITS == (10, 13, 15)
    assert navicular_drop.TESTER_ERRORS == (1.92, 2.57)
    # A mean of healthy people is below what is proposed as the most that is normal.
    assert navicular_drop.MEANS.high < min(navicular_drop.UPPER_LIMITS)
