from tests.expect import all_raise, near
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.gait import step_rate


def test_step_length_at_a_known_point() -> None:
    assert near(step_rate.step_length(3.0, 180.0), 1.0, 1e-12)


def test_a_stride_is_two_steps() -> None:
    assert near(step_rate.step_time(150.0), 0.4, 1e-12)
    assert near(step_rate.stride_time(150.0), 0.8, 1e-12)


def test_nothing_at_zero() -> None:
    all_raise(
        OutOfRange,
        (step_rate.step_length, (0.0, 170.0)),
        (step_rate.step_length, (3.0, 0.0)),
        (step_rate.step_time, (0.0,)),
        (step_rate.stride_time, (-170.0,)),
    )


def test_one_foot_is_told_from_two() -> None:
    for value, what in (
        (69.9, "unclear"),
        (70.0, "strides"),
        (85.0, "strides"),
        (110.0, "strides"),
        (125.0, "unclear"),
        (140.0, "steps"),
        (170.0, "steps"),
        (220.0, "steps"),
        (221.0, "unclear"),
        (float("nan"), "unclear"),
    ):
        assert step_rate.strides_or_steps(value) == what, value
