"""The feet of new runners: sums that must hold."""

from tests.expect import near
from widgets.science.foot import foot_posture


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
