"""The two weeks until a reader looks again."""

import datetime as dt

from tests.expect import all_raise
from widgets.science.back.two_weeks import DAYS, PAIN_RULE, SOURCES, days_between, recheck_date
from widgets.science.evidence.sources import SOURCES as KNOWN


def test_two_weeks_go_over_months_years_and_leap_days() -> None:
    assert DAYS == 14
    for today, wanted in (
        ("2026-11-23", dt.date(2026, 12, 7)),
        ("2026-12-20", dt.date(2027, 1, 3)),
        ("2028-02-16", dt.date(2028, 3, 1)),
        ("2027-02-16", dt.date(2027, 3, 2)),
    ):
        assert recheck_date(today) == wanted, today


def test_days_between_go_both_ways() -> None:
    assert days_between("2026-11-23", "2026-12-07") == 14
    assert days_between("2026-12-07", "2026-11-23") == -14
    assert days_between("2028-02-28", "2028-03-01") == 2
    assert days_between("2026-11-23", "2026-11-23") == 0
    all_raise(ValueError, (recheck_date, ("2027-02-29",)), (days_between, ("", "2026-11-23")))


def test_the_rule_goes_from_before_a_run_to_what_is_new() -> None:
    assert len(PAIN_RULE) == 5
    assert PAIN_RULE[0].startswith("Give your pain a number before a run, during it and next")
    assert "settled by the next morning" in PAIN_RULE[1]
    assert "worse the next morning" in PAIN_RULE[2]
    assert "climbs from run to run" in PAIN_RULE[3]
    assert "do the check again" in PAIN_RULE[4]
    assert [source for source in SOURCES if source not in KNOWN] == []
    # The study of running on comes before the one of walking and running with a sore back.
    assert SOURCES == ("silbernagel2007", "neason2024")
