"""Feet of new runners, the navicular drop, and trials of shoes: sums that must hold."""

import math

from tests.expect import all_raise, near
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.foot import foot_posture, navicular_drop, shoe_trials

RATIOS = (
    shoe_trials.MOTION_CONTROL
    + shoe_trials.BY_INJURY
    + shoe_trials.MATCHED_TO_ARCH
    + shoe_trials.INSOLES
)


def test_the_groups_of_feet_are_all_the_feet() -> None:
    grouped = sum([posture.feet for posture in foot_posture.POSTURES])
    assert grouped + foot_posture.NEUTRAL_FEET == foot_posture.FEET == 2 * foot_posture.RUNNERS


def test_no_group_of_feet_differs_clearly_from_neutral_ones() -> None:
    for posture in foot_posture.POSTURES:
        assert posture.low < posture.difference < posture.high
        # The abstract gives p above 0.05 for each of them.
        assert not posture.is_clear, posture.name
        # An interval of a difference stands evenly about it, but for rounding.
        assert near((posture.low + posture.high) / 2, posture.difference, 0.1), posture.name


def test_a_clear_difference_would_be_called_one() -> None:
    assert foot_posture.Posture("made up", 10, 5.0, 1.0, 9.0).is_clear
    assert foot_posture.Posture("made up", 10, -5.0, -9.0, -1.0).is_clear


def test_intervals_of_ratios_stand_evenly_on_a_log_scale() -> None:
    # A slip of a digit in a ratio or its interval would show here.
    for ratio in RATIOS:
        assert near(math.sqrt(ratio.low * ratio.high) / ratio.value, 1.0, 0.03), ratio


def test_which_trials_found_a_clear_difference() -> None:
    clear = [ratio.what for ratio in RATIOS if ratio.is_clear]
    assert clear == ["all runners", "pronated feet", "injuries tied to pronation"]


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
