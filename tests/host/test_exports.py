"""What the course writes to files, read by programs that are not ours."""

import csv
import datetime as dt
import io

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from widgets.science.calendar_file import Event, calendar
from widgets.science.table_file import read, write

# A calendar file holds no control character but the end of a line.
TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"], include_characters="\n"))


@given(st.lists(st.tuples(st.dates(max_value=dt.date(9999, 12, 30)), TEXT, TEXT)))
def test_a_calendar_program_reads_the_same_events(
    days: list[tuple[dt.date, str, str]],
) -> None:
    events = [Event(f"{number}@course", *day) for number, day in enumerate(days)]
    parsed = Calendar.from_ical(calendar("Walks and runs", events, dt.date(2026, 11, 23)))
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
