import datetime as dt

from tests.expect import raises
from widgets.engine.formats.ics import Event
from widgets.science.training.calendar import plan_calendar

WRITTEN = dt.date(2026, 11, 23)


def event(day: dt.date, title: str = "Run", note: str = "") -> Event:
    return Event(f"run-{day}@running-and-your-back", day, title, note)


def lines(*events: Event) -> list[str]:
    """Return the lines of the file, those that were folded put together again."""
    text = plan_calendar("Plan", list(events), WRITTEN)
    assert text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", "")
    return text.replace("\r\n ", "").split("\r\n")


def test_a_day_ends_where_the_next_begins() -> None:
    for day, start, end in (
        (dt.date(2026, 11, 23), "20261123", "20261124"),
        (dt.date(2026, 12, 31), "20261231", "20270101"),
        (dt.date(2028, 2, 28), "20280228", "20280229"),
        (dt.date(2027, 2, 28), "20270228", "20270301"),
        # The clocks change on these.
        (dt.date(2027, 3, 28), "20270328", "20270329"),
        (dt.date(2026, 11, 1), "20261101", "20261102"),
    ):
        found = lines(event(day))
        assert "DTSTART;VALUE=DATE:" + start in found
        assert "DTEND;VALUE=DATE:" + end in found


def test_every_event_says_when_it_was_written() -> None:
    assert "DTSTAMP:20261123T000000Z" in lines(event(dt.date(2026, 11, 24)))


def test_what_means_something_in_the_format_is_escaped() -> None:
    found = lines(event(dt.date(2026, 11, 24), "Walk, run; rest", "a\\b\r\nc\nd\x07"))
    assert "SUMMARY:Walk\\, run\\; rest" in found
    assert "DESCRIPTION:a\\\\b\\nc\\nd" in found


def test_no_line_is_too_long_and_no_character_cut() -> None:
    for length in range(40, 90):
        title = "a" * length + "é€😀" * 30
        text = plan_calendar(title, [], WRITTEN)
        for line in text.split("\r\n"):
            assert len(line.encode()) <= 75
        assert "X-WR-CALNAME:" + title in text.replace("\r\n ", "")


def test_one_event_twice_is_an_error() -> None:
    day = event(dt.date(2026, 11, 24))
    assert raises(ValueError, plan_calendar, "Plan", [day, day], WRITTEN)
