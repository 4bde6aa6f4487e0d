import datetime as dt

from tests.expect import all_raise, near
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.evidence.sources import SOURCES
from widgets.science.training.load_jump import (
    JUMPS,
    SOURCE,
    WINDOW_DAYS,
    jump,
    longest,
    percent_longer,
    runs_before,
)
from widgets.science.training.log import Run

DAY = dt.date(2026, 11, 22)


def run(ago: int, distance: float) -> Run:
    return Run(1, DAY - dt.timedelta(days=ago), distance)


def test_the_bands_are_those_of_the_table() -> None:
    assert [(band.rate_ratio, band.low, band.high) for band in JUMPS] == [
        (1.64, 1.31, 2.05),
        (1.52, 1.16, 2.00),
        (2.28, 1.50, 3.48),
    ]
    assert [band.span for band in JUMPS] == ["over 10 to 30", "over 30 to 100", "over 100"]
    assert SOURCES[SOURCE].runners == 5205


def test_a_band_ends_where_the_next_begins_and_its_end_belongs_to_it() -> None:
    for percent, place in (
        (-50, None), (0, None), (10, None), (10.1, 0), (30, 0), (30.1, 1), (100, 1), (100.1, 2),
    ):  # fmt: skip
        found = jump(10 * (1 + percent / 100), 10)
        assert found == (None if place is None else JUMPS[place]), percent


def test_percent_longer() -> None:
    assert near(percent_longer(15, 12), 25.0, 1e-9)
    assert near(percent_longer(9, 12), -25.0, 1e-9)
    all_raise(
        OutOfRange,
        (percent_longer, (0, 10)),
        (percent_longer, (10, 0)),
        (percent_longer, (-1, 10)),
        (jump, (float("nan"), 10)),
    )


def test_the_window_is_the_day_and_the_thirty_before() -> None:
    runs = [run(ago, 5000) for ago in (-1, 0, 1, WINDOW_DAYS, WINDOW_DAYS + 1)]
    assert runs_before(runs, DAY) == runs[1:4]
    assert WINDOW_DAYS == 30


def test_the_longest_is_the_latest_of_those_as_long() -> None:
    assert longest([]) is None
    assert longest([run(9, 8000), run(3, 12000), run(5, 12000)]) == run(3, 12000)
