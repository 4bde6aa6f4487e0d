from tests.expect import all_raise, near, raises
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.evidence.sources import SOURCES
from widgets.science.gait import arm_swing
from widgets.science.gait.arm_swing import POSITIONS, net_power, position


def test_the_changes_are_those_of_the_paper() -> None:
    # arellano2014: net metabolic power 3, 9 and 13 percent above that of a normal arm swing.
    found = [(item.id, item.change) for item in POSITIONS]
    assert found == [("swing", 0), ("behind", 3), ("chest", 9), ("head", 13)]


def test_power_rises_in_proportion_and_stays_with_the_usual_swing() -> None:
    for usual in (1.0, 12.5, 700.0):
        assert net_power(usual, "swing") == usual
        assert near(net_power(usual, "head") / usual, 1.13, 1e-12)
        assert near(net_power(2 * usual, "chest"), 2 * net_power(usual, "chest"), 1e-9)


def test_no_power_without_a_position_or_a_usual_power() -> None:
    all_raise(OutOfRange, (net_power, (0.0, "head")), (net_power, (-1.0, "head")))
    all_raise(OutOfRange, (net_power, (float("nan"), "head")))
    assert raises(ValueError, position, "pockets")
    assert raises(ValueError, net_power, 1.0, "pockets")


def test_both_studies_are_known() -> None:
    assert SOURCES[arm_swing.SOURCE].runners == 13
    assert SOURCES[arm_swing.OTHER_SOURCE].runners == 10
