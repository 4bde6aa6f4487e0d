import datetime as dt

from tests.expect import raises
from widgets.engine.formats.dates import day_of, find_day

TODAY = dt.date(2026, 11, 22)


def test_the_text_around_a_day_is_kept() -> None:
    written = find_day("easy on 2 nov 2026, 8.5 km")
    assert written is not None
    assert (written.before, written.after) == ("easy on ", ", 8.5 km")
    assert (written.year, written.first, written.second, written.order) == (2026, 2, 11, "day")


def test_every_month_by_its_name_and_by_three_letters() -> None:
    names = (
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    )  # fmt: skip
    for at, name in enumerate(names):
        for text in (f"5 {name} 2026", f"{name} 5, 2026", f"5-{name[:3]}-26", f"{name[:3]} 5 2026"):
            written = find_day(text)
            assert written is not None, text
            assert day_of(written, "", None) == dt.date(2026, at + 1, 5), text


def test_a_part_of_a_number_or_a_word_is_no_day() -> None:
    for text in (
        "",
        "12 km",
        "2.5 nov",
        "nov 2.5",
        "21 marathon",
        "12026-11-02",
        "1/2/20267",
        "1/2/3",
    ):
        assert find_day(text) is None, text


def test_only_two_numbers_up_to_twelve_are_open() -> None:
    for text, is_open, must_be in (
        ("3/11/2026", True, ""),
        ("3/11", True, ""),
        ("5/5/2026", False, ""),
        ("13/11/2026", False, "day"),
        ("11/13/2026", False, "month"),
        ("13/14/2026", False, ""),
        ("3.11.2026", False, ""),
        ("2026-11-03", False, ""),
    ):
        written = find_day(text)
        assert written is not None
        assert (written.is_open, written.must_be) == (is_open, must_be), text


def test_the_order_decides_only_where_the_text_does_not() -> None:
    for text, order, day in (
        ("3/11/2026", "day", dt.date(2026, 11, 3)),
        ("3/11/2026", "month", dt.date(2026, 3, 11)),
        ("3.11.2026", "month", dt.date(2026, 11, 3)),
        ("2026-11-03", "month", dt.date(2026, 11, 3)),
        ("3 nov", "month", dt.date(2026, 11, 3)),
        ("23 nov", "day", dt.date(2025, 11, 23)),
    ):
        written = find_day(text)
        assert written is not None
        assert day_of(written, order, TODAY) == day, text


def test_no_such_day() -> None:
    for text in ("31/11/2026", "2026-02-29", "13/14/2026", "0/5/2026", "5/0/2026", "1/1/1950"):
        written = find_day(text)
        assert written is not None
        assert raises(ValueError, day_of, written, "day", TODAY), text
        assert not (written.must_be and written.exists), text
