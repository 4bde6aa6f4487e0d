"""A session of the programme: every exercise in its turn, holds on a clock, pain ends it."""

import pytest

from tests.apps.programme_played import (
    ASKED,
    EXAMPLES,
    MONDAY,
    NOON,
    TUESDAY,
    WEEK,
    names_on,
    play,
    session_on,
    through,
    words,
)
from widgets.science.back.pain_scale import PAIN_LIMIT
from widgets.science.exercises.catalogue import exercise
from widgets.science.exercises.dose import begin


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


def test_a_session_on_the_day_after_a_hard_one_of_the_same_area_is_advised_against() -> None:
    state = play(session_on(WEEK, MONDAY), ("today", TUESDAY), ("place", "session"))
    assert "We would leave a day between." in words(state)
    assert "We would leave a day between." not in words(play(state, ("today", "2026-11-27")))
