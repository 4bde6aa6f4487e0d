"""What the timer shows at each moment: its words, its buttons, what it asks, what it keeps."""

import re
from typing import Any

from tests.apps import shown
from widgets.apps import timer as app
from widgets.engine.testing.play import play

NOON = 1_795_348_800_000
EXAMPLES: dict[str, Any] = {**app.EXAMPLES}
FIELDS: dict[str, Any] = {field.name: field for field in app.FIELDS}


def words(state: Any) -> str:
    return shown.words(app.view(state))


def begun(mode: str, *settings: tuple[str, str]) -> Any:
    return play(app, app.initial(), ("mode", mode), *settings, ("start", NOON))


def at(state: Any, seconds: float) -> Any:
    return play(app, state, ("clock", NOON + int(1000 * seconds)))


def presses(state: Any) -> list[str]:
    """Return the words of the buttons under the time, in order."""
    part = str(app.view(state)).partition('class="rb-timing-now"')[2]
    return re.findall(r"<button[^>]*>([^<]*)</button>", part)


def live(state: Any) -> str:
    """Return what is said aloud."""
    part = str(app.view(state)).partition('class="rb-timing-now"')[2]
    said = re.findall(r'class="rb-live"[^>]*><p>(.*?)</p>', part)
    return str(said[-1])


def test_each_kind_asks_for_its_own_lengths_in_order() -> None:
    asked = {
        "ice": ["ice_minutes"],
        "holds": ["times", "hold_seconds", "rest_seconds"],
        "walk_run": ["warm_minutes", "rounds", "run_seconds", "walk_seconds"],
    }
    for mode, names in asked.items():
        html = str(app.view(play(app, app.initial(), ("mode", mode))))
        sliders = [drawn for drawn in re.findall(r"<input[^>]*>", html) if 'type="range"' in drawn]
        found: list[Any] = [re.search(r'name="(\w+)"', drawn) for drawn in sliders]
        assert [one[1] for one in found] == names
        steps: list[Any] = [re.search(r'step="(\d+)"', drawn) for drawn in sliders]
        ten = ("run_seconds", "walk_seconds")
        assert [one[1] for one in steps] == ["10" if name in ten else "1" for name in names]
    order = [str(app.view(app.initial())).index(f"> {label}") for label in ("Ice", "Holds", "Walk")]
    assert order == sorted(order)


def test_each_length_is_taken_at_both_its_ends_and_not_beyond() -> None:
    for name, low, high in (
        ("ice_minutes", 1, 15), ("times", 1, 20), ("hold_seconds", 3, 120),
        ("rest_seconds", 0, 120), ("warm_minutes", 0, 20), ("rounds", 1, 20),
        ("run_seconds", 10, 900), ("walk_seconds", 0, 600),
    ):  # fmt: skip
        for value in (low, high):
            assert not FIELDS[name].problem(value), (name, value)
        for value in (low - 1, high + 1):
            assert FIELDS[name].problem(value), (name, value)
    assert all(field.stored for field in app.FIELDS)


def test_it_begins_with_ten_minutes_of_ice_and_with_a_sound() -> None:
    state = app.initial()
    assert (state["mode"], state["ice_minutes"], state["run"], state["now"]) == ("ice", 10, None, 0)
    assert (state["times"], state["hold_seconds"], state["rest_seconds"]) == (5, 10, 10)
    assert (state["warm_minutes"], state["rounds"]) == (5, 5)
    assert (state["run_seconds"], state["walk_seconds"]) == (60, 120)
    assert (state["sound"], state["vibrate"]) == (True, False)


def test_what_is_set_is_what_is_timed() -> None:
    assert begun("ice", ("ice_minutes", "7"))["run"]["intervals"] == [["Ice", 420]]
    holds = begun("holds", ("times", "2"), ("hold_seconds", "20"), ("rest_seconds", "5"))
    assert holds["run"]["intervals"] == [["Ready", 5], ["Hold", 20], ["Rest", 5], ["Hold", 20]]
    run = [("warm_minutes", "3"), ("rounds", "2"), ("run_seconds", "70"), ("walk_seconds", "80")]
    assert begun("walk_run", *run)["run"]["intervals"] == [
        ["Walk", 180], ["Run", 70], ["Walk", 80], ["Run", 70], ["Walk", 180]
    ]  # fmt: skip


def test_the_plan_says_only_what_there_is() -> None:
    def plan(mode: str, *settings: tuple[str, str]) -> str:
        return live(play(app, app.initial(), ("mode", mode), *settings))

    assert plan("ice") == "Ice on 10 minutes. In all 10 minutes."
    once = plan("holds", ("times", "1"))
    assert once == "Get ready 5 seconds, then hold 10 seconds. In all 15 seconds."
    close = plan("holds", ("times", "2"), ("rest_seconds", "0"))
    assert close == "Get ready 5 seconds, then 2 times hold 10 seconds. In all 25 seconds."
    cold = plan("walk_run", ("warm_minutes", "0"), ("rounds", "2"))
    assert cold == "2 times run 1 minute with walk 2 minutes between. In all 4 minutes."


