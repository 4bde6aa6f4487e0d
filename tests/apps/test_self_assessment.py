"""The self-assessment: open while a check counts that sends nobody away; nothing kept unasked."""

import datetime as dt
import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.apps.self_assessment_played import FULL, INSIDE, OPEN, checked, html, play, words
from tests.components.triage.kept_checks import CORRUPT, DAYS, TODAY, carried, standing, standings
from widgets.apps import check_first, self_assessment
from widgets.apps.self_assessment.files import as_file
from widgets.apps.self_assessment.signs import TIES, is_open
from widgets.components.self_assessment.answers import ANSWERS, no_answers
from widgets.components.triage.standing import NONE, stops
from widgets.engine.core.session import Session
from widgets.engine.testing.play import random_event
from widgets.science.triage.assessment import assess, no_to_all
from widgets.science.triage.questions import QUESTIONS

DECLARE = 'name="declare"'
TOLD = 'name="take_back"'
FOR_TODAY = [tie for tie in TIES if tie.level == "urgent"]
SOON = [tie for tie in TIES if tie.level == "soon"]
ANY_CHECK = st.one_of(st.just(NONE), standings())
ANY_DAY = st.sampled_from(("", *DAYS))


def is_fresh(day: str, today: str) -> bool:
    if not day or not today:
        return False
    age = dt.date.fromisoformat(today) - dt.date.fromisoformat(day)
    return 0 <= age.days <= 7


def test_it_begins_closed_and_with_the_way_to_the_check() -> None:
    state = self_assessment.initial()
    assert INSIDE not in html(state)
    assert "Do the check first" in words(state)
    # While the day is unknown, nobody can say what was done on it.
    assert DECLARE not in html(state)
    assert DECLARE in html(play(state, ("today", TODAY)))


@given(ANY_CHECK, ANY_DAY, ANY_DAY, st.sampled_from(("false", "true")))
def test_it_is_open_while_a_check_counts_that_sends_nobody_away_and_stops_nothing(
    found: Any, today: str, declared_on: str, told: str
) -> None:
    state: Any = {**self_assessment.initial(), "today": today, "declared_on": declared_on}
    state = play(state, carried(found), ("where_upper", told))
    assert state["standing"] == found
    if found["day"]:
        lets_in = found["level"] in {"soon", "self-manage"} and found["running"] in {"may", "ease"}
        lets_in = lets_in and is_fresh(found["day"], today)
    else:
        lets_in = is_fresh(declared_on, today)
    assert is_open(state) is (lets_in and told == "false")
    assert (INSIDE in html(state)) is is_open(state)
    assert ("rb-assess-closed" in html(state)) is not is_open(state)


@pytest.mark.parametrize("value", CORRUPT)
def test_what_is_no_check_opens_nothing_and_changes_no_answer(value: Any) -> None:
    state = play(OPEN, ("longest_run", "16"), ("carried", value))
    assert state == play({**OPEN, "standing": NONE}, ("longest_run", "16"))
    assert INSIDE not in html(state)


@pytest.mark.parametrize("example", sorted(check_first.EXAMPLES))
def test_it_takes_over_what_the_check_itself_keeps(example: str) -> None:
    check = play_check_on(check_first.EXAMPLES[example])
    saved = Session(check_first, check).to_storage()
    state = play(
        self_assessment.initial(),
        ("today", "2026-11-29"),
        ("carried", {"check_first": json.dumps(saved)}),
    )
    found = check["standing"]
    assert state["standing"] == found
    lets_in = found["level"] in {"soon", "self-manage"} and not stops(found)
    assert (INSIDE in html(state)) is lets_in


def play_check_on(state: Any) -> Any:
    """Return the check on the day of its examples."""
    return check_first.update(
        state, {"name": "today", "value": state["today"] or "2026-11-29", "committed": True}
    )


def test_a_newer_check_opens_and_closes_it_and_loses_no_answer() -> None:
    state = play(checked(standing()), ("longest_run", "16"))
    closed = play(state, carried(standing("urgent", "may")))
    assert INSIDE not in html(closed)
    assert "Be seen today" in words(closed)
    assert play(closed, carried(standing())) == state


def test_a_check_is_good_for_a_week() -> None:
    assert INSIDE in html(play(OPEN, ("today", "2026-11-29")))
    for day in ("2026-11-30", "2027-11-22", "2026-11-21"):
        state = play(OPEN, ("today", day))
        assert INSIDE not in html(state), day
        assert "do it again before you run." in words(state)
    assert play(OPEN, ("today", "soon")) == OPEN


@given(standings(), st.sampled_from(DAYS))
def test_nobody_declares_a_check_where_one_is_known(found: Any, today: str) -> None:
    state = play(self_assessment.initial(), ("today", today), carried(found))
    assert DECLARE not in html(state)
    assert play(state, ("declare", "")) == state


def test_a_declared_check_opens_it_for_a_week_and_can_be_declared_again() -> None:
    state = play(self_assessment.initial(), ("today", "2026-11-16"), ("declare", ""))
    for day, is_good in (("2026-11-16", True), (TODAY, True), ("2026-11-24", False)):
        later = play(state, ("today", day))
        assert (INSIDE in html(later)) is is_good, day
        assert (DECLARE in html(later)) is not is_good
    assert INSIDE not in html(play(state, ("today", "2026-11-15")))
    assert INSIDE in html(play(state, ("today", "2026-11-24"), ("declare", "")))
    # No word is taken for a day that is not known.
    unknown = self_assessment.initial()
    assert play(unknown, ("declare", "")) == unknown


