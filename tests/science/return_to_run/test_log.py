"""The log of a return: every number of a run comes through, and nothing else does."""

import datetime as dt
import json
from typing import TYPE_CHECKING, cast

from tests.expect import all_raise
from widgets.science.return_to_run.log import (
    ALSO,
    FIRST_DAY,
    HEADING,
    LAST_DAY,
    MOST_ENTRIES,
    MOST_MINUTES,
    DayRecord,
    Record,
    RunRecord,
    as_calendar,
    as_file,
    as_table,
    entries,
    from_file,
    from_table,
    is_log,
    put_in,
)
from widgets.science.return_to_run.plan import ALONE, Clear, Run, Sign, plan
from widgets.science.return_to_run.rules import CRITERIA

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

# No two numbers alike, so that none can stand in another's place.
RUN: RunRecord = {
    "kind": "run", "day": "2026-11-23", "minutes": 12, "session": 27, "during": 3, "after": 1,
    "morning": 2, "also": "hills",
}  # fmt: skip
SIGN: DayRecord = {"kind": "sign", "day": "2026-11-24"}
CLEAR: DayRecord = {"kind": "clear", "day": "2026-11-25"}
LOG: list[Record] = [RUN, SIGN, CLEAR]


def but(**parts: "Any") -> RunRecord:
    """Return the run with some of its parts changed."""
    return cast("RunRecord", dict(RUN, **parts))


def refusal(read: "Callable[[str], object]", text: str) -> str:
    try:
        read(text)
    except ValueError as fault:
        return str(fault)
    return ""


def test_every_number_of_a_run_is_the_plans() -> None:
    run, sign, clear = entries(LOG)
    assert run == Run(dt.date(2026, 11, 23), 12, 27, 3, 1, 2, "hills")
    assert (run.during, run.after, run.morning) == (3, 1, 2)
    assert isinstance(sign, Sign)
    assert isinstance(clear, Clear)
    assert (sign.day, clear.day) == (dt.date(2026, 11, 24), dt.date(2026, 11, 25))
    (waiting,) = entries([but(morning=None)])
    assert isinstance(waiting, Run)
    assert waiting.morning is None


def test_the_morning_that_is_written_down_changes_the_plan() -> None:
    for morning, status, why in (
        (0, "run", "A good run."),
        (2, "run", "A good run."),
        (3, "run", "Your pain was still over 2 of 10 the next morning."),
        (5, "run", "Your pain went over 4 of 10."),
        (None, "morning", "How the back is the next morning decides what comes next."),
    ):
        run = but(during=0, after=0, morning=morning, also=ALONE, minutes=6, session=26)
        found = plan(entries([run]), dt.date(2026, 11, 25))
        assert found.status == status
        assert found.why[0].startswith(why), morning


def test_what_can_be_and_what_cannot() -> None:
    assert is_log([])
    assert is_log(LOG)
    for good in (
        but(minutes=1, session=1), but(minutes=12, session=12), but(minutes=600, session=600),
        but(during=0), but(during=10), but(after=0), but(after=10), but(morning=0),
        but(morning=10), but(morning=None), but(day=FIRST_DAY), but(day=LAST_DAY),
    ):  # fmt: skip
        assert is_log([good]), good
    for value, _ in ALSO:
        assert is_log([but(also=value)])
    all_spoilt: tuple[object, ...] = (
        but(minutes=0), but(minutes=13, session=12), but(minutes=600, session=601),
        but(minutes=601, session=601), but(minutes=1.5), but(minutes=True), but(session=None),
        but(during=-1), but(during=11), but(during=None), but(after=-1), but(after=11),
        but(after="1"), but(morning=-1), but(morning=11), but(morning=False), but(also=""),
        but(also="Hills"), but(day="1999-12-31"), but(day="2100-01-01"), but(day="2026-02-29"),
        but(day=20261123), but(kind="walk"), but(more=1), {"kind": "sign"},
        {"kind": "sign", "day": "2026-11-24", "during": 1}, {"day": "2026-11-24"}, "run", None, [],
    )  # fmt: skip
    for spoilt in all_spoilt:
        assert not is_log([spoilt]), spoilt
    for missing in RUN:
        assert not is_log([{name: value for name, value in RUN.items() if name != missing}])
    assert not is_log((RUN,))
    assert not is_log({"log": [RUN]})


def test_days_are_in_order_and_hold_one_run_each() -> None:
    assert not is_log([SIGN, RUN])
    assert not is_log([RUN, RUN])
    assert not is_log([RUN, dict(SIGN, day=RUN["day"]), RUN])
    assert is_log([RUN, but(day="2026-11-24")])
    assert is_log([SIGN, dict(SIGN, kind="clear"), SIGN])


def test_a_table_has_one_run_a_day_whatever_stands_between() -> None:
    same_day: DayRecord = {"kind": "sign", "day": RUN["day"]}
    good: tuple[list[Record], ...] = ([RUN, same_day], [same_day, RUN], [same_day, RUN, same_day])
    for rows in good:
        assert from_table(as_table(rows)) == rows
    bad: tuple[list[Record], ...] = (
        [RUN, RUN], [RUN, same_day, RUN], [RUN, same_day, same_day, RUN],
    )  # fmt: skip
    for rows in bad:
        assert refusal(from_table, as_table(rows)).startswith(f"line {len(rows) + 1}:"), rows


def test_how_much_a_log_holds() -> None:
    assert (MOST_ENTRIES, MOST_MINUTES) == (1000, 600)
    assert is_log([SIGN] * 1000)
    assert not is_log([SIGN] * 1001)
    assert not refusal(from_table, as_table([SIGN] * 1000))
    assert "more than 1000 entries" in refusal(from_table, as_table([SIGN] * 1001))


