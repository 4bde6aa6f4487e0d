"""The programme: it fits, it listens, it stops for a sign, and nothing of it is lost."""

import csv
import io
import json
import random
import re
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from widgets.apps import check_first, programme
from widgets.apps.programme.checks import is_log, is_plan, is_session
from widgets.apps.programme.files import text as files
from widgets.apps.programme.week.plan import dose_of
from widgets.engine.core.session import LEFT_OUT, Session
from widgets.engine.testing.play import play as play_app
from widgets.engine.testing.play import random_event
from widgets.science.back.pain_scale import PAIN_LIMIT
from widgets.science.exercises.catalogue import EQUIPMENT, EXERCISES, exercise
from widgets.science.exercises.choice import EASY_AREAS, FINDINGS
from widgets.science.exercises.dose import begin, is_within, most
from widgets.science.exercises.week import hard_areas
from widgets.science.triage.assessment import asked, no_to_all

play = partial(play_app, programme)
# Of any type, as much of what is asked of them is what no state should be.
EXAMPLES: dict[str, Any] = {**programme.EXAMPLES}
WEEK = EXAMPLES["typical"]
GOOD = EXAMPLES["after_two_good_weeks"]
ASKED = EXAMPLES["saying_how_it_went"]
NOON = 1_795_348_800_000
MONDAY, TUESDAY = "2026-11-23", "2026-11-24"


def html(state: Any) -> str:
    return str(programme.view(state))


def words(state: Any) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html(state)))


def names_on(state: Any, day: int) -> list[str]:
    return list(state["plan"]["week"][day])


def through(state: Any, *, pain: int = 0, reserve: int = 3) -> Any:
    """Return the state after the present exercise of a session, done as it stood."""
    if state["session"]["stage"] == "ready":
        state = play(state, ("go", NOON), ("clock", NOON + 3_000_000))
    while state["session"]["stage"] != "ask":
        state = play(state, ("done", NOON))
    return play(state, ("reserve", str(reserve)), ("pain", str(pain)), ("save", ""))


def session_on(state: Any, day: str, **told: int) -> Any:
    """Return the state after a whole session of a day."""
    weekday = str(date.fromisoformat(day).weekday())
    state = play(state, ("today", day), ("begin", weekday))
    while state["session"]["stage"] != "over":
        state = through(state, **told)
    return play(state, ("stop", ""))


# What it says.


def test_it_says_that_the_choice_was_not_tested_and_the_times_are_estimates() -> None:
    assert "No choice among exercises was shown better" in words(EXAMPLES["asked"])
    said = words(WEEK)
    assert "No choice among exercises was shown better" in said
    assert "The times are estimates" in said
    assert "None was tested on the backs of runners." in said
    assert f"A pain above {PAIN_LIMIT} ends the session" in said


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_the_way_to_stop_is_in_every_part(name: str) -> None:
    state = EXAMPLES[name]
    assert ("Something new: stop" in words(state)) is not state["paused"]


def test_every_exercise_of_the_week_says_why_it_is_there() -> None:
    for finding in FINDINGS:
        flag = "raised_" + finding.name
        state = play(EXAMPLES["asked"], (flag, "true"), ("minutes", "60"), ("make", ""))
        said = ""
        for day in range(7):
            for name in names_on(state, day):
                opened = words(play(state, ("open", f"{day} {name}")))
                assert "Why it is here: " in opened
                said += opened
        if finding.leads_to:
            assert finding.because in said


# What comes from the self-assessment.

FOUND = {"how_long": "over_3_months", "tried_thomas": "left", "where_buttock": True}


def carried(values: Any, app: str = "self_assessment") -> tuple[str, dict[str, str]]:
    return ("carried", {app: json.dumps({"values": values})})


def test_what_the_self_assessment_raised_is_ticked_once_and_can_be_unticked() -> None:
    state = play(EXAMPLES["asked"], carried(FOUND))
    ticked = [one.name for one in FINDINGS if state["raised_" + one.name]]
    assert ticked == ["lasting", "thomas", "leg"]
    assert "Some are ticked from your self-assessment" in words(state)
    state = play(state, ("raised_thomas", "false"), carried(FOUND))
    assert not state["raised_thomas"]
    assert state["raised_lasting"]
    new = play(state, carried({**FOUND, "tried_bridge": "right"}))
    assert new["raised_bridge"]
    assert not new["raised_thomas"]


