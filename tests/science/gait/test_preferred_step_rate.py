from tests.expect import all_raise, near
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.gait import preferred_step_rate


def test_the_line_spans_the_published_strides() -> None:
    # vanoeveren2019 fits strides: 75.01 + 3.006 v, doubled here.
    for speed in (1.64, 3.04, 4.68):
        strides = 75.01 + 3.006 * speed
        assert near(preferred_step_rate.mean(speed), 2.0 * strides, 1e-9), speed


def test_another_lab_lies_within_four_steps_a_minute() -> None:
    # deruiter2020: 165 steps/min at 3.04 m/s.
    assert near(preferred_step_rate.mean(3.04), 165.0, 4.0)
    assert near(preferred_step_rate.mean(3.04), 168.3, 0.05)


def test_never_180_inside_the_measured_speeds() -> None:
    assert preferred_step_rate.mean(preferred_step_rate.SPEEDS.high) < 180.0


def test_percentiles_of_a_normal_curve() -> None:
    mean = preferred_step_rate.mean(3.0)
    for deviations, percent in ((0.0, 50.0), (1.0, 84.1345), (-1.0, 15.8655), (1.96, 97.5)):
        step_rate = mean + 9.0 * deviations
        found = preferred_step_rate.percentile(step_rate, 3.0)
        assert near(found, percent, 0.001), (deviations, found)


def test_distribution_names_mean_and_spread() -> None:
    runners = preferred_step_rate.distribution(2.5)
    assert (runners.mean, runners.sd) == (preferred_step_rate.mean(2.5), 9.0)


def test_height_moves_the_mean_by_twelve_steps_in_ten_centimetres() -> None:
    assert preferred_step_rate.height_shift(1.814) == 0.0
    assert near(preferred_step_rate.height_shift(1.714), 12.31, 1e-9)
    assert near(preferred_step_rate.height_shift(1.914), -12.31, 1e-9)


def test_nothing_outside_what_was_measured() -> None:
    all_raise(
        OutOfRange,
        (preferred_step_rate.mean, (1.63,)),
        (preferred_step_rate.mean, (4.69,)),
        (preferred_step_rate.distribution, (5.0,)),
        (preferred_step_rate.percentile, (170.0, 5.0)),
        (preferred_step_rate.percentile, (0.0, 3.0)),
        (preferred_step_rate.height_shift, (1.60,)),
        (preferred_step_rate.height_shift, (2.0,)),
    )
