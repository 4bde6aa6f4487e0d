"""What may be kept of the programme: each bound at both its ends, each part with its own form."""

from typing import Any

import pytest

from tests.apps.programme_played import EXAMPLES, GOOD, NOON, WEEK, play
from widgets.apps.programme import checks, initial, reconcile
from widgets.apps.programme.checks import (
    KNOWN,
    MOST_ENTRIES,
    MOST_UNDONE,
    are_findings,
    is_item,
    is_log,
    is_past,
    is_plan,
    is_session,
)
from widgets.science.exercises.choice import FINDINGS
from widgets.science.exercises.dose import begin, most

ENTRY = GOOD["log"][0]
STEP = GOOD["past"][-1]
REPS = EXAMPLES["repetitions"]["session"]
HOLDING = EXAMPLES["holding"]["session"]
ASKING = EXAMPLES["saying_how_it_went"]["session"]


def test_a_log_is_full_at_its_most_and_not_before() -> None:
    assert is_log([ENTRY] * MOST_ENTRIES)
    assert not is_log([ENTRY] * (MOST_ENTRIES + 1))
    assert is_log([])
    assert not is_log((ENTRY,))
    assert not is_log([ENTRY, []])


@pytest.mark.parametrize("name", sorted(KNOWN))
def test_a_dose_is_taken_from_the_first_to_the_most_and_no_further(name: str) -> None:
    low, high = begin(KNOWN[name]), most(KNOWN[name])
    assert is_item([name, low.sets, low.count])
    assert is_item((name, high.sets, high.count))
    for sets, count in (
        (low.sets - 1, low.count), (low.sets, low.count - 1),
        (high.sets + 1, high.count), (high.sets, high.count + 1),
        (True, low.count), (float(low.sets), low.count), (low.sets, str(low.count)),
    ):  # fmt: skip
        assert not is_item([name, sets, count]), (sets, count)


@pytest.mark.parametrize(
    "value", [None, "march", [], ["march", 1], ["march", 1, 20, 1], ["swim", 1, 20], [[], 1, 20]]
)
def test_what_is_no_exercise_with_its_dose_is_refused(value: object) -> None:
    assert not is_item(value)


def test_a_plan_doses_each_of_its_exercises_once() -> None:
    plan = WEEK["plan"]
    first = plan["doses"][0]
    assert is_plan(None)
    assert is_plan(plan)
    assert is_plan({**plan, "aside": [first[0]]})
    # An exercise that is in no day any more may still have its dose.
    assert is_plan({**plan, "doses": [*plan["doses"], ["crunch", *begin(KNOWN["crunch"])]]})
    wrong: tuple[object, ...] = (
        [*plan["doses"], first],
        plan["doses"][1:],
        tuple(plan["doses"]),
        {},
    )
    for doses in wrong:
        assert not is_plan({**plan, "doses": doses})
    for aside in ("march", ["swim"], [5], None):
        assert not is_plan({**plan, "aside": aside})


def test_a_week_has_seven_days_each_within_the_rules_of_its_neighbours() -> None:
    plan: Any = WEEK["plan"]
    monday, *rest = plan["week"]
    for week in (rest, [monday, *rest, []], [tuple(monday), *rest], tuple(plan["week"]), None):
        assert not is_plan({**plan, "week": week})
    # Tuesday may not work what Monday works.
    assert not is_plan({**plan, "week": [monday, ["front_plank"], *rest[1:]]})
    assert is_plan({**plan, "week": [monday, ["hamstring_stretch"], *rest[1:]]})


@pytest.mark.parametrize(
    ("changes", "fits"),
    [
        ({"at": 8}, True), ({"at": 9}, False), ({"at": -1}, False), ({"at": True}, False),
        ({"set": 1}, True), ({"set": 0}, False), ({"set": 2}, False),
        ({"stage": "over"}, True), ({"stage": "gone"}, False), ({"stage": "ready"}, False),
        ({"stage": "going"}, False), ({"stage": "ask"}, True),
        ({"day": "2026-02-30"}, False), ({"day": ""}, False),
        ({"items": []}, False), ({"items": tuple(REPS["items"])}, False),
        ({"items": [*REPS["items"], ["swim", 1, 1]]}, False),
        ({"timer": HOLDING["timer"]}, False), ({"done": {}}, False), ({"more": 1}, False),
    ],
)  # fmt: skip
def test_a_session_is_at_one_of_its_exercises_in_a_stage_it_can_have(
    changes: dict[str, object], *, fits: bool
) -> None:
    at = changes.get("at")
    # The last of them is held, and is told how it went.
    stage = {"stage": "ask"} if at == len(REPS["items"]) - 1 else {}
    assert is_session({**REPS, **stage, **changes}) is fits


