"""What matters of a long log: the last weeks stay, with what could not be read beside them."""

import datetime as dt

from tests.expect import known
from widgets.science.training.excerpt import DAYS, Gap, excerpt, gap
from widgets.science.training.load_jump import WINDOW_DAYS
from widgets.science.training.log import Log, read_log

TODAY = dt.date(2026, 11, 22)
HEADING = "Date,Distance (km),Type"
OLD, NEW = "2026-01-10,8,Run", "2026-11-20,9,Run"


def read(*lines: str) -> tuple[str, Log]:
    text = "\n".join(lines)
    return text, read_log(text, today=TODAY)


def kept(*lines: str) -> list[str]:
    """Return the lines that stay of a log."""
    text, log = read(*lines)
    return known(excerpt(text, log, 10_000)).text.split("\n")


def row(days_ago: int) -> str:
    return f"{TODAY - dt.timedelta(days=days_ago)},8,Run"


def test_the_heading_and_the_last_weeks_stay() -> None:
    assert kept(HEADING, OLD, row(DAYS + 1), row(DAYS), row(0)) == [HEADING, row(DAYS), row(0)]


def test_it_says_from_when_to_when() -> None:
    text, log = read(HEADING, OLD, NEW)
    found = known(excerpt(text, log, 10_000))
    last = dt.date(2026, 11, 20)
    assert (found.first, found.last) == (last - dt.timedelta(days=DAYS), last)


def test_other_sports_are_left_out() -> None:
    assert kept(HEADING, "2026-11-19,40,Ride", NEW) == [HEADING, NEW]


def test_what_could_not_be_read_goes_with_the_runs_beside_it() -> None:
    assert kept(HEADING, OLD, "2026-01-11,?,Run", NEW) == [HEADING, "2026-01-11,?,Run", NEW]
    assert kept(HEADING, OLD, "2026-01-11,?,Run", OLD, NEW) == [HEADING, NEW]
    assert kept(HEADING, NEW, "2026-11-21,?,Run") == [HEADING, NEW, "2026-11-21,?,Run"]
    assert kept(HEADING, NEW, OLD, "2026-01-11,?,Run") == [HEADING, NEW]


def test_a_day_that_may_be_two_days_stays_whatever_its_year() -> None:
    assert kept("3/11/2019 8", "2026-11-20 9") == ["3/11/2019 8", "2026-11-20 9"]


def test_where_it_would_be_too_much_it_is_of_fewer_days_but_of_a_window() -> None:
    lines = [row(days) for days in (DAYS, DAYS * 3 // 4, WINDOW_DAYS, 0)]
    text, log = read(HEADING, *lines)
    whole = len(text) + 1
    for most, count in ((whole, 4), (whole - 1, 3), (whole - len(lines[0]) - 2, 2)):
        found = known(excerpt(text, log, most))
        assert found.text.split("\n") == [HEADING] + lines[4 - count :]
    assert excerpt(text, log, len(HEADING) + len(lines[0])) is None


def test_of_a_text_without_a_run_nothing_matters() -> None:
    text, log = read("time,bpm", "0:00:01,88")
    assert excerpt(text, log, 10_000) is None


def test_a_middle_that_was_not_read_lies_between_the_days_around_it() -> None:
    _, log = read("2026-11-01 8", "2026-11-20 9")
    first, last = dt.date(2026, 11, 1), dt.date(2026, 11, 20)
    assert gap(log, 1, first) == Gap(first, last)
    _, turned = read("2026-11-20 9", "2026-11-01 8")
    assert gap(turned, 1, first) == Gap(first, last)


def test_a_middle_before_the_days_that_count_can_be_missed() -> None:
    _, log = read("2026-11-01 8", "2026-11-20 9")
    assert gap(log, 1, dt.date(2026, 11, 20)) is not None
    assert gap(log, 1, dt.date(2026, 11, 21)) is None


def test_where_days_are_in_no_order_or_on_one_side_alone_anything_may_be_missing() -> None:
    anything = Gap(None, None)
    _, mixed = read("2026-11-05 8", "2026-11-20 9", "2026-11-01 8")
    _, log = read("2026-11-01 8", "2026-11-20 9")
    for found in (gap(mixed, 1, TODAY), gap(log, 0, TODAY), gap(log, 2, TODAY)):
        assert found == anything
