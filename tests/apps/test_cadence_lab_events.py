"""The Cadence lab: what taps, counts and presses leave behind."""

import re
from typing import Any

import pytest

from tests.apps.shown import words
from tests.expect import known
from widgets.apps import cadence_lab as app
from widgets.apps.cadence_lab.state import State, base_rate
from widgets.engine.testing.play import play

COUNTED = (("method", "count"), ("count_start", ""), ("count_done", ""))


def lab(*events: tuple[str, Any]) -> State:
    return play(app, app.initial(), *events)


def said(state: State) -> str:
    return words(app.view(state)).replace("\u202f", " ")


def test_a_press_turns_what_it_names_on_and_off_and_nothing_else() -> None:
    for press, flag in (("turn_metronome", "metronome"), ("turn_playing", "playing")):
        on = lab((press, ""))
        assert on == {**app.initial(), flag: True}
        assert play(app, on, (press, "")) == app.initial()


def test_a_count_runs_from_its_start_to_its_stop() -> None:
    typed = lab(("method", "count"), ("counted", "44"), ("count_start", ""))
    assert typed["counting"]
    assert "Stop the timer" in said(typed)
    assert "Start 30 seconds" in said(app.initial() | {"method": "count"})
    # What was counted before is no part of the new count.
    assert (typed["counted"], typed["doubt"], typed["slow"]) == (None, None, False)
    for stop in ("count_stop", "count_done"):
        assert not play(app, typed, (stop, ""))["counting"]


def test_a_count_counts_once_it_is_whole() -> None:
    half: State = app.update(lab(*COUNTED), {"name": "counted", "value": "84", "committed": False})
    assert (half["counted"], half["step_rate"]) == (84, None)
    wrong = lab(*COUNTED, ("counted", "84"), ("counted", "500"))
    assert (wrong["counted"], wrong["step_rate"]) == (84, 168)
    emptied = lab(*COUNTED, ("counted", "84"), ("counted", ""))
    assert (emptied["counted"], emptied["step_rate"]) == (None, 168)


@pytest.mark.parametrize(
    ("counted", "rate", "doubt", "slow"),
    [
        ("30", None, None, True),  # 60 a minute: neither a run nor one foot of it
        ("44", None, 88, False),
        ("59", None, None, True),
        ("60", 120, None, False),
        ("120", 240, None, False),
        ("125", None, None, False),  # too quick to be a walk
    ],
)
def test_what_was_counted_is_a_run_one_foot_of_it_or_a_walk(
    counted: str, rate: float | None, doubt: float | None, *, slow: bool
) -> None:
    state = lab(*COUNTED, ("counted", counted))
    assert (state["step_rate"], state["doubt"], state["slow"]) == (rate, doubt, slow)
    assert ("That is a walking rate." in said(state)) is slow


def test_a_new_count_takes_back_what_was_said_of_the_last() -> None:
    for first in ("30", "44"):
        state = lab(*COUNTED, ("counted", first), ("counted", "84"))
        assert (state["step_rate"], state["doubt"], state["slow"]) == (168, None, False)
        fast = lab(*COUNTED, ("counted", first), ("counted", "125"))
        assert (fast["step_rate"], fast["doubt"], fast["slow"]) == (None, None, False)
    walked = lab(*COUNTED, ("counted", "30"), ("counted", "44"))
    assert (walked["doubt"], walked["slow"]) == (88, False)


def test_a_typed_rate_of_one_foot_is_asked_about_once_it_is_whole() -> None:
    half: State = app.update(app.initial(), {"name": "step_rate", "value": "88"})
    assert half["doubt"] is None
    whole = lab(("step_rate", "88"))
    assert whole["doubt"] == 88
    assert whole["drafts"] == {"step_rate": {"text": "88", "problem": ""}}
    # What is typed next is a new question.
    for typed, rate in (("172", 172), ("300", None), ("many", None)):
        state = play(app, whole, ("step_rate", typed))
        assert (state["doubt"], state["slow"], state["step_rate"]) == (None, False, rate)
        assert (state["drafts"] == {}) is (rate is not None)


def test_the_answer_about_one_foot_leaves_nothing_open() -> None:
    asked = lab(("step_rate", "88"))
    both = play(app, asked, ("doubt_strides", ""))
    assert both == {**app.initial(), "step_rate": 176}
    each = play(app, asked, ("doubt_steps", ""))
    assert each == {**app.initial(), "slow": True}
    assert play(app, each, ("step_rate", "170"))["slow"] is False
    # A press that comes late answers nothing.
    assert play(app, both, ("doubt_strides", "")) == both


def test_taps_are_kept_in_order_and_not_for_ever() -> None:
    state = lab(*[("tap", 1000 + 350 * tap) for tap in range(245)])
    assert len(state["taps"]) == 240
    assert state["taps"][-1] == 1000 + 350 * 244
    # At the same millisecond the clock has not gone back.
    assert len(play(app, state, ("tap", state["taps"][-1]))["taps"]) == 240
    # After a reload it has.
    assert play(app, state, ("tap", 5))["taps"] == [5]
    again = play(app, {**state, "doubt": 88, "slow": True}, ("tap_again", ""))
    assert (again["taps"], again["doubt"], again["slow"]) == ([], None, False)