@pytest.mark.parametrize(
    "value",
    ["", 5, None, [], {}, {"self_assessment": 7}, {"self_assessment": "["}, carried([])[1],
     carried({"signs": 5})[1], carried({"signs": {"answers": {"bladder": "perhaps"}}})[1],
     carried({"answers": [1]}, "check_first")[1], {"self_assessment": "[" * 5000}],
)  # fmt: skip
def test_whatever_else_another_widget_has_kept_does_no_harm(value: Any) -> None:
    state = play(WEEK, ("carried", value))
    assert state == WEEK


def test_a_check_with_a_sign_stops_it_and_a_clear_one_does_not() -> None:
    answers: dict[str, Any] = dict(no_to_all())
    clear = {question.id: answers[question.id] for question in asked(answers)}
    signs = dict(check_first.initial(), answers=clear)
    assert not play(WEEK, carried({"signs": signs}), carried(signs, "check_first"))["paused"]
    for question in ("bladder", "worried", "fever"):
        answers = {**clear, question: "yes"}
        for told in (carried({"signs": {"answers": answers}}),
                     carried({"answers": answers}, "check_first")):  # fmt: skip
            assert play(WEEK, told)["paused"], question


# A warning sign.


@given(st.lists(st.integers(0, 2**30), max_size=12))
@settings(max_examples=60, deadline=None)
def test_a_sign_stops_everything_whatever_comes_after(seeds: list[int]) -> None:
    state = play(EXAMPLES["holding"], ("sign", ""))
    assert state["session"] is None
    for seed in seeds:
        event: Any = random_event(html(GOOD) + html(ASKED), random.Random(seed), NOON)
        if event["name"] not in {"start_again", "checked", "load_file"}:
            state = programme.update(state, event)
        assert state["session"] is None
        assert "Stop the exercises, and do the check now" in words(state)
        assert 'href="../start/check-first.html"' in html(state)
        assert 'name="begin"' not in html(state)
    assert state["paused"]


def test_after_the_check_the_week_and_the_log_are_as_they_were() -> None:
    state = play(GOOD, ("sign", ""), ("begin", "0"), ("checked", ""))
    assert not state["paused"]
    assert (state["plan"], state["log"]) == (GOOD["plan"], GOOD["log"])


# The week.


@given(st.lists(st.integers(0, 2**30), min_size=1, max_size=25))
@settings(max_examples=120, deadline=None)
def test_no_order_of_events_breaks_the_week(seeds: list[int]) -> None:
    state: Any = EXAMPLES["everything"]
    for seed in seeds:
        chance = random.Random(seed)
        event: Any = random_event(html(state), chance, NOON + seed)
        if chance.random() < 0.4:
            names = [one.name for one in EXERCISES]
            event = chance.choice([
                {"name": "swap", "value": chance.choice(names)},
                {"name": "add_name", "value": chance.choice(names)},
                {"name": "add", "value": ""},
                {"name": "add_day", "value": str(chance.randrange(7))},
                {"name": "begin", "value": str(chance.randrange(7))},
                {"name": "carried", "value": {"self_assessment": chance.choice(names)}},
                {"name": "undo", "value": ""},
            ])  # fmt: skip
            event["committed"] = True
        state = programme.update(state, event)
        for field in programme.FIELDS:
            assert not field.problem(state[field.name]), (field.name, event)
        if state["plan"] is None:
            continue
        week = state["plan"]["week"]
        for day in range(7):
            after = hard_areas(tuple(week[(day + 1) % 7]))
            assert not set(hard_areas(tuple(week[day]))) & set(after)
        for name, sets, count in state["plan"]["doses"]:
            assert sets <= most(exercise(name)).sets
            assert count <= most(exercise(name)).count


