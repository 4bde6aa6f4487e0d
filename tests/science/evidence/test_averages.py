from tests.expect import near
from widgets.science.evidence.averages import mean, median, standard_deviation


def test_mean_and_standard_deviation_of_a_known_sample() -> None:
    values = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0]
    assert mean(values) == 5.0
    assert near(standard_deviation(values), (32.0 / 7.0) ** 0.5, 1e-12)


def test_median_sorts_and_splits_an_even_number() -> None:
    assert median([9.0, 1.0, 5.0]) == 5.0
    assert median([9.0, 1.0, 5.0, 6.0]) == 5.5


def test_mean_adds_plainly_left_to_right() -> None:
    # A compensated sum would give exactly 0.1 here, and differ from MicroPython's.
    assert mean([0.1] * 10) == 0.09999999999999999
