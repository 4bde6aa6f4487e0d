"""The files of the programme: other programs read them, and they come back whole or not at all."""

import csv
import io
import json
import re
from datetime import date, timedelta
from typing import Any

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


def test_a_log_names_its_columns_and_the_entry_that_cannot_be() -> None:
    assert files.HEADING == (
        "Day", "Exercise", "Sets planned", "Count planned", "Sets done", "Count reached",
        "In reserve", "Pain of 10", "Next morning",
    )  # fmt: skip
    assert "Entry 2 of this log cannot be." in words(
        play(WEEK, ("place", "log"), ("load_log", TABLE.replace("pelvic_tilt", "deadlift")))
    )
    for text in ("Day", "", "   "):
        with pytest.raises(ValueError, match="not a log that the programme"):
            files.read_table(text)
    assert files.read_table(files.as_table([])) == []


def test_a_log_that_comes_back_adds_only_what_is_new_and_no_more_than_fits() -> None:
    rows = GOOD["log"]
    state = play({**WEEK, "log": rows[:2]}, ("load_log", files.as_table(rows[:5])))
    assert state["said"] == "5 entries read, 3 of them new."
    assert state["past"][-1]["words"] == "loading a log"
    assert state["log"] == sorted(rows[:5])
    many = [[*rows[0][:4], sets, count, *rows[0][6:]] for sets in (0, 1) for count in range(21)]
    many = [[*row[:6], reserve, pain, row[8]] for row in many for reserve in range(5)
            for pain in range(5)]  # fmt: skip
    full = play(WEEK, ("load_log", files.as_table(many[:1000])))
    assert len(full["log"]) == 1000
    over = play(WEEK, ("load_log", files.as_table(many[:1001])))
    assert over["log"] == []
    assert "These are more than 1000 entries together." in over["problem"]


def test_a_file_that_comes_back_closes_what_was_open_and_leads_to_the_week() -> None:
    before = play(EXAMPLES["holding"], ("place", "files"))
    after = play(before, ("load_file", files.as_file(GOOD)))
    assert (after["session"], after["chosen"], after["place"]) == (None, None, "week")
    assert after["said"] == "The programme in the file is loaded."
    assert after["past"][-1]["words"] == "loading a file"
    assert play(after, ("undo", ""))["plan"] == WEEK["plan"]
    empty = play(before, ("load_file", files.as_file(programme.initial())))
    assert (empty["plan"], empty["place"]) == (None, "ask")


def test_what_is_set_aside_is_in_no_calendar() -> None:
    plan: Any = {**WEEK["plan"], "aside": ["march", *names_on(WEEK, 4)]}
    text = files.as_calendar(plan, "2026-11-23", "2026-11-23")
    events = Calendar.from_ical(text).walk("VEVENT")
    # Friday has nothing left: two days in each of four weeks.
    assert [event.decoded("DTSTART").weekday() for event in events] == [0, 2] * 4
    for event in events:
        assert "Marching" not in str(event["DESCRIPTION"])
        lines = str(event["DESCRIPTION"]).split("\n")
        assert lines[-1].startswith("Stop if anything new comes")
        assert re.fullmatch(r".+: \d \u00d7 \d+.*", lines[0])


def test_the_calendar_is_offered_with_a_week_and_the_files_without() -> None:
    with_week, without = play(GOOD, ("place", "files")), play(EXAMPLES["asked"], ("place", "files"))
    assert "Four weeks in your calendar" in words(with_week)
    assert "From Mon 23 Nov on, as whole days" in words(with_week)
    assert "Four weeks" not in words(without)
    for state in (with_week, without):
        assert "The log as a table (CSV) All of it as a file (JSON)" in words(state)
