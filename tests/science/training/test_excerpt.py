"""What is kept of a long log, and what may be missing where its middle was not read."""

import datetime as dt

from tests.expect import known
from widgets.science.training.excerpt import DAYS, Gap, excerpt, gap
from widgets.science.training.load_jump import WINDOW_DAYS
from widgets.science.training.log import Log, read_log

TODAY = dt.date(2026, 11, 22)


def day(ago: int) -> dt.date:
    return TODAY - dt.timedelta(days=ago)


def read(text: str, order: str = "") -> Log:
    return read_log(text, order=order, today=TODAY)


def kept(text: str, most_letters: int = 10_000) -> list[str]:
    return known(excerpt(text, read(text), most_letters)).text.split("\n")


def runs_of(*agos: int) -> str:
    return "\n".join([f"{day(ago)} 5" for ago in agos])


def test_runs_of_the_two_windows_before_the_last_one_are_kept() -> None:
    assert DAYS == 2 * WINDOW_DAYS == 60
    text = runs_of(71, 70, 69, 40, 10)
    found = known(excerpt(text, read(text), 1000))
    assert found.text == runs_of(70, 69, 40, 10)
    assert (found.first, found.last) == (day(70), day(10))


def test_where_it_is_too_much_the_days_are_fewer_but_never_less_than_a_window() -> None:
    text = runs_of(60, 46, 45, 31, 30, 1, 0)
    # Twelve letters and a line break for each run.
    for most, first in ((91, 60), (90, 45), (65, 45), (64, 30), (39, 30)):
        found = known(excerpt(text, read(text), most))
        assert found.first == day(first), most
        assert found.text == runs_of(*[ago for ago in (60, 46, 45, 31, 30, 1, 0) if ago <= first])
    assert excerpt(text, read(text), 38) is None


def test_nothing_is_kept_of_a_text_without_runs() -> None:
    for text in ("", "no run", "Date,Type,Distance\n2026-11-02,Swim,5"):
        assert excerpt(text, read(text), 1000) is None, text


def test_headings_and_remarks_stay_other_sports_and_empty_lines_go() -> None:
    rows = ["# mine", "Date,Type,Distance", f"{day(5)},Run,5", "", f"{day(4)},Swim,1", "   "]
    rows.append(f"{day(3)},Run,6")
    assert kept("\n".join(rows)) == [rows[0], rows[1], rows[2], rows[6]]


def test_a_line_that_could_not_be_read_goes_with_the_runs_beside_it() -> None:
    old, new = f"{day(90)} 5", f"{day(3)} 5"
    for lines, wanted in (
        (["x", new], ["x", new]),
        ([new, "x"], [new, "x"]),
        ([old, "x", new], ["x", new]),
        ([new, "x", old], [new, "x"]),
        ([old, "x", old, new], [new]),
        ([new, "x", "y", new], [new, "x", "y", new]),
        ([new, old, "x"], [new]),
        ([old, "x", old, "y", new], ["y", new]),
    ):
        assert kept("\n".join(lines)) == wanted, lines


def test_a_day_that_could_be_two_is_kept_and_alone_it_has_no_days() -> None:
    text = "3/11/2026 5\n4/11/2026 6"
    found = known(excerpt(text, read(text), 100))
    assert (found.text, found.first, found.last) == (text, None, None)
    old = f"{day(90)} 5"
    assert kept(f"{old}\n3/11/2026 5\n{day(2)} 6") == ["3/11/2026 5", f"{day(2)} 6"]


def test_the_gap_lies_between_the_days_around_it() -> None:
    rising, falling = read(runs_of(40, 30, 20, 10)), read(runs_of(10, 20, 30, 40))
    assert gap(rising, 2, day(60)) == Gap(day(30), day(20))
    assert gap(falling, 2, day(60)) == Gap(day(30), day(20))
    assert gap(rising, 1, day(60)) == Gap(day(40), day(30))


def test_a_gap_before_the_days_that_matter_is_none() -> None:
    log = read(runs_of(40, 30, 20, 10))
    assert gap(log, 2, day(20)) == Gap(day(30), day(20))
    assert gap(log, 2, day(19)) is None


def test_where_the_days_are_in_no_order_or_end_at_the_gap_it_may_hold_any() -> None:
    anything = Gap(None, None)
    assert gap(read(runs_of(40, 10, 20)), 1, day(5)) == anything
    log = read(runs_of(40, 30))
    assert gap(log, 2, day(5)) == anything
    assert gap(log, 0, day(5)) == anything