def test_a_dose_out_of_range_is_explained_beside_its_box_and_stays_there() -> None:
    name = names_on(WEEK, 0)[1]
    state = play(WEEK, ("open", f"0 {name}"), ("dose_sets", "12"), ("dose_count", "900"))
    low, high = begin(exercise(name)), most(exercise(name))
    assert f"Sets is a number from {low.sets} to {high.sets}." in words(state)
    assert 'value="12"' in html(state)
    assert dose_of(state["plan"], name) == low
    state = play(state, ("dose_count", str(high.count)))
    assert dose_of(state["plan"], name).count == high.count
    assert play(state, ("undo", ""))["plan"] == WEEK["plan"]


def test_a_swap_takes_the_harder_one_and_undo_brings_back_the_easier() -> None:
    state = EXAMPLES["everything"]
    pairs = [(day, name) for day in range(7) for name in names_on(state, day)]
    swapped = 0
    for day, name in pairs:
        harder = exercise(name).harder[1]
        if harder is None:
            continue
        after = play(state, ("open", f"{day} {name}"), ("swap", harder))
        if after["plan"] == state["plan"]:
            assert after["problem"]
            continue
        swapped += 1
        assert harder in names_on(after, day)
        assert name not in names_on(after, day)
        assert is_plan(after["plan"])
        assert play(after, ("undo", ""))["plan"] == state["plan"]
    assert swapped


def test_what_may_not_be_added_is_refused_with_its_reason() -> None:
    hard = next(n for n in names_on(WEEK, 0) if exercise(n).area not in EASY_AREAS)
    state = play(WEEK, ("add_day", "1"), ("add_name", hard), ("add", ""))
    assert state["plan"] == WEEK["plan"]
    assert "Between two hard days of an area we leave a day." in words(state)
    assert "Choose the exercise to add first." in words(play(WEEK, ("add", "")))


def test_removing_and_undoing_many_times_ends_where_it_began() -> None:
    state = WEEK
    for name in names_on(WEEK, 0):
        state = play(state, ("open", f"0 {name}"), ("remove", ""))
    assert names_on(state, 0) == []
    for _ in names_on(WEEK, 0):
        state = play(state, ("undo", ""))
    assert state["plan"] == WEEK["plan"]
    assert play(state, ("undo", ""))["plan"] == WEEK["plan"]


def test_the_first_day_moves_on_with_today_until_a_week_is_made() -> None:
    state: Any = play(programme.initial(), ("today", MONDAY))
    assert state["start"] == MONDAY
    assert play(state, ("today", TUESDAY))["start"] == TUESDAY
    chosen = play(state, ("start", "2026-11-30"), ("today", TUESDAY))
    assert chosen["start"] == "2026-11-30"
    made = play(state, ("make", ""), ("today", "2027-02-28"))
    assert made["start"] == MONDAY
    assert made["plan"]["week"] == WEEK["plan"]["week"]


# The session and the log.


def test_a_session_goes_through_every_exercise_of_the_day_in_order() -> None:
    state = session_on(WEEK, MONDAY)
    assert [row[1] for row in state["log"]] == names_on(WEEK, 0)
    for row in state["log"]:
        assert row[0] == MONDAY
        assert tuple(row[2:4]) == tuple(row[4:6]) == begin(exercise(row[1]))


def test_a_hold_is_timed_with_a_change_of_sides_and_survives_a_pause() -> None:
    holding = EXAMPLES["holding"]
    name, sets, count = holding["session"]["items"][holding["session"]["at"]]
    kinds = [kind for kind, _ in holding["session"]["timer"]["intervals"]]
    assert kinds.count("Hold") == sets * (2 if exercise(name).sides else 1)
    assert {s for kind, s in holding["session"]["timer"]["intervals"] if kind == "Hold"} == {count}
    paused = play(holding, ("pause", NOON + 15_000))
    later = play(paused, ("clock", NOON + 9_000_000))
    assert later == paused
    again = play(paused, ("resume", NOON + 9_000_000), ("clock", NOON + 9_001_000))
    assert again["session"]["stage"] == "going"


