"""The load jump: what of a file comes into the box, and what is said of the lines."""

import re
from datetime import date, timedelta
from typing import Any

import pytest

from tests.apps.shown import words
from widgets.apps import load_jump as app
from widgets.apps.load_jump.state import EXAMPLE, State
from widgets.engine.testing.play import play

TODAY = date(2026, 11, 22)
PART = "# Only the beginning and the end of the file were read."


def jumped(*events: tuple[str, Any]) -> State:
    return play(app, app.initial(), ("today", str(TODAY)), *events)


def said(state: State) -> str:
    return words(app.view(state)).replace("\u202f", " ")


def loaded(text: str, *, whole: bool = True, cut: int = 0, before: State | None = None) -> State:
    event: Any = {"name": "load_file", "value": text, "committed": True}
    if not whole:
        event["file"] = {"whole": False, "cut": cut, "kind": "text"}
    return app.update(before or jumped(), event)


def year(days: int = 400, order: int = 1) -> str:
    """Return a run a day, the last of them yesterday, the first line the oldest."""
    runs = [f"{TODAY - timedelta(days=ago)},{5 + ago % 7}" for ago in range(days, 0, -1)]
    return "\n".join(["Date,Distance", *runs[::order]])


def test_a_short_file_comes_into_the_box_as_it_is() -> None:
    for lines in (298, 299):
        text = year(lines)
        state = loaded(text)
        assert state["log"] == text
        assert state["said"] == "The file is in the box."
    assert loaded("Date,Distance\r\n2026-11-08,12\r2026-11-09,5")["log"].count("\n") == 2


def test_of_a_long_file_the_last_weeks_come_into_the_box() -> None:
    for text in (year(300), year(400), year(400, -1), 21_000 * " " + "\n" + year(70)):
        state = loaded(text)
        told = said(state)
        # Twice the thirty days, from the last run on.
        assert "Of this long file, the runs from Tue 22 Sep to Sat 21 Nov are in the box." in told
        assert "61 runs read." in told
        assert PART not in state["log"]
        assert state["problem"] == ""


def test_what_a_file_lacks_in_its_middle_is_told() -> None:
    def cut_out(gap: tuple[int, int]) -> State:
        lines = year(100).split("\n")
        kept = lines[: gap[0]] + lines[gap[1] :]
        return loaded("\n".join(kept), whole=False, cut=gap[0])

    old = cut_out((10, 30))
    assert PART not in old["log"]
    assert "What lies between its beginning and its end is older, and was not read." in said(old)
    late = cut_out((60, 80))
    assert late["log"].startswith(PART + " Runs between Sun 11 Oct and Sun 1 Nov may be missing")
    assert "is older, and was not read" not in said(late)
    assert "Only a part of the file was read." in said(late)
    mixed = loaded(year(20) + "\n2026-10-25,3", whole=False, cut=10)
    assert mixed["log"].startswith(PART + " Runs may be missing here.\n")


def test_other_sports_of_a_long_file_are_left_out_and_counted() -> None:
    for others, told in ((1, "1 line of other sports"), (3, "3 lines of other sports")):
        rides = "".join([f"\n2026-11-1{at},Ride,40" for at in range(others)])
        runs = [f"{TODAY - timedelta(days=ago)},Run,5" for ago in range(400, 0, -1)]
        state = loaded("Date,Type,Distance\n" + "\n".join(runs) + rides)
        assert told + " left out." in said(state)
        assert "Ride" not in state["log"]
    rides = "Date,Type,Distance" + "".join([f"\n2026-11-1{at % 9},Ride,40" for at in range(400)])
    assert "All that could be read in this file is of other sports." in said(loaded(rides))


def test_a_long_file_without_a_run_says_what_its_first_line_lacks() -> None:
    before = jumped(("log", "2026-11-08 12"))
    state = loaded("\n".join(400 * ["nothing here"]), before=before)
    assert "No line of this file could be read as a run. Line 1: There is no day" in said(state)
    assert "Nothing here has changed." in said(state)
    assert "export it as a CSV file. Or copy the last 30 days" in said(state)
    assert (state["log"], state["said"]) == (before["log"], "")
    crowded = "\n".join([f"2026-11-20,5,{'x' * 90}" for _ in range(600)])
    assert "The last weeks of this file are more than fits" in said(loaded(crowded))


def test_a_file_of_days_that_could_be_two_comes_whole() -> None:
    text = "\n".join(["3/11/2026 8"] * 400)
    assert "Of this long file, the lines that may be runs are in the box." in said(loaded(text))
    assert "400 lines could mean two different days" in said(loaded(text))


