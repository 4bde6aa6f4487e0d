"""The programme: what it says of itself, how a sign stops it, and what of it is kept."""

import json
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.apps.programme_played import ASKED, EXAMPLES, GOOD, NOON, WEEK, html, play, words
from widgets.apps import programme
from widgets.apps.programme.checks import is_log, is_plan, is_session
from widgets.apps.programme.week.plan import dose_of
from widgets.engine.core.session import LEFT_OUT, Session
from widgets.engine.testing.play import random_event
from widgets.science.back.pain_scale import PAIN_LIMIT
from widgets.science.exercises.catalogue import exercise
from widgets.science.exercises.dose import is_within


def test_it_says_that_the_choice_is_a_suggestion_and_the_times_are_estimates() -> None:
    asked = words(EXAMPLES["asked"])
    assert "The choice is our suggestion." in asked
    assert "pain fell alike with core, back and leg training" in asked
    said = words(WEEK)
    assert "Our suggestion." in said
    assert "The times are estimates" in said
    assert "the limits of pain and the size of a step are our judgement." in said
    assert f"A pain above {PAIN_LIMIT} ends the session" in said


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_the_way_to_stop_is_in_every_part(name: str) -> None:
    state = EXAMPLES[name]
    assert ("Something new: stop" in words(state)) is not state["paused"]


@given(st.lists(st.integers(0, 2**30), max_size=12))
@settings(max_examples=60, deadline=None)
def test_a_sign_stops_everything_whatever_comes_after(seeds: list[int]) -> None:
    state = play(EXAMPLES["holding"], ("sign", ""))
    assert state["session"] is None
    for seed in seeds:
        event = random_event(html(GOOD) + html(ASKED), random.Random(seed), NOON)
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


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_what_was_kept_comes_back_as_it_was(name: str) -> None:
    state = EXAMPLES[name]
    kept = json.loads(json.dumps(Session(programme, state).to_storage()))
    again = Session(programme, programme.initial(), kept)
    assert not again.notice
    for field in programme.FIELDS:
        if field.stored:
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
        if field.stored and field.name not in hanging:
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