def test_holds_stopped_early_count_the_sets_that_were_whole() -> None:
    state = EXAMPLES["ready_to_hold"]
    at = state["session"]["at"]
    name = state["session"]["items"][at][0]
    state = play(state, ("go", NOON), ("done", NOON + 1000))
    assert state["session"]["stage"] == "ask"
    assert state["session"]["done"]["sets"] == 0
    state = play(state, ("reserve", "2"), ("pain", "0"), ("save", ""))
    assert state["log"][-1][1] == name
    assert state["log"][-1][4] == 0


def test_both_numbers_have_to_be_chosen_before_it_is_saved() -> None:
    assert "Please choose both numbers first" in words(ASKED)
    assert ASKED["log"] == []
    wrong = play(EXAMPLES["wrong_entry"], ("reserve", "2"), ("pain", "1"), ("save", ""))
    assert wrong["log"] == []
    assert "One of the boxes cannot be right yet." in words(wrong)


@pytest.mark.parametrize("pain", range(11))
def test_pain_above_the_limit_ends_the_session_and_takes_the_dose_back(pain: int) -> None:
    state = play(WEEK, ("begin", "0"))
    first = state["session"]["items"][0][0]
    after = through(state, pain=pain)
    ended = after["session"]["stage"] == "over"
    assert ended is (pain > PAIN_LIMIT)
    assert (first in after["plan"]["aside"]) is ended
    if ended:
        assert "That is enough for today" in words(after)
        assert first not in [item[0] for item in play(after, ("begin", "0"))["session"]["items"]]


def test_what_is_set_aside_says_so_and_can_be_tried_again() -> None:
    state = through(play(WEEK, ("begin", "0")), pain=9)
    name = state["plan"]["aside"][0]
    state = play(state, ("stop", ""), ("open", f"0 {name}"))
    assert "It is set aside" in words(state)
    again = play(state, ("try_again", name))
    assert again["plan"]["aside"] == []
    assert name in [item[0] for item in play(again, ("begin", "0"))["session"]["items"]]


def test_two_good_days_and_mornings_bring_a_step_up_and_a_bad_morning_takes_it_back() -> None:
    for name, sets, count in GOOD["plan"]["doses"]:
        assert (sets, count) > tuple(begin(exercise(name))), name
    assert "A step up" in words(GOOD)
    done = session_on(play(GOOD, ("place", "week")), "2026-12-07")
    assert done["plan"] == GOOD["plan"]
    asked_for = play(done, ("today", "2026-12-08"), ("place", "log"))
    assert "The morning after Mon 7 Dec: how was your back?" in words(asked_for)
    bad = play(asked_for, ("morning", "2026-12-07 worse"))
    for row in [row for row in bad["log"] if row[0] == "2026-12-07"]:
        before, after = dose_of(GOOD["plan"], row[1]), dose_of(bad["plan"], row[1])
        assert after < before or row[1] in bad["plan"]["aside"]
    assert "A step back" in words(bad)
    assert play(bad, ("undo", ""))["log"] == done["log"]
    assert "The morning after" not in words(play(bad, ("morning", "2026-12-07 same")))


def test_the_morning_is_not_asked_for_on_the_same_day() -> None:
    state = play(session_on(WEEK, MONDAY), ("place", "log"))
    assert "how was your back?" not in words(state)
    assert "how was your back?" in words(play(state, ("today", TUESDAY)))


def test_a_session_on_the_day_after_a_hard_one_of_the_same_area_is_advised_against() -> None:
    state = play(session_on(WEEK, MONDAY), ("today", TUESDAY), ("place", "session"))
    assert "We would leave a day between." in words(state)
    assert "We would leave a day between." not in words(play(state, ("today", "2026-11-27")))


def test_an_entry_taken_out_takes_its_step_with_it() -> None:
    last = GOOD["log"][-1]
    state = play(GOOD, ("forget", str(len(GOOD["log"]) - 1)))
    assert state["log"] == GOOD["log"][:-1]
    assert dose_of(state["plan"], last[1]) <= dose_of(GOOD["plan"], last[1])
    assert play(state, ("undo", ""))["log"] == GOOD["log"]


