"""What the course writes to files, read by programs that are not ours."""

import csv
import datetime as dt
import io
import json

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from tests.expect import known
from widgets.engine.formats.csv_table import read, write
from widgets.engine.formats.ics import Event
from widgets.science.return_to_run.log import (
    HEADING,
    Record,
    RunRecord,
    as_calendar,
    as_file,
    as_table,
    entries,
)
from widgets.science.return_to_run.plan import plan
from widgets.science.training.calendar import plan_calendar

# A calendar file holds no control character but the end of a line.
TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"], include_characters="\n"))


@given(st.lists(st.tuples(st.dates(max_value=dt.date(9999, 12, 30)), TEXT, TEXT)))
def test_a_calendar_program_reads_the_same_events(
    days: list[tuple[dt.date, str, str]],
) -> None:
    events = [Event(f"{number}@course", *day) for number, day in enumerate(days)]
    parsed = Calendar.from_ical(plan_calendar("Walks and runs", events, dt.date(2026, 11, 23)))
    assert parsed.calendar_name == "Walks and runs"
    found = [Event(one.uid, one.start, one.summary, one.description) for one in parsed.events]
    assert found == events
    for one in parsed.events:
        assert one.end - one.start == dt.timedelta(days=1)


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0\ufeff"))


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4).map(tuple)))
def test_a_table_is_read_the_same_by_others_and_by_us(rows: list[tuple[str, ...]]) -> None:
    text = write(rows)
    assert list(map(tuple, csv.reader(io.StringIO(text, newline="")))) == rows
    assert read(text) == rows


def a_run(day: dt.date) -> RunRecord:
    return {
        "kind": "run", "day": str(day), "minutes": 6, "session": 26,
        "during": 1, "after": 2, "morning": 0, "also": "nothing",
    }  # fmt: skip


@given(st.dates(dt.date(2026, 1, 1), dt.date(2036, 1, 1)))
def test_the_next_run_and_its_morning_stand_in_a_calendar(today: dt.date) -> None:
    found = plan(entries([a_run(today - dt.timedelta(days=1))]), today)
    events = Calendar.from_ical(as_calendar(found, today)).events
    assert [one.start for one in events] == [found.day, known(found.day) + dt.timedelta(days=1)]
    assert events[0].summary == "Stage 1: run 1 minute, walk 2: 6 times"
    assert "26 minutes in all" in events[0].description
    assert len({one.uid for one in events}) == 2


def test_a_paused_plan_puts_nothing_in_a_calendar() -> None:
    day = dt.date(2026, 11, 23)
    log: list[Record] = [a_run(day), {"kind": "sign", "day": str(day)}]
    assert Calendar.from_ical(as_calendar(plan(entries(log), day), day)).events == []


def test_the_log_is_read_the_same_by_others() -> None:
    day = dt.date(2026, 11, 23)
    log: list[Record] = [a_run(day), {"kind": "sign", "day": str(day)}]
    log.append({"kind": "clear", "day": str(day)})
    rows = list(csv.reader(io.StringIO(as_table(log), newline="")))
    assert tuple(rows[0]) == HEADING
    assert rows[1] == [str(day), "run", "6", "26", "1", "2", "0", "nothing"]
    assert rows[2][:2] == [str(day), "sign"]
    content = json.loads(as_file(log, ["walk"]))
    assert content["log"] == log
    assert content["ready"] == ["walk"]
