"""The feet of new runners: sums that must hold."""

from tests.expect import near
from widgets.science.evidence.sources import SOURCES
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
    assert not foot_posture.Posture("made up", 10, 0.4, 0.0, 0.8).is_clear
    assert not foot_posture.Posture("made up", 10, -0.4, -0.8, 0.0).is_clear
    assert foot_posture.Posture("made up", 10, 0.5, 0.1, 0.9).is_clear
    assert foot_posture.Posture("made up", 10, -0.5, -0.9, -0.1).is_clear


def test_the_numbers_are_those_of_the_abstract() -> None:
    # A second copy, so that no digit can change unnoticed: nielsen2014foot.
    told = {posture.name: posture[2:] for posture in foot_posture.POSTURES}
    assert told == {
        "Highly supinated": (11.0, -10.0, 32.1),
        "Supinated": (-1.4, -8.4, 5.5),
        "Pronated": (-8.1, -17.6, 1.3),
        "Highly pronated": (9.8, -19.3, 38.8),
    }
    assert foot_posture.PRONATED.name == "Pronated"
    assert foot_posture.PRONATED_RATE == (-0.37, -0.70, -0.03, 0.03)
    assert SOURCES[foot_posture.SOURCE].runners == foot_posture.RUNNERS
    assert foot_posture.INJURED_RUNNERS == 252
    assert foot_posture.DISTANCE == 250


def test_the_rate_of_pronated_feet_is_the_only_clear_difference() -> None:
    rate = foot_posture.PRONATED_RATE
    assert rate.low < rate.difference < rate.high < 0
    assert near((rate.low + rate.high) / 2, rate.difference, 0.01)
    assert 0 < rate.p < 0.05