def test_pain_that_climbs_leads_to_a_clinician() -> None:
    state = WEEK
    for day, pain in ((MONDAY, 1), ("2026-11-25", 2), ("2026-11-27", 3)):
        state = session_on(state, day, pain=pain)
    assert "see a clinician" in words(play(state, ("place", "log")))


# What is taken along.


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


# What is kept.


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_what_was_kept_comes_back_as_it_was(name: str) -> None:
    state = EXAMPLES[name]
    kept = json.loads(json.dumps(Session(programme, state).to_storage()))
    again = Session(programme, programme.initial(), kept)
    assert not again.notice
    for field in programme.FIELDS:
        if field.kept:
            assert again.state[field.name] == state[field.name], field.name


def spoilt_kept() -> list[tuple[str, object]]:
    plan, session = GOOD["plan"], EXAMPLES["holding"]["session"]
    week, item = plan["week"], session["items"][0]
    stretched = {**plan, "doses": [[*plan["doses"][0][:2], 9999], *plan["doses"][1:]]}
    return [
        ("plan", []), ("plan", {}), ("plan", {**plan, "more": 1}), ("plan", stretched),
        ("plan", {**plan, "doses": plan["doses"][1:]}), ("plan", {**plan, "aside": ["deadlift"]}),
        ("plan", {**plan, "week": week[:6]}), ("plan", {**plan, "week": [week[0], *week[:6]]}),
        ("plan", {**plan, "week": [[*week[0], week[0][0]], *week[1:]]}), ("plan", "plan"),
        ("log", {}), ("log", [[]]), ("log", [GOOD["log"][0][:8]]), ("log", None),
        ("log", [GOOD["log"][0]] * 1001),
        ("session", {**session, "at": 99}), ("session", {**session, "at": -1}),
        ("session", {**session, "timer": None}), ("session", {**session, "stage": "reps"}),
        ("session", {**session, "items": [[item[0], 99, 5]]}),
        ("session", {**session, "items": []}),
        ("session", {**session, "day": "today"}), ("session", {**session, "done": {}}),
        ("session", {**session, "timer": {**session["timer"], "intervals": [["Hold", 0]]}}),
        ("session", {**session, "timer": {**session["timer"], "began": -1}}),
        ("past", [{}]), ("past", [{"words": 5, "plan": None, "keep": 0, "tail": []}]),
        ("past", 7), ("paused", 1), ("carried", ["stars"]), ("start", "soon"), ("place", "bed"),
    ]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), spoilt_kept())
def test_what_was_kept_and_cannot_be_is_left_out_with_a_word(name: str, value: object) -> None:
    kept = Session(programme, GOOD).to_storage()
    assert kept
    spoilt = {**kept, "values": {**kept["values"], name: value}}
    session = Session(programme, programme.initial(), json.loads(json.dumps(spoilt)))
    label = next(field.label for field in programme.FIELDS if field.name == name)
    assert session.notice in {LEFT_OUT.format(label), LEFT_OUT.format(f"part of {label}")}
    # What hangs on it goes with it, and all else stays.
    hanging = {"plan": {"plan", "past"}, "log": {"log", "past"}}.get(name, {name})
    for field in programme.FIELDS:
        if field.kept and field.name not in hanging:
            assert session.state[field.name] == kept["values"][field.name], field.name
    assert is_plan(session.state["plan"])
    assert is_log(session.state["log"])


def test_the_reader_decides_whether_it_stays() -> None:
    assert not Session(programme, WEEK).is_persistent()
    assert Session(programme, play(WEEK, ("keep", "true"))).is_persistent()
    empty = play(play(GOOD, ("keep", "true")), ("start_again", ""))
    assert (empty["plan"], empty["log"], empty["past"]) == (None, [], [])


def test_doses_on_the_way_are_always_within() -> None:
    for name in sorted(EXAMPLES):
        state = EXAMPLES[name]
        assert is_log(state["log"])
        assert is_session(state["session"])
        for row in state["plan"]["doses"] if state["plan"] else ():
            assert is_within(exercise(row[0]), dose_of(state["plan"], row[0]))
