"""The files of the programme: other programs read them, and they come back whole or not at all."""

import csv
import io
import json
import re
from datetime import date, timedelta

import pytest
from icalendar import Calendar

from tests.apps.programme_played import EXAMPLES, GOOD, WEEK, html, names_on, play, words
from widgets.apps import programme
from widgets.apps.programme.files import text as files
from widgets.science.exercises.catalogue import EQUIPMENT, exercise


def test_the_calendar_is_read_by_another_program_to_the_same_days_and_doses() -> None:
    for start in ("2028-02-26", "2026-12-30", "2026-03-23", "2026-10-19"):
        state = play(WEEK, ("start", start))
        text = files.as_calendar(state["plan"], start, "2026-11-23")
        events = Calendar.from_ical(text).walk("VEVENT")
        first = date.fromisoformat(start)
        days = [first + timedelta(days=ahead) for ahead in range(28)]
        expected = [day for day in days if names_on(state, day.weekday())]
        assert [event.decoded("DTSTART") for event in events] == expected
        assert len({str(event["UID"]) for event in events}) == len(events) == 12
        for event in events:
            lines = str(event["DESCRIPTION"]).split("\n")
            names = names_on(state, event.decoded("DTSTART").weekday())
            assert [line.split(":")[0] for line in lines[:-1]] == [
                exercise(name).title for name in names
            ]
            assert type(event.decoded("DTSTART")) is date


def test_the_view_offers_the_calendar_of_the_week_it_shows() -> None:
    state = play(WEEK, ("place", "files"), ("start", "2026-11-30"))
    content = re.search(r'data-content="(BEGIN[^"]*)"', html(state))
    assert content
    assert content[1].count("BEGIN:VEVENT") == 12
    assert "DTSTART;VALUE=DATE:20261130" in content[1]


def test_the_log_is_read_by_another_program_and_back_to_the_same_entries() -> None:
    text = files.as_table(GOOD["log"])
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert tuple(rows[0]) == files.HEADING
    assert rows[1:] == [[str(cell) for cell in row] for row in GOOD["log"]]
    assert files.read_table(text) == GOOD["log"]
    back = play(WEEK, ("load_log", text))
    assert back["log"] == sorted(GOOD["log"])
    count = len(GOOD["log"])
    assert back["said"] == f"{count} entries read, {count} of them new."
    assert back["plan"]["doses"] == GOOD["plan"]["doses"]
    assert play(back, ("load_log", text))["log"] == back["log"]
    assert play(back, ("undo", ""))["log"] == []


def test_the_file_brings_back_all_of_it() -> None:
    text = files.as_file(GOOD)
    content = json.loads(text)
    assert content["plan"] == GOOD["plan"]
    assert content["log"] == GOOD["log"]
    back = play(EXAMPLES["empty"], ("load_file", text))
    for name in (
        "plan",
        "log",
        "start",
        "minutes",
        "days",
        *["has_" + key for key, _ in EQUIPMENT],
    ):
        assert back[name] == GOOD[name], name
    assert files.as_file(back) == text
    assert files.as_file(
        play(programme.initial(), ("load_file", files.as_file(programme.initial())))
    )


SPOILT = (
    "", "{", "[]", "null", '"text"', "<html>", "[" * 5000,
    json.dumps({"file": files.KIND}),
    files.as_file(GOOD).replace('"version": 1', '"version": 2'),
    files.as_file(GOOD).replace(files.KIND, "another"),
    files.as_file(GOOD).replace('"minutes": 15', '"minutes": 500'),
    files.as_file(GOOD).replace('"2026-11-25"', '"2026-11-31"'),
    files.as_file(GOOD).replace('"same"', '"fine"', 1),
    files.as_file(GOOD).replace('"bridge"', '"deadlift"'),
)  # fmt: skip


@pytest.mark.parametrize("number", range(len(SPOILT)))
def test_a_file_that_cannot_be_changes_nothing_and_says_so(number: int) -> None:
    state = play(GOOD, ("place", "files"))
    for event in ("load_file", "load_log"):
        after = play(state, (event, SPOILT[number]))
        assert {**after, "problem": "", "said": ""} == {**state, "problem": "", "said": ""}
        assert "Nothing here has changed." in words(after)


TABLE = files.as_table(GOOD["log"][:2])


@pytest.mark.parametrize(
    "text",
    [TABLE.replace("2026-11-23", "23/11/2026"), TABLE.replace("Day", "Date"), TABLE + '"open',
     TABLE.replace(",3,1,", ",9,1,"), TABLE.replace(",3,1,", ",3,-1,"), TABLE + "a,b\r\n"],
)  # fmt: skip
def test_a_log_that_cannot_be_changes_nothing(text: str) -> None:
    assert text != TABLE
    after = play(WEEK, ("load_log", text))
    assert after["log"] == []
    assert after["problem"]
