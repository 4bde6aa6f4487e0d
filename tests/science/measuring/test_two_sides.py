from tests.expect import all_raise
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.measuring.two_sides import compare


def test_a_gap_larger_than_the_change_of_day_is_clear() -> None:
    assert compare((60.0, 40.0), (63.0, 45.0)) == (19.0, 5.0, True)
    assert compare((40.0, 60.0), (45.0, 63.0)) == (-19.0, 5.0, True)


def test_a_gap_within_the_change_of_day_is_not() -> None:
    assert compare((60.0, 50.0), (72.0, 61.0)) == (10.5, 12.0, False)
    assert not compare((60.0, 50.0), (70.0, 60.0)).is_clear


def test_the_longer_side_must_be_the_same_on_both_days() -> None:
    assert not compare((60.0, 59.0), (59.0, 61.0)).is_clear
    # A large gap on one day and none on the other.
    assert not compare((60.0, 40.0), (50.0, 50.0)).is_clear


def test_a_clear_gap_has_one_side_whatever_the_times() -> None:
    times = (1.0, 20.0, 35.0, 60.0, 61.0, 600.0)
    for first in times:
        for second in times:
            for third in times:
                for fourth in times:
                    if compare((first, second), (third, fourth)).is_clear:
                        assert (first - second) * (third - fourth) > 0.0


def test_two_equal_days_show_equal_sides() -> None:
    assert compare((30.0, 30.0), (30.0, 30.0)) == (0.0, 0.0, False)


def test_a_hold_has_a_length() -> None:
    all_raise(
        OutOfRange,
        (compare, ((0.0, 30.0), (30.0, 30.0))),
        (compare, ((30.0, 30.0), (30.0, 601.0))),
        (compare, ((30.0, float("nan")), (30.0, 30.0))),
    )
