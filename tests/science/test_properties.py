"""Properties over many generated inputs. CPython only: hypothesis is not for MicroPython."""

import math
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.expect import known
from widgets.science.gait import (
    preferred_step_rate,
    step_rate,
    step_rate_response,
    stride,
    vertical_force,
)
from widgets.science.measuring import units
from widgets.science.measuring.step_rate_taps import estimate
from widgets.science.measuring.units import GRAVITY

speeds = st.floats(1.64, 4.68)
step_rates = st.floats(130.0, 220.0)


def noisy_taps(seed: int, rate: float, count: int, careless: float = 0.0) -> list[float]:
    """Taps within 15 ms of a steady rate, a `careless` share of them missed and as many doubled."""
    rng = random.Random(seed)
    slips = rng.sample(range(count), 2 * round(careless * count))
    missed, doubled = slips[::2], slips[1::2]
    times = []
    for index in range(count):
        time = index * 60000.0 / rate + rng.uniform(-15.0, 15.0)
        if index not in missed:
            times.append(time)
        if index in doubled:
            times.append(time + rng.uniform(30.0, 120.0))
    return times


@given(st.integers(0, 10**6), st.floats(140.0, 200.0))
@settings(max_examples=200)
def test_a_known_rate_is_recovered_from_careless_taps(seed: int, rate: float) -> None:
    found = estimate(noisy_taps(seed, rate, 80, careless=0.1))
    assert found.enough
    assert abs(known(found.step_rate) - rate) <= 2.0


@given(st.integers(0, 10**6), st.floats(140.0, 200.0))
@settings(max_examples=100)
def test_the_spread_shrinks_with_more_taps(seed: int, rate: float) -> None:
    few = estimate(noisy_taps(seed, rate, 20))
    many = estimate(noisy_taps(seed, rate, 160))
    assert known(many.spread) < known(few.spread)


def test_the_interval_holds_the_true_rate_at_least_as_often_as_it_says() -> None:
    held = 0
    for seed in range(300):
        found = estimate(noisy_taps(seed, 170.0, 40, careless=0.05))
        held += abs(known(found.step_rate) - 170.0) <= known(found.spread)
    assert held >= 0.95 * 300


@given(st.lists(st.floats(0.0, 1e5), max_size=60).map(sorted))
@settings(max_examples=300)
def test_no_increasing_times_raise(times: list[float]) -> None:
    found = estimate(times)
    assert found.enough == (found.more_taps == 0)
    if found.step_rate is not None:
        assert 0.0 < found.step_rate <= 400.0
        assert known(found.spread) >= 0.0


@given(st.lists(st.floats(1e-3, 2999.0), max_size=60), st.floats(-1e9, 1e9))
def test_when_the_clock_started_does_not_matter(gaps: list[float], offset: float) -> None:
    times = [0.0]
    for gap in gaps:
        times.append(times[-1] + round(gap))
    later = [time + round(offset) for time in times]
    assert estimate(later) == estimate(times)


@given(speeds, step_rates)
def test_speed_is_step_length_times_step_rate(speed: float, rate: float) -> None:
    length = step_rate.step_length(speed, rate)
    assert math.isclose(length * rate / 60.0, speed)


@given(speeds)
def test_paces_agree_with_each_other(speed: float) -> None:
    assert math.isclose(units.minutes_per_km(speed) * units.kmh_from_speed(speed), 60.0)
    ratio = units.minutes_per_mile(speed) / units.minutes_per_km(speed)
    assert math.isclose(ratio, 1.609344)


THIRDS = (("lower",), ("middle", "lower"), ("middle",), ("middle", "upper"), ("upper",))


@given(speeds, step_rates, step_rates)
def test_a_quicker_step_rate_is_never_in_a_lower_third(
    speed: float, one: float, other: float
) -> None:
    low, high = sorted((one, other))
    low_at, high_at = [
        THIRDS.index(preferred_step_rate.thirds(rate, speed)) for rate in (low, high)
    ]
    assert low_at <= high_at


@given(st.floats(150.0, 190.0), st.floats(150.0, 190.0), st.floats(150.0, 190.0))
def test_changes_in_two_steps_are_the_change_in_one(
    first: float, second: float, third: float
) -> None:
    for change in (
        step_rate_response.foot_to_hip_change,
        step_rate_response.hip_flexor_moment_change,
    ):
        factor = (1.0 + change(first, second) / 100.0) * (1.0 + change(second, third) / 100.0)
        assert math.isclose(factor, 1.0 + change(first, third) / 100.0, rel_tol=1e-9)


@given(st.floats(-10.0, 10.0))
def test_muscle_forces_stay_between_the_measured_means(percent: float) -> None:
    for muscle in step_rate_response.MUSCLE_FORCES:
        assert min(muscle.means) - 1e-9 <= muscle.force(percent) <= max(muscle.means) + 1e-9


@given(st.floats(-100.0, 100.0))
def test_the_stride_repeats(phase: float) -> None:
    here, next_stride = stride.joint_angles(phase), stride.joint_angles(phase + 1.0)
    for one, other in zip(here, next_stride, strict=True):
        assert math.isclose(one, other, abs_tol=1e-6)


@given(
    st.floats(40.0, 110.0),
    st.floats(3.33, 5.0),
    st.floats(150.0, 190.0),
    st.floats(0.18, 0.30),
)
def test_the_force_model_stays_physical(
    mass: float, speed: float, rate: float, contact: float
) -> None:
    step = vertical_force.vertical_force(mass, speed, rate, contact)
    assert step.peak_force > mass * GRAVITY
    assert 0.0 < step.at(contact / 3.0) < step.peak_force