def test_what_the_check_said_counts_more_than_the_readers_word() -> None:
    state = play(self_assessment.initial(), ("today", TODAY), ("declare", ""))
    for found in (standing("emergency", "stop"), standing("urgent"), standing(running="stop")):
        assert INSIDE not in html(play(state, carried(found)))


@pytest.mark.parametrize("tie", TIES, ids=lambda tie: tie.question)
def test_a_sign_is_what_the_check_makes_of_it_alone(tie: Any) -> None:
    assert tie.question in {question.id for question in QUESTIONS}
    assert assess({**no_to_all(), tie.question: "yes"}).level == tie.level
    fields = {field.name: field for field in ANSWERS}
    assert tie.field in fields
    empty: Any = no_answers()
    assert empty[tie.field] == tie.no_sign
    assert tie.holds({tie.field: tie.sign})
    assert not tie.holds({tie.field: tie.no_sign})


def test_the_signs_are_those_for_today_and_those_for_soon() -> None:
    assert [tie.level for tie in TIES if tie not in FOR_TODAY + SOON] == []
    assert FOR_TODAY
    assert SOON


@given(ANY_CHECK, ANY_DAY, ANY_DAY, st.sampled_from(FOR_TODAY))
def test_a_sign_for_today_always_closes_it(
    found: Any, today: str, declared_on: str, tie: Any
) -> None:
    state: Any = {**self_assessment.initial(), "today": today, "declared_on": declared_on}
    state = play(state, carried(found))
    told = {**state, tie.field: tie.sign}
    assert INSIDE not in html(told)
    assert "Be seen today" in words(told)
    assert f"You said that {tie.words}. That is a warning sign." in words(told)
    assert "Do not run until you have been seen." in words(told)
    assert TOLD in html(told)
    assert f'value="{tie.field}"' in html(told)
    assert play(told, ("take_back", tie.field)) == state


@pytest.mark.parametrize("tie", FOR_TODAY, ids=lambda tie: tie.question)
def test_a_file_with_a_sign_for_today_closes_it_too(tie: Any) -> None:
    loaded: Any = dict(no_answers(), **{tie.field: tie.sign})
    state = play(OPEN, ("load_file", as_file(loaded)))
    assert INSIDE not in html(state)
    assert INSIDE in html(play(state, ("take_back", tie.field)))


@pytest.mark.parametrize("tie", SOON, ids=lambda tie: tie.question)
def test_a_sign_for_soon_is_said_and_closes_nothing(tie: Any) -> None:
    told = f"You said that {tie.words}. Say so in the check too"
    assert told not in words(OPEN)
    state: Any = {**OPEN, tie.field: tie.sign}
    assert told in words(state)
    assert INSIDE in html(state)


def test_only_a_sign_is_taken_back() -> None:
    for value in ("", "longest_run", "keep", None):
        assert play(FULL, ("take_back", value)) == FULL


def test_no_random_path_reaches_it_with_a_sign_up() -> None:
    chance = random.Random(3)
    starts = list(self_assessment.EXAMPLES.values())
    was_open = was_closed = 0
    for number in range(150):
        state: Any = json.loads(json.dumps(starts[number % len(starts)]))
        for moment in range(15):
            event = random_event(html(state), chance, moment)
            state = self_assessment.update(state, event)
            if INSIDE not in html(state):
                was_closed += 1
                continue
            was_open += 1
            assert not stops(state["standing"]), (number, event)
            assert state["standing"]["level"] not in {"emergency", "urgent"}, (number, event)
            assert not any(tie.holds(state) for tie in FOR_TODAY), (number, event)
    assert was_open > 500
    assert was_closed > 300


def test_no_name_means_two_things() -> None:
    names = [field.name for field in self_assessment.FIELDS]
    assert len(set(names)) == len(names)
    events = {"declare", "take_back", "load_file", "start_again", "carried"}
    assert events.isdisjoint(names)


def test_nothing_is_kept_before_the_reader_asks() -> None:
    assert not Session(self_assessment, self_assessment.EXAMPLES["load_jump"]).is_persistent()
    assert not Session(self_assessment, play(FULL, ("keep", "false"))).is_persistent()
    assert Session(self_assessment, play(FULL, ("keep", "true"))).is_persistent()


def test_the_check_stays_with_the_check_and_a_declared_one_comes_back() -> None:
    declared = play({**FULL, "standing": NONE}, ("declare", ""))
    saved = json.loads(json.dumps(Session(self_assessment, declared).to_storage()))
    assert "standing" not in saved["values"]
    again = Session(self_assessment, self_assessment.initial(), saved)
    assert again.notice == ""
    assert again.state["standing"] == NONE
    assert (again.state["longest_run"], again.state["declared_on"]) == (16, "2026-11-22")
    saved["values"]["declared_on"] = "yesterday"
    spoilt = Session(self_assessment, self_assessment.initial(), saved)
    assert "the day of your check" in spoilt.notice
    assert spoilt.state["declared_on"] == ""


def test_starting_again_leaves_nothing_but_the_day_and_the_check() -> None:
    empty: Any = self_assessment.initial()
    assert play(FULL, ("start_again", "")) == {
        **empty, "today": "2026-11-22", "standing": FULL["standing"],
    }  # fmt: skip
    declared = play(self_assessment.initial(), ("today", TODAY), ("declare", ""))
    assert play(declared, ("start_again", "")) == {**empty, "today": TODAY}
