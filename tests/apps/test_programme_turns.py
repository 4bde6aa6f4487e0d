"""The turns of a session: which stage follows which press, and what is noted on the way."""

from typing import Any

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
    through,
)
from widgets.apps.programme.checks import MOST_ENTRIES
from widgets.apps.programme.week.plan import dose_of

READY = EXAMPLES["ready_to_hold"]
HOLDING = EXAMPLES["holding"]
REPS = EXAMPLES["repetitions"]
RESTING = EXAMPLES["resting"]


def stage(state: Any) -> str:
    return str(state["session"]["stage"])


def at_side_plank() -> Any:
    """Return the state before the first exercise that is held on each side."""
    state = READY
    while state["session"]["items"][state["session"]["at"]][0] != "side_plank":
        state = play(state, ("skip", ""))
    return state


def test_a_session_begins_with_the_doses_of_its_day() -> None:
    state = play(EXAMPLES["open"], ("begin", "2"))
    session = state["session"]
    assert [name for name, _, _ in session["items"]] == names_on(WEEK, 2)
    assert all(tuple(item[1:]) == dose_of(WEEK["plan"], item[0]) for item in session["items"])
    assert (session["at"], session["set"], session["day"]) == (0, 1, MONDAY)
    assert (state["place"], state["chosen"]) == ("session", None)
    assert session["done"] == {"sets": 1, "count": 20, "reserve": None, "pain": None}


def test_no_session_begins_without_exercises_without_a_day_or_while_a_sign_is_up() -> None:
    for state, day in (
        (WEEK, "1"), (WEEK, "7"), (WEEK, "-1"), (WEEK, 0), (EXAMPLES["asked"], "0"),
        ({**WEEK, "today": "", "start": ""}, "0"), (EXAMPLES["stopped_by_a_sign"], "0"),
    ):  # fmt: skip
        assert play(state, ("begin", day))["session"] is None
    assert play({**WEEK, "today": ""}, ("begin", "0"))["session"]["day"] == WEEK["start"]
    everything = {**WEEK["plan"], "aside": names_on(WEEK, 0)}
    assert play({**WEEK, "plan": everything}, ("begin", "0"))["session"] is None


def test_repetitions_rest_between_their_sets_and_then_ask() -> None:
    state = RESTING
    assert (stage(state), state["session"]["set"]) == ("rest", 2)
    back = play(state, ("done", NOON))
    assert (stage(back), back["session"]["set"], back["session"]["timer"]) == ("reps", 2, None)
    # A rest that is over goes on by itself.
    assert stage(play(state, ("clock", NOON + 29_999))) == "rest"
    assert play(state, ("clock", NOON + 30_000))["session"] == back["session"]
    asked = play(back, ("done", NOON))
    assert (stage(asked), asked["session"]["done"]["sets"]) == ("ask", 2)


def test_holds_wait_for_their_press_and_then_for_their_time() -> None:
    assert play(READY, ("done", NOON)) == READY
    assert play(REPS, ("go", NOON)) == REPS
    going = play(READY, ("go", NOON))
    assert (stage(going), going["now"]) == ("going", NOON)
    assert play(going, ("go", NOON + 5)) == going
    # Ready, hold, rest, hold: 10, 10, 30 and 10 seconds.
    assert stage(play(going, ("clock", NOON + 59_999))) == "going"
    over = play(going, ("clock", NOON + 60_000))
    assert (stage(over), over["session"]["timer"], over["now"]) == ("ask", None, 0)
    assert over["session"]["done"]["sets"] == 2


@pytest.mark.parametrize(("seconds", "sets"), [(19, 0), (20, 1), (49, 1), (59, 1)])
def test_a_hold_counts_once_it_was_whole(seconds: int, sets: int) -> None:
    state = play(READY, ("go", NOON), ("done", NOON + 1000 * seconds))
    assert (stage(state), state["session"]["done"]["sets"]) == ("ask", sets)


@pytest.mark.parametrize(("holds", "sets"), [(0, 0), (1, 0), (2, 1), (3, 1)])
def test_a_set_of_two_sides_counts_once_both_are_done(holds: int, sets: int) -> None:
    going = play(at_side_plank(), ("go", NOON))
    intervals = going["session"]["timer"]["intervals"]
    assert [kind for kind, _ in intervals].count("Hold") == 4
    passed, seen = 0, 0
    for kind, seconds in intervals:
        if kind == "Hold" and seen == holds:
            break
        passed += seconds
        seen += kind == "Hold"
    state = play(going, ("done", NOON + 1000 * passed))
    assert state["session"]["done"]["sets"] == sets


