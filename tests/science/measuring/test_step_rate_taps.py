from tests.expect import known, near, raises
from widgets.science.measuring.step_rate_taps import estimate


def taps(step_rate: float, count: int, start: float = 0.0) -> list[float]:
    return [start + index * 60000.0 / step_rate for index in range(count)]


def test_steady_taps_give_their_rate() -> None:
    for step_rate in (150.0, 170.0, 200.0):
        found = estimate(taps(step_rate, 30))
        assert found.enough
        assert near(known(found.step_rate), step_rate, 1e-6), step_rate
        assert near(known(found.spread), 0.0, 1e-6), step_rate
        assert (found.used, found.left_out, found.more_taps) == (25, 0, 0)


def test_too_few_taps_say_how_many_more() -> None:
    for count in range(17):
        found = estimate(taps(170.0, count))
        assert not found.enough, count
        assert found.more_taps == 17 - count, count
    assert estimate(taps(170.0, 17)).enough
    assert estimate([]).why == "Too few taps so far: 17 more taps to go."
    assert estimate(taps(170.0, 16)).why == "Too few taps so far: 1 more tap to go."


def test_no_rate_before_there_is_anything_to_go_on() -> None:
    for count in range(9):
        assert estimate(taps(170.0, count)).step_rate is None, count
    assert near(known(estimate(taps(170.0, 9)).step_rate), 170.0, 1e-6)


def test_a_missed_tap_is_left_out() -> None:
    times = taps(170.0, 40)
    del times[20]
    found = estimate(times)
    assert near(known(found.step_rate), 170.0, 1e-6)
    assert (found.used, found.left_out) == (33, 1)


def test_steady_taps_may_still_vary_by_a_tenth() -> None:
    for stretch, left_out in ((1.09, 0), (1.11, 1)):
        times = taps(170.0, 20)
        times.append(times[-1] + stretch * 60000.0 / 170.0)
        assert estimate(times).left_out == left_out, stretch


def test_beyond_a_tenth_three_standard_deviations_decide() -> None:
    # Intervals 10 ms either way of 350: robust SD 14.8, so the band is 44 ms.
    for odd, left_out in ((350.0 + 43.0, 0), (350.0 + 46.0, 1)):
        times = [0.0]
        for index in range(4 + 30):
            times.append(times[-1] + (340.0, 340.0, 350.0, 360.0, 360.0)[index % 5])
        times.append(times[-1] + odd)
        assert estimate(times).left_out == left_out, odd


def test_taps_closer_than_anyone_can_run_are_double() -> None:
    for interval, step_rate in ((151.0, 60000.0 / 151.0), (149.0, 60000.0 / 298.0)):
        found = estimate([index * interval for index in range(60)])
        assert near(known(found.step_rate), step_rate, 1e-6), interval


def test_careless_taps_may_vary_by_a_quarter() -> None:
    for odd, left_out in ((350.0 * 1.24, 0), (350.0 * 1.26, 1)):
        times = [0.0]
        for index in range(4 + 21):
            times.append(times[-1] + (300.0, 350.0, 400.0)[index % 3])
        times.append(times[-1] + odd)
        assert estimate(times).left_out == left_out, odd


def test_a_double_tap_is_left_out() -> None:
    times = taps(170.0, 40)
    for bounce in (60.0, 160.0):
        bounced = list(times)
        bounced.insert(21, times[20] + bounce)
        found = estimate(bounced)
        assert near(known(found.step_rate), 170.0, 1e-6), bounce
        assert (found.used, found.left_out) == (35, 1), bounce


def test_a_slow_start_does_not_count() -> None:
    times = [0.0, 900.0, 1600.0, 2100.0]
    times.extend(taps(170.0, 20, 2500.0))
    found = estimate(times)
    assert near(known(found.step_rate), 170.0, 1e-6)
    assert found.left_out == 0


def test_a_pause_starts_again() -> None:
    before = taps(150.0, 40)
    found = estimate(before + taps(180.0, 20, before[-1] + 3001.0))
    assert near(known(found.step_rate), 180.0, 1e-6)
    assert found.used == 15
    last = before[-1]
    before.append(last + 3000.0)
    assert estimate(before).used == 35
    before[-1] = last + 3001.0
    assert estimate(before).more_taps == 16


def test_uneven_taps_are_not_enough() -> None:
    times = [0.0]
    for index in range(60):
        times.append(times[-1] + (350.0, 350.0, 700.0, 350.0, 1000.0, 600.0)[index % 6])
    found = estimate(times)
    assert not found.enough
    assert found.more_taps > 0
    assert "uneven" in found.why


def test_half_the_taps_missed_is_no_step_rate() -> None:
    times = [0.0]
    for index in range(60):
        times.append(times[-1] + (350.0, 700.0)[index % 2])
    assert not estimate(times).enough


def test_a_wide_spread_is_not_enough_and_more_taps_cure_it() -> None:
    gaps = (300.0, 340.0, 380.0, 410.0)
    times = [0.0]
    for index in range(16):
        times.append(times[-1] + gaps[index % 4])
    found = estimate(times)
    assert known(found.spread) > 5.0
    assert not found.enough
    assert "vary" in found.why
    # The spread goes as one over the root of the number.
    assert found.more_taps in (
        int(found.used * (known(found.spread) / 5.0) ** 2) - found.used,
        int(found.used * (known(found.spread) / 5.0) ** 2) - found.used + 1,
    )
    for index in range(found.more_taps):
        times.append(times[-1] + gaps[index % 4])
    assert estimate(times).enough
    assert known(estimate(times).spread) <= 5.0


def test_more_taps_after_uneven_ones_are_as_many_as_it_says() -> None:
    times = taps(170.0, 20)
    for gap in (900.0,) * 10:
        times.append(times[-1] + gap)
    found = estimate(times)
    assert not found.enough
    while found.more_taps > 0:
        for _ in range(found.more_taps):
            times.append(times[-1] + 60000.0 / 170.0)
        found = estimate(times)
    assert found.enough
    assert near(known(found.step_rate), 170.0, 1e-6)


def test_the_interval_is_the_t_interval() -> None:
    # Twelve intervals, alternately 340 and 360 ms: mean 350, standard error by hand, t from tables.
    times = taps(170.0, 5)
    for index in range(12):
        times.append(times[-1] + (340.0, 360.0)[index % 2])
    found = estimate(times)
    standard_error = (12.0 * 100.0 / 11.0) ** 0.5 / 12.0**0.5
    assert near(known(found.step_rate), 60000.0 / 350.0, 1e-6)
    assert near(known(found.spread), 60000.0 / 350.0 * 2.201 * standard_error / 350.0, 0.01)


def test_taps_at_the_same_moment_count_once() -> None:
    times: list[float] = []
    for time in taps(170.0, 30):
        times.extend((time, time))
    assert near(known(estimate(times).step_rate), 170.0, 1e-6)


def test_time_does_not_run_backwards() -> None:
    assert raises(ValueError, estimate, [0.0, 400.0, 300.0])
    assert raises(ValueError, estimate, [400.0, 300.0])