def test_what_is_held_runs_on_a_clock_and_what_is_counted_does_not() -> None:
    assert is_session(None)
    assert is_session(HOLDING)
    for stage, timer in (("ready", HOLDING["timer"]), ("going", None), ("reps", None),
                         ("rest", HOLDING["timer"])):  # fmt: skip
        assert not is_session({**HOLDING, "stage": stage, "timer": timer}), stage
    assert is_session({**HOLDING, "stage": "ready", "timer": None})
    resting = EXAMPLES["resting"]["session"]
    assert is_session(resting)
    assert not is_session({**resting, "timer": None})
    assert is_session({**resting, "set": 1})
    assert not is_session({**resting, "set": 3})


def test_a_clock_of_a_session_has_intervals_of_ten_minutes_at_the_most() -> None:
    timer = HOLDING["timer"]
    for seconds, fits in ((600, True), (601, False), (1, True), (0, False)):
        timed = {**timer, "intervals": [["Hold", seconds]]}
        assert is_session({**HOLDING, "timer": timed}) is fits, seconds
    assert not is_session({**HOLDING, "timer": {**timer, "more": 1}})
    assert not is_session({**HOLDING, "timer": {"began": 0, "intervals": timer["intervals"]}})


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [("sets", 0, 20), ("count", 0, 600), ("pain", 0, 10), ("reserve", 0, 4)],
)
def test_what_was_done_is_within_its_range(name: str, low: int, high: int) -> None:
    def fits(value: object) -> bool:
        return is_session({**ASKING, "done": {**ASKING["done"], name: value}})

    assert fits(low)
    assert fits(high)
    assert not fits(low - 1)
    assert not fits(high + 1)
    assert not fits("1")
    assert fits(None) is (name in ("pain", "reserve"))


def test_what_can_be_undone_is_counted_and_each_step_whole() -> None:
    assert is_past([])
    assert is_past([STEP] * MOST_UNDONE)
    assert not is_past([STEP] * (MOST_UNDONE + 1))
    for changes in ({"keep": -1}, {"keep": MOST_ENTRIES + 1}, {"plan": 5}, {"tail": None},
                    {"words": None}, {"more": 1}):  # fmt: skip
        assert not is_past([STEP, {**STEP, **changes}]), changes
    assert is_past([{**STEP, "keep": 0}, {**STEP, "keep": MOST_ENTRIES}, {**STEP, "plan": None}])


def test_findings_are_those_the_programme_asks_about() -> None:
    names = [finding.name for finding in FINDINGS]
    assert are_findings(names)
    assert are_findings([])
    assert not are_findings([*names, "stars"])
    assert not are_findings(tuple(names))


def test_the_last_twelve_changes_can_be_undone() -> None:
    state = play(WEEK, ("open", "0 march"))
    for at in range(MOST_UNDONE + 2):
        state = play(state, ("dose_count", str(22 + 2 * (at % 2))))
    assert len(state["past"]) == MOST_UNDONE
    assert checks.is_past(state["past"])


@pytest.mark.parametrize(
    ("left_out", "is_paused", "is_past_kept"),
    [([], False, True), (["paused"], True, True), (["log"], False, False),
     (["plan"], False, False), (["start"], False, True)],
)  # fmt: skip
def test_what_was_left_out_is_not_led_back_to(
    left_out: list[str], *, is_paused: bool, is_past_kept: bool
) -> None:
    after = reconcile(GOOD, left_out)
    assert after["paused"] is is_paused
    assert after["past"] == (GOOD["past"] if is_past_kept else [])


def test_it_begins_with_a_mat_and_a_wall_and_a_quarter_of_an_hour() -> None:
    state: Any = initial()
    has = [name for name in state if name.startswith("has_") and state[name]]
    assert has == ["has_mat", "has_wall"]
    assert [name for name in state if name.startswith("raised_") and state[name]] == []
    assert (state["minutes"], state["days"], state["place"]) == (15, 3, "ask")
    assert (state["sound"], state["vibrate"], state["keep"]) == (True, False, False)
    assert (state["add_day"], state["now"], state["shown"]) == (0, 0, 3)
    assert not state["paused"]
    # A moment that is none changes nothing.
    assert play(EXAMPLES["ready_to_hold"], ("go", "now")) == EXAMPLES["ready_to_hold"]
    assert play(EXAMPLES["ready_to_hold"], ("go", NOON))["now"] == NOON