def test_a_pause_holds_the_time_and_only_what_runs_can_be_paused() -> None:
    paused = play(HOLDING, ("pause", NOON + 15_000))
    assert paused["session"]["timer"]["paused"] == NOON + 15_000
    assert paused["now"] == NOON + 15_000
    again = play(paused, ("resume", NOON + 25_000))
    assert again["session"]["timer"]["paused"] is None
    assert again["session"]["timer"]["began"] == NOON + 10_000
    for press in ("pause", "resume", "clock"):
        assert play(REPS, (press, NOON)) == REPS
        assert play(WEEK, (press, NOON)) == WEEK


def test_what_is_skipped_is_not_noted_and_the_last_one_ends_it() -> None:
    state = REPS
    items = state["session"]["items"]
    for at in range(1, len(items)):
        state = play(state, ("skip", ""))
        assert (state["session"]["at"], state["session"]["set"]) == (at, 1)
        is_held = items[at][0] in ("front_plank", "side_plank", "hip_flexor_stretch",
                                   "back_stretch")  # fmt: skip
        assert stage(state) == ("ready" if is_held else "reps")
    over = play(state, ("skip", ""))
    assert (stage(over), over["log"], over["session"]["timer"]) == ("over", [], None)
    assert play(over, ("skip", "")) == over
    assert play(WEEK, ("skip", "")) == WEEK


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [("reserve", "0", 0), ("reserve", "4", 4), ("reserve", "5", None), ("pain", "0", 0),
     ("pain", "10", 10), ("pain", "11", None), ("pain", 3, None), ("reserve", "-1", None)],
)  # fmt: skip
def test_an_answer_is_one_of_those_there_are(name: str, value: object, told: int | None) -> None:
    asked = play(REPS, ("done", NOON))
    assert play(asked, (name, value))["session"]["done"][name] == told
    # Nothing is told before it is asked.
    assert play(REPS, (name, value)) == REPS
    assert play(WEEK, (name, value)) == WEEK


def test_what_was_done_is_typed_within_what_was_asked() -> None:
    asked = EXAMPLES["wrong_entry"]
    assert set(asked["drafts"]) == {"done_sets", "done_count"}
    assert asked["session"]["done"]["sets"] == 1
    typed = play(asked, ("done_sets", "0"), ("done_count", "20"))
    assert not typed["drafts"]
    assert (typed["session"]["done"]["sets"], typed["session"]["done"]["count"]) == (0, 20)
    assert "done_count" in play(typed, ("done_count", "21"))["drafts"]
    assert "done_sets" in play(typed, ("done_sets", "2"))["drafts"]
    assert play(typed, ("done_count", "17"))["session"]["done"]["count"] == 17
    assert play(REPS, ("done_sets", "1")) == REPS
    assert not play(asked, ("skip", ""))["drafts"]
    assert not play(asked, ("stop", ""))["drafts"]


def test_a_row_of_the_log_is_what_was_asked_and_done_and_told() -> None:
    asked = play(REPS, ("done", NOON), ("done_count", "17"), ("reserve", "2"), ("pain", "1"))
    after = play(asked, ("save", ""))
    assert after["log"] == [[MONDAY, "march", 1, 20, 1, 17, 2, 1, ""]]
    assert (after["session"]["at"], stage(after)) == (1, "reps")
    assert after["past"][-1]["words"] == "saving Marching on the spot"
    for state in (REPS, WEEK):
        assert play(state, ("save", "")) == state


def test_either_number_that_is_missing_holds_the_row_back() -> None:
    for name in ("reserve", "pain"):
        state = play(REPS, ("done", NOON), (name, "0"), ("save", ""))
        assert state["log"] == []
        assert "choose both numbers" in state["problem"]
        # The problem goes with the next answer.
        assert play(state, (name, "1"))["problem"] == ""
    for box in ("done_sets", "done_count"):
        state = play(REPS, ("done", NOON), (box, "99"), ("reserve", "1"), ("pain", "1"))
        assert "cannot be right yet" in play(state, ("save", ""))["problem"]


def test_a_full_log_takes_no_row_more() -> None:
    told = play(ASKED, ("reserve", "2"), ("pain", "0"))
    row = [TUESDAY, "bridge", 2, 8, 2, 8, 3, 1, "same"]
    nearly = play({**told, "log": [row] * (MOST_ENTRIES - 1)}, ("save", ""))
    assert len(nearly["log"]) == MOST_ENTRIES
    full = play({**told, "log": [row] * MOST_ENTRIES}, ("save", ""))
    assert len(full["log"]) == MOST_ENTRIES
    assert "The log is full." in full["problem"]


def test_the_end_of_a_session_leads_back_to_the_week() -> None:
    over = through(play(WEEK, ("begin", "0")), pain=6)
    assert stage(over) == "over"
    stopped = play(over, ("stop", ""))
    assert (stopped["session"], stopped["place"], stopped["now"]) == (None, "week", 0)
    assert stopped["log"] == over["log"] != []
    assert play(HOLDING, ("stop", ""))["now"] == 0
    assert play(HOLDING, ("sign", ""))["now"] == 0
