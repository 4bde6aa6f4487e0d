"""A plan as a calendar file: it names its maker, its title and its days, each once."""

import datetime as dt

from tests.expect import raises
from widgets.engine.formats.ics import Event
from widgets.science.training.calendar import MAKER, plan_calendar

WRITTEN = dt.date(2026, 11, 23)
RUN = Event("run-1", dt.date(2026, 11, 25), "Run", "Easy.")


def test_the_file_names_the_course_and_the_plan() -> None:
    lines = plan_calendar("Back to running", [], WRITTEN).split("\r\n")
    assert "PRODID:" + MAKER in lines
    assert "X-WR-CALNAME:Back to running" in lines
    assert "BEGIN:VEVENT" not in lines


def test_each_day_of_the_plan_stands_in_it() -> None:
    later = Event("run-2", dt.date(2026, 11, 27), "Run", "Easy.")
    lines = plan_calendar("Plan", [RUN, later], WRITTEN).split("\r\n")
    days = [line for line in lines if line.startswith("DTSTART")]
    assert days == ["DTSTART;VALUE=DATE:20261125", "DTSTART;VALUE=DATE:20261127"]
    assert lines.count("DTSTAMP:20261123T000000Z") == 2


def test_no_day_stands_in_it_twice() -> None:
    assert raises(ValueError, plan_calendar, "Plan", [RUN, RUN], WRITTEN)
