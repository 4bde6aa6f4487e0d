"""Days as text and back."""

import datetime as dt

from tests.expect import raises
from widgets.engine.core.days import date_of, is_day, is_day_or_unknown, text_of


def test_a_day_comes_back_as_it_was() -> None:
    for text in ("2026-11-23", "2028-02-29", "0001-01-01", "9999-12-31"):
        assert text_of(date_of(text)) == text
    assert date_of("2026-03-04") == dt.date(2026, 3, 4)


def test_what_is_no_day_is_refused() -> None:
    for text in ("", "2026-2-03", "2027-02-29", "2026-13-01", "2026-00-10", "2026/01/01",
                 "20260101", "2026-01-0a", "2026-01-01-01", " 026-01-01"):  # fmt: skip
        assert raises(ValueError, date_of, text), text
        assert not is_day(text), text
    for value in (None, 20260101, dt.date(2026, 1, 1), ["2026-01-01"]):
        assert not is_day(value)


def test_an_empty_text_may_stand_for_a_day_not_known() -> None:
    assert is_day_or_unknown("")
    assert is_day_or_unknown("2026-11-23")
    assert not is_day_or_unknown(None)
    assert not is_day_or_unknown("soon")