def test_too_few_taps_are_no_rate_yet() -> None:
    state = lab(*[("tap", 1000 + 350 * tap) for tap in range(12)])
    assert state["step_rate"] is None
    assert "171 ± 1 taps a minute. Too few taps so far" in said(state)


def test_taps_of_one_foot_are_asked_about() -> None:
    state = lab(*[("tap", 1000 + 700 * tap) for tap in range(24)])
    assert state["step_rate"] is None
    assert abs(known(state["doubt"]) - 60_000 / 700) < 0.5


def test_a_missed_tap_is_left_out_and_told() -> None:
    times = [1000 + 350 * tap for tap in range(30) if tap != 12]
    assert "Left out as uneven: 1." in said(lab(*[("tap", time) for time in times]))
    assert "Left out" not in said(lab(*[("tap", 1000 + 350 * tap) for tap in range(30)]))


def test_the_way_to_start_again_is_there_once_there_is_something() -> None:
    assert "Tap once for every step" in said(app.initial())
    assert "Start again" not in said(app.initial())
    one = said(lab(("tap", 1000)))
    assert "Start again" in one
    assert "Tap once for every step" not in one


def test_clearing_the_rate_clears_what_it_came_from() -> None:
    for events in ([("tap", 1000 + 350 * tap) for tap in range(24)], [*COUNTED, ("counted", "84")]):
        state = lab(*events)
        assert re.search(r"Your step rate: 1\d\d steps a minute", said(state))
        cleared = play(app, state, ("forget_rate", ""))
        assert (cleared["step_rate"], cleared["taps"], cleared["counted"]) == (None, [], None)
        assert "No step rate yet." in said(cleared)


def test_a_pace_is_read_in_its_unit_and_a_draft_goes_with_it() -> None:
    assert abs(lab(("pace", "5:00"))["speed"] - 10 / 3) < 1e-9
    assert lab(("pace_unit", "m/s"), ("pace", "1"))["speed"] == 1
    assert lab(("pace_unit", "m/s"), ("pace", "7"))["speed"] == 7
    wrong = lab(("pace", "abc"))
    assert wrong["drafts"]
    assert play(app, wrong, ("pace_unit", "km/h"))["drafts"] == {}
    # Another field leaves it.
    assert play(app, wrong, ("volume", "30"))["drafts"] == wrong["drafts"]


def test_the_lab_works_with_the_readers_rate_or_with_the_mean_at_their_speed() -> None:
    assert base_rate(lab(("step_rate", "181"), ("pace_unit", "m/s"), ("pace", "6.2"))) == 181
    # 150.02 + 6.012 v, in vanoeveren2019.
    at_three = known(base_rate(lab(("pace_unit", "m/s"), ("pace", "3"))))
    assert abs(at_three - 168.056) < 1e-6
    nobody = lab(("pace_unit", "m/s"), ("pace", "6.2"))
    assert base_rate(nobody) is None
    assert "Find your step rate first, or choose a speed" in said(nobody)
    assert "4. Try it, gently" not in said(nobody)


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [("counted", 20, 130), ("change", -10, 10), ("volume", 0, 100), ("step_rate", 120, 240)],
)  # fmt: skip
def test_a_box_takes_both_ends_of_its_range_and_nothing_beyond(
    name: str, low: int, high: int
) -> None:
    for value in (low, high):
        taken: Any = lab((name, str(value)))
        assert taken[name] == value
        assert name not in taken["drafts"]
    for value in (low - 1, high + 1):
        refused: Any = lab((name, str(value)))
        assert refused[name] == dict(app.initial())[name]
        assert name in refused["drafts"]


def test_the_lab_begins_with_a_small_change_and_nothing_sounding() -> None:
    begun = app.initial()
    assert (begun["change"], begun["target"], begun["volume"]) == (5, "5", 60)
    assert (begun["speed"], begun["pace_unit"], begun["method"]) == (2.8, "min/km", "tap")
    assert [begun["playing"], begun["metronome"], begun["counting"], begun["slow"]] == 4 * [False]


def test_the_plan_goes_from_week_to_week_and_then_says_when_to_stop() -> None:
    shown = said(app.initial()).partition("A plan: our suggestion")[2]
    parts = (
        "Week 1:", "Week 2:", "Weeks 3 and 4:", "After week 4:", "Change one thing at a time",
        "When to stop", "Pain that grows in a spell", "Your back is worse the next morning",
        "A new pain", "Pain in a buttock", "Any warning sign",
    )  # fmt: skip
    places = [shown.index(part) for part in parts]
    assert places == sorted(places)


def test_taps_that_are_no_times_are_not_taken_from_storage() -> None:
    (taps,) = [field for field in app.FIELDS if field.name == "taps"]
    assert taps.problem([1, 2.5]) == ""
    assert taps.problem([1, "2"])
    assert taps.problem("12")


def test_what_can_be_chosen_stands_beside_its_words() -> None:
    view = str(app.view(app.initial()))
    for value, label in (("tap", "Tap along"), ("count", "Count for 30"), ("type", "Type it in"),
                         ("0", "Your own"), ("5", "5 % more"), ("10", "10 % more")):  # fmt: skip
        assert f'value="{value}"> {label}' in view
