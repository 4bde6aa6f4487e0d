import math

from tests.expect import all_raise, near
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.gait import preferred_step_rate
from widgets.science.gait.preferred_step_rate import LOWER, MIDDLE, UPPER, thirds


def test_the_line_spans_the_published_strides() -> None:
    # vanoeveren2019 fits strides: 75.01 + 3.006 v, doubled here.
    for speed in (1.64, 3.04, 4.68):
        strides = 75.01 + 3.006 * speed
        assert near(preferred_step_rate.mean(speed), 2.0 * strides, 1e-9), speed


def test_never_180_inside_the_measured_speeds() -> None:
    assert preferred_step_rate.mean(preferred_step_rate.SPEEDS.high) < 180.0


def test_the_band_lies_about_the_mean() -> None:
    runners = preferred_step_rate.band(2.5)
    assert runners == (preferred_step_rate.mean(2.5), 8.0, 14.0)


def test_a_rate_lies_in_a_third_or_between_two() -> None:
    # The mean at 3 m/s is 168.06. The middle third reaches 3.57 from it, or 6.24.
    for rate, found in (
        (130.0, (LOWER,)),
        (161.8, (LOWER,)),
        (161.9, (MIDDLE, LOWER)),
        (164.4, (MIDDLE, LOWER)),
        (164.5, (MIDDLE,)),
        (171.6, (MIDDLE,)),
        (171.7, (MIDDLE, UPPER)),
        (174.2, (MIDDLE, UPPER)),
        (174.3, (UPPER,)),
        (210.0, (UPPER,)),
    ):
        assert thirds(rate, 3.0) == found, (rate, thirds(rate, 3.0))


def test_the_middle_third_is_that_of_a_normal_curve() -> None:
    # Of a normal curve, erf(z / sqrt 2) lies within z standard deviations of its mean.
    assert near(math.erf(0.967 / math.sqrt(2.0)), 2.0 / 3.0, 0.001)
    third = 0.967 * preferred_step_rate.MIDDLE_THIRD
    assert near(math.erf(third / math.sqrt(2.0)), 1.0 / 3.0, 0.001)


def test_nothing_outside_what_was_measured() -> None:
    all_raise(
        OutOfRange,
        (preferred_step_rate.mean, (1.63,)),
        (preferred_step_rate.mean, (4.69,)),
        (preferred_step_rate.band, (5.0,)),
        (thirds, (170.0, 5.0)),
        (thirds, (0.0, 3.0)),
    )