def test_what_was_in_the_box_can_be_had_back_until_something_else_is() -> None:
    state = loaded("2026-11-09 5", before=jumped(("log", "2026-11-08 12")))
    assert (state["log"], state["replaced"]) == ("2026-11-09 5", "2026-11-08 12")
    empty = play(app, state, ("clear", ""))
    assert (empty["log"], empty["replaced"]) == ("", "2026-11-09 5")
    assert "The box is empty." in said(empty)
    # Nothing is no text to keep.
    assert play(app, empty, ("clear", ""))["replaced"] == "2026-11-09 5"
    back = play(app, empty, ("bring_back", ""))
    assert (back["log"], back["replaced"]) == ("2026-11-09 5", "2026-11-09 5")
    assert "The earlier text is back in the box." in said(back)
    typed = play(app, back, ("log", "2026-11-10 5"))
    assert (typed["said"], typed["problem"]) == ("", "")
    assert "Empty the box" in said(back)
    assert "Show me an invented example" in said(empty)
    assert "Bring back the earlier text" not in said(jumped(("log", "2026-11-08 12")))
    assert "Bring back the earlier text" in said(empty)


def test_the_example_is_a_month_before_today() -> None:
    state = jumped(("example", ""))
    lines = state["log"].split("\n")
    assert len(lines) == len(EXAMPLE) == 10
    assert (lines[0], lines[-1]) == ("2026-10-25 9.5 km", "2026-11-20 7.5 km")
    assert state["planned"] == 15
    assert "10 runs read." in said(state)
    assert "12.0 km on Sun 8 Nov" in said(state)
    assert jumped(("planned", "9"), ("example", ""))["planned"] == 9
    unknown = play(app, app.initial(), ("example", ""))
    assert unknown["log"] == state["log"]


def test_typing_is_read_when_a_line_is_done_or_a_whole_one_comes() -> None:
    def type_on(state: State, text: str) -> State:
        return app.update(state, {"name": "log", "value": text, "committed": False})

    begun = jumped(("log", "2026-11-08 12\n"))
    assert type_on(begun, "2026-11-08 12\n12345")["typing"] == "2026-11-08 12\n"
    assert type_on(begun, "2026-11-08 12\n123456")["typing"] is None
    half = type_on(begun, "2026-11-08 12\n1")
    assert type_on(half, "2026-11-08 12\n12")["typing"] == "2026-11-08 12\n"
    assert type_on(half, "2026-11-08 12")["typing"] is None
    assert type_on(half, " ")["typing"] is None


def test_lines_are_counted_one_or_more() -> None:
    one, two = jumped(("log", "2026-11-08 12\nx")), jumped(("log", "x\ny"))
    assert "1 run read." in said(one)
    assert "1 line could not be read and stays in the box" in said(one)
    assert "No runs read." in said(two)
    assert "2 lines could not be read and stay in the box" in said(two)


@pytest.mark.parametrize(("count", "more"), [(20, None), (21, 1), (25, 5)])
def test_no_more_than_twenty_bad_lines_are_shown(count: int, more: int | None) -> None:
    state = jumped(("log", "\n".join(["bad"] * count)))
    assert str(app.view(state)).count("<q>bad</q>") == min(count, 20)
    assert ("And" in said(state) and f"And {more} more." in said(state)) is (more is not None)


def test_a_long_bad_line_is_cut_where_it_is_shown() -> None:
    for letters, shown in ((90, "x" * 90), (91, "x" * 90 + "…")):
        assert f"<q>{shown}</q>" in str(app.view(jumped(("log", "x" * letters))))


def test_other_sports_are_named_once_and_no_more_than_six() -> None:
    sports = ("Ride", "Swim", "Ride", "Walk", "Row", "Yoga", "Hike", "Skate")
    text = "Date,Type,Distance" + "".join([f"\n2026-11-08,{sport},9" for sport in sports])
    told = re.search(r"(\d+ lines) of other sports left out: (.*?)\.", said(jumped(("log", text))))
    assert told
    assert told[1] == "8 lines"
    assert [sport.strip() for sport in told[2].split(",")] == [
        "ride", "swim", "walk", "row", "yoga", "hike",
    ]  # fmt: skip


def test_what_can_be_chosen_stands_beside_its_words() -> None:
    view = str(app.view(jumped(("log", "3/11/2026 8"))))
    found = re.findall(r'value="(\w*)"> ([^<]+)</label>', view)
    assert found == [
        ("km", "km"), ("mi", "miles"), ("day", "The first: 3 November"),
        ("month", "The second: 11 March"), ("", "Not chosen"),
    ]  # fmt: skip
