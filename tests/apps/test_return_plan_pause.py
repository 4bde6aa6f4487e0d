"""A sign pauses the plan of the way back, and only a clear check opens it again."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.apps.return_plan_played import TODAY, ready, run, text
from widgets.apps import return_plan as app
from widgets.apps.return_plan.standing import plan_of
from widgets.engine.testing.play import play
from widgets.science.return_to_run.log import as_table
from widgets.science.triage.advice import WATCH_FOR


@pytest.mark.parametrize("events", [[("stop", "")], [("sign", "true"), ("write_down", "")]])
def test_a_sign_pauses_and_only_a_clear_check_opens(events: list[tuple[str, str]]) -> None:
    before = run(ready(), TODAY)
    state = play(
        app, before, ("today", "2026-11-25"), ("during", "0"), ("after", "0"), *events
    )  # fmt: skip
    assert "Stop running, and do the check now" in text(state)
    assert '<span class="rb-spoken">Urgent advice: </span>' in text(state)
    assert 'href="../start/check-first.html"' in text(state)
    assert "You are ready" not in text(state)
    assert WATCH_FOR["urgent"][0] in text(state)
    tried = [("undo", ""), ("load_file", as_table(before["log"])), ("stop", "")]
    tried += [("remove", str(place)) for place in range(len(state["log"]) + 1)]
    for event in tried:
        assert plan_of(play(app, state, event)).status == "paused", event
    opened = play(app, state, ("open", ""))
    assert plan_of(opened).status in {"run", "morning"}
    assert opened["log"][-1]["kind"] == "clear"


def test_a_sign_waits_for_no_box() -> None:
    state = play(app, ready(), ("during", "eleven"), ("sign", "true"), ("write_down", ""))
    assert plan_of(state).status == "paused"
    assert "Not written down yet" in text(state)
    assert 'value="eleven"' in text(state)
    # What was typed can still be put right, and pauses nothing once more.
    state = play(app, state, ("open", ""), ("during", "1"), ("after", "0"), ("write_down", ""))
    assert [entry["kind"] for entry in state["log"]] == ["sign", "clear", "run"]


@given(st.lists(st.sampled_from(
    ["stop", "undo", "remove", "load_open", "load_paused", "write_down", "write_morning", "later"]
), max_size=12))  # fmt: skip
def test_no_way_but_a_clear_check_leads_out_of_a_pause(doings: list[str]) -> None:
    log = run(ready(), TODAY)["log"]
    files = {"load_open": as_table(log)}
    files["load_paused"] = as_table([*log, {"kind": "sign", "day": str(TODAY)}])
    state = ready()
    for number, doing in enumerate(doings):
        was_paused = plan_of(state).status == "paused"
        typed = [("as_planned", "no"), ("minutes", "6"), ("session", "26")]
        typed += [("during", "1"), ("after", "1"), ("this_morning", "1")]
        event = (doing, "0")
        if doing == "later":
            event = ("today", str(TODAY + dt.timedelta(days=number)))
        if doing in files:
            event = ("load_file", files[doing])
        state = play(app, state, *typed, event)
        assert plan_of(state).status == "paused" or not was_paused, doings[: number + 1]


def test_opening_what_is_open_does_nothing() -> None:
    state = run(ready(), TODAY)
    assert play(app, state, ("open", ""))["log"] == state["log"]
