"""Days in words."""

import datetime as dt

from widgets.engine.html.dates import MONTHS, WEEKDAYS, long_day, plain_day, short_day


def test_a_day_in_three_lengths() -> None:
    day = dt.date(2026, 11, 8)
    assert short_day(day) == "Sun 8 Nov"
    assert plain_day(day) == "8 November 2026"
    assert long_day(day) == "Sunday 8 November 2026"


def test_every_weekday_and_month_has_its_own_name() -> None:
    for number, name in enumerate(WEEKDAYS):
        assert long_day(dt.date(2026, 11, 23 + number)).startswith(name + " ")
    for number, name in enumerate(MONTHS, 1):
        assert plain_day(dt.date(2026, number, 1)) == f"1 {name} 2026"
        assert dt.date(2026, number, 1).strftime("%B") == name