def test_an_entry_goes_after_those_of_its_day() -> None:
    late: DayRecord = {**SIGN, "kind": "clear"}
    assert put_in(LOG, late) == [RUN, SIGN, late, CLEAR]
    assert put_in(LOG, {**SIGN, "day": "2026-11-22"})[1:] == LOG
    assert put_in(LOG, {**SIGN, "day": "2026-11-26"})[:-1] == LOG
    assert put_in([], RUN) == [RUN]
    assert LOG == [RUN, SIGN, CLEAR]


def test_a_table_has_each_number_under_its_heading() -> None:
    lines = as_table(LOG).replace("\r\n", "\n").split("\n")
    assert HEADING == (
        "day", "what", "minutes of running", "minutes in all", "worst pain in the run, 0 to 10",
        "worst pain later that day, 0 to 10", "pain the next morning, 0 to 10", "what else was new",
    )  # fmt: skip
    assert lines[1:4] == [
        "2026-11-23,run,12,27,3,1,2,hills",
        "2026-11-24,sign,,,,,,",
        "2026-11-25,clear,,,,,,",
    ]
    assert from_table(as_table(LOG)) == LOG
    assert from_table(as_table([but(morning=None)])) == [but(morning=None)]
    assert from_table(as_table([])) == []


def test_a_table_that_cannot_be_is_refused_by_its_line() -> None:
    table = as_table([RUN, but(day="2026-11-26")])
    for old, new, said in (
        ("2026-11-26", "2026-11-23", "line 3"),
        ("2026-11-26", "2026-11-22", "line 3"),
        (",12,27,", ",12,11,", "line 2"),
        (",12,27,", ",1_2,27,", "line 2"),
        (",12,27,", ",,27,", "line 2"),
        (",12,27,", ",-12,27,", "line 2"),
        ("day,what", "what,day", "line 1: these are not the columns"),
        (",run,", ",walk,", "line 2"),
    ):
        assert refusal(from_table, table.replace(old, new)).startswith(said), (old, new)
    assert refusal(from_table, "").startswith("line 1")
    between = as_table([RUN, {**SIGN, "day": RUN["day"]}]) + "2026-11-23,run,1,1,0,0,0,nothing\n"
    assert refusal(from_table, between).startswith("line 4")


def test_a_file_brings_back_the_log_and_what_was_met() -> None:
    ids = [each.id for each in CRITERIA]
    logs: tuple[list[Record], ...] = ([], [RUN], LOG, [but(morning=None)])
    for met in ([], ids[:1], ids[3:], ids):
        for log in logs:
            text = as_file(log, met)
            assert from_file(text) == (log, met)
            assert json.loads(text)["version"] == 1
    # In the order of the criteria, whatever the order given, and nothing that is none.
    assert from_file(as_file([], ["rest", "check", "x"]))[1] == ["check", "rest"]


def test_a_file_of_another_kind_is_refused_with_its_reason() -> None:
    text = as_file(LOG, ["check"])
    for old, new, said in (
        ('"during": 3', '"during": 11', "one of its entries cannot be."),
        ('"version": 1', '"version": 2', "from another edition"),
        ('"check"', '"stars"', "something to be ready for that this plan does not know"),
        ('["check"]', '"check"', "something to be ready for"),
        ("return to running", "timer", "this is not a file that this plan has saved"),
        ('"log"', '"runs"', "this is not a file that this plan has saved"),
    ):
        assert said in refusal(from_file, text.replace(old, new)), (old, new)
    for other in ("", "[]", "5", "null", '"' + "running-and-your-back return to running" + '"'):
        all_raise(ValueError, (from_file, (other,)))


def test_the_calendar_holds_the_next_run_and_the_morning_after() -> None:
    written = dt.date(2026, 11, 23)
    found = plan([], written)
    text = as_calendar(found, written).replace("\r\n ", "")
    for part in (
        "SUMMARY:Stage 1: run 1 minute\\, walk 2: 6 times",
        "DTSTART;VALUE=DATE:20261123",
        "UID:run-2026-11-23@running-and-your-back",
        "Walk 5 minutes before and after. 26 minutes in all.",
        "Pain over 4 of 10\\, or anything new: walk home\\, and look into the plan.",
        "DTSTART;VALUE=DATE:20261124",
        "UID:morning-2026-11-24@running-and-your-back",
        "0 to 10. Up to 2 is a good run.",
    ):
        assert part in text, part
    assert text.count("BEGIN:VEVENT") == 2
    for waiting in (plan([Sign(written)], written), plan(entries([but(morning=None)]), written)):
        assert "BEGIN:VEVENT" not in as_calendar(waiting, written)


def test_what_else_may_be_new() -> None:
    assert [value for value, _ in ALSO] == [ALONE, "faster", "hills", "shoes", "form"]


def test_two_runs_of_a_day_are_found_with_signs_between_them() -> None:
    table = as_table([RUN, SIGN]).replace("2026-11-24,sign", "2026-11-23,sign")
    signs = "2026-11-23,sign,,,,,,\n" * 2
    again = "2026-11-23,run,1,1,0,0,0,nothing\n"
    assert refusal(from_table, table + signs + again).startswith("line 6")
    assert refusal(from_table, table + signs) == ""


def test_a_row_too_short_is_refused_with_its_line() -> None:
    head = as_table([])
    assert refusal(from_table, head + "2026-11-23\n").startswith("line 2")


def test_the_run_stands_before_the_morning_after_it() -> None:
    written = dt.date(2026, 11, 23)
    text = as_calendar(plan([], written), written)
    assert text.index("UID:run-") < text.index("UID:morning-")
