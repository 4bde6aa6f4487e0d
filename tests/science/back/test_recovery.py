from tests.expect import all_raise
from widgets.science.back.recovery import ACUTE, PERSISTENT, SOURCE, WORST, around
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.evidence.sources import SOURCES


def test_the_means_are_those_of_the_review() -> None:
    assert [tuple(mean) for mean in ACUTE] == [
        (0, 52, 48, 57),
        (6, 23, 21, 25),
        (26, 12, 9, 15),
        (52, 6, 3, 10),
    ]
    assert [tuple(mean) for mean in PERSISTENT] == [
        (0, 51, 44, 59),
        (6, 33, 29, 38),
        (26, 26, 20, 33),
        (52, 23, 16, 30),
    ]
    assert "11,166" in SOURCES[SOURCE].population


def test_each_mean_lies_in_its_interval_and_on_the_scale() -> None:
    for mean in ACUTE + PERSISTENT:
        assert 0 <= mean.low < mean.pain < mean.high <= WORST


def test_a_week_that_was_measured_stands_alone() -> None:
    for means in (ACUTE, PERSISTENT):
        for mean in means:
            assert around(means, mean.week) == (mean,)


def test_a_week_between_gets_both_its_neighbours_and_no_number_of_its_own() -> None:
    assert around(ACUTE, 2) == (ACUTE[0], ACUTE[1])
    assert around(ACUTE, 12) == (ACUTE[1], ACUTE[2])
    assert around(PERSISTENT, 51.9) == (PERSISTENT[2], PERSISTENT[3])


def test_nothing_is_said_beyond_the_year() -> None:
    nan = float("nan")
    all_raise(OutOfRange, (around, (ACUTE, -0.1)), (around, (ACUTE, 52.1)), (around, (ACUTE, nan)))


def test_the_scale_ends_at_a_hundred() -> None:
    assert WORST == 100