def test_before_during_and_after_it_the_buttons_are_others() -> None:
    assert presses(app.initial()) == ["Start"]
    assert presses(begun("ice")) == ["Pause", "Stop"]
    paused = play(app, begun("ice"), ("pause", NOON + 5000))
    assert presses(paused) == ["Go on", "Stop"]
    # The skin has to warm up before any more ice.
    assert presses(at(begun("ice"), 600)) == ["Set it anew"]
    assert presses(at(begun("holds"), 600)) == ["Start again", "Set it anew"]
    assert "1. What to time" in words(app.initial())
    assert "1. What to time" not in words(begun("ice"))
    assert "2. The time" in words(app.initial())
    assert "2. The time" not in words(begun("ice"))


def test_what_runs_now_and_what_comes_next_change_at_the_moment_itself() -> None:
    state = begun("holds", ("times", "2"), ("rest_seconds", "20"))
    for seconds, doing, after in (
        (0, "Get ready", "Next: hold, 10 seconds."), (4.999, "Get ready", "Next: hold,"),
        (5, "Hold", "Next: rest, 20 seconds."), (15, "Rest", "Next: hold, 10 seconds."),
        (35, "Hold", "Nothing comes after this."), (44.999, "Hold", "Nothing comes after this."),
    ):  # fmt: skip
        shown_at = words(at(state, seconds))
        assert f"The time {doing} 0:" in shown_at, seconds
        assert after in shown_at, seconds
    over = words(at(state, 45))
    assert "The time Done 0:00" in over
    assert "Next:" not in over
    assert "Nothing comes after" not in over
    assert "In all 25:30" in words(EXAMPLES["walk_run_not_begun"])


def test_it_says_aloud_how_it_was_begun_held_and_gone_on_with() -> None:
    ice, walk = begun("ice"), begun("walk_run")
    assert live(ice) == "Started. Ice on, 10 minutes."
    assert live(walk) == "Started. Walk, 5 minutes. Part 1 of 11."
    assert live(at(walk, 300)) == "Run, 1 minute. Part 2 of 11."
    paused = play(app, walk, ("pause", NOON + 60_500))
    # A second that has begun counts as left.
    assert live(paused) == "Paused, with 4 minutes left of “Walk”."
    again = play(app, paused, ("resume", NOON + 90_500))
    assert live(again) == "On again: Walk, 4 minutes left."
    assert again["run"]["began"] == NOON + 30_000
    assert live(play(app, ice, ("stop", NOON + 5))).startswith("Stopped. Ice on 10 minutes.")


def test_a_change_told_more_than_five_seconds_late_was_slept_through() -> None:
    state = begun("walk_run")
    asleep = "This page had been asleep and has caught up. Run, 1 minute."
    assert live(at(state, 305)).startswith("Run, 1 minute.")
    assert live(at(state, 305.001)).startswith(asleep)
    assert at(at(state, 10), 20)["said"] == "started"


def test_how_long_ago_it_was_over_is_told_in_whole_minutes() -> None:
    state = begun("ice")
    for seconds, told in (
        (0, "The time is up."), (59.999, "The time is up."), (60, "was up 1 minute ago."),
        (179, "was up 2 minutes ago."), (3599, "was up 59 minutes ago."),
        (3600, "was up more than an hour ago."),
    ):  # fmt: skip
        assert told in live(at(state, 600 + seconds)), seconds
    assert "All holds are done." in live(at(begun("holds"), 600))


def test_presses_that_mean_nothing_now_change_nothing() -> None:
    nothing, ice = app.initial(), begun("ice")
    for press in ("pause", "resume", "stop", "clock"):
        assert play(app, nothing, (press, NOON)) == nothing
    assert play(app, ice, ("start", NOON + 5000)) == ice
    assert play(app, ice, ("resume", NOON + 5000)) == ice
    paused = play(app, ice, ("pause", NOON + 5000))
    assert play(app, paused, ("clock", NOON + 9000)) == paused
    over = at(ice, 600)
    assert play(app, over, ("pause", NOON + 600_500))["run"] == over["run"]
    again = play(app, at(begun("holds"), 600), ("start", NOON + 700_000))
    assert (again["run"]["began"], again["said"]) == (NOON + 700_000, "started")
    stopped = play(app, ice, ("stop", NOON))
    assert (stopped["run"], stopped["now"], stopped["said"]) == (None, 0, "stopped")


def test_what_was_timed_comes_back_only_with_an_effort_and_within_an_hour() -> None:
    run = begun("walk_run")["run"]
    fits = FIELDS["run"]
    assert not fits.problem(None)
    assert not fits.problem({**run, "intervals": [["Run", 3600]]})
    for spoilt in (
        {**run, "intervals": [["Run", 3601]]}, {**run, "intervals": [["Walk", 60]]},
        {**run, "mode": "sauna"}, {**run, "more": 1}, {**run, "began": "now"},
    ):  # fmt: skip
        assert fits.problem(spoilt)
    # A run keeps its kind, whatever is set meanwhile.
    later = play(app, begun("walk_run"), ("mode", "ice"), ("pause", NOON + 5000))
    assert later["run"]["mode"] == "walk_run"
