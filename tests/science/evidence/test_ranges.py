from tests.expect import raises
from widgets.science.evidence.ranges import OutOfRange, Range, check_positive

SPEEDS = Range("running speed", 1.64, 4.68, "m/s", "vanoeveren2019")


def test_a_range_holds_its_ends_and_nothing_outside() -> None:
    for value, inside in (
        (1.64, True),
        (3.0, True),
        (4.68, True),
        (1.63, False),
        (4.69, False),
        (float("nan"), False),
        (float("inf"), False),
    ):
        assert SPEEDS.holds(value) is inside, value
        assert raises(OutOfRange, SPEEDS.check, value) is not inside, value


def test_the_error_is_a_value_error_that_names_everything() -> None:
    error = OutOfRange(9.0, SPEEDS)
    assert isinstance(error, ValueError)
    assert (error.value, error.limits) == (9.0, SPEEDS)
    for part in ("running speed", "9.0", "1.64", "4.68", "m/s", "vanoeveren2019"):
        assert part in str(error), part


def test_positive_means_above_zero_and_finite() -> None:
    check_positive("speed", 0.001, "m/s")
    for value in (0.0, -1.0, float("nan"), float("inf")):
        assert raises(OutOfRange, check_positive, "speed", value, "m/s"), value
