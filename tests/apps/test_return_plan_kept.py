"""What is kept of the plan of the way back, taken along, undone and deleted."""

import datetime as dt
import html
import json
import re
from typing import Any

from tests.apps.return_plan_played import TODAY, ready, run, text
from widgets.apps import return_plan as app
from widgets.apps.return_plan.state import MOST_STEPS_BACK
from widgets.engine.core.session import Session
from widgets.engine.testing.play import play
from widgets.science.return_to_run.log import MOST_ENTRIES, as_file, as_table
from widgets.science.return_to_run.rules import CRITERIA


def test_changes_can_be_taken_back_one_after_another() -> None:
    states = [ready()]
    for number in range(3):
        states.append(run(states[-1], TODAY + dt.timedelta(days=2 * number)))
    state = states[-1]
    # A run and its morning are a change each.
    for before in (states[2], states[1]):
        state = play(app, state, ("undo", ""), ("undo", ""))
        assert state["log"] == before["log"]
    removed = play(app, states[-1], ("remove", "1"))
    assert len(removed["log"]) == 2
    assert play(app, removed, ("undo", ""))["log"] == states[-1]["log"]
    many = states[-1]
    for _ in range(MOST_STEPS_BACK + 3):
        many = play(app, many, ("undo", ""))
    assert many["earlier"] == []


def test_files_are_read_back_and_wrong_ones_change_nothing() -> None:
    state = run(run(ready(), TODAY), TODAY + dt.timedelta(days=2), also="hills")
    ids = [each.id for each in CRITERIA]
    for content in (as_file(state["log"], ids), as_table(state["log"])):
        loaded = play(app, ready(TODAY + dt.timedelta(days=3)), ("load_file", content))
        assert loaded["log"] == state["log"]
        assert "Loaded: 2 entries." in text(loaded)
    for content, reason in (
        ("[]", "line 1: these are not the columns"),
        ("{}", "this is not a file that this plan has saved"),
        ('{"file": "running-and-your-back return to running"', "this is not a file"),
        (as_file(state["log"], ids).replace('"during": 0', '"during": 11'), "entries cannot be"),
        (as_table(state["log"]).replace("2026-11-25", "2026-13-25"), "line 3: this cannot be"),
        (as_table(state["log"]).replace("2026-11-25", "2026-11-21"), "line 3: this cannot be"),
        (as_table(state["log"]).replace("2026-11-25", "9999-12-31"), "line 3: this cannot be"),
        (as_table(state["log"]).replace(",6,", ",0_6,"), "line 2: this cannot be"),
        (as_table(state["log"]).replace("2026-11-25", "2027-11-25"), "still to come"),
        (as_table(state["log"]) + '"', "line 4: a quote that is never closed"),
    ):
        tried = play(app, state, ("load_file", content))
        assert tried["log"] == state["log"]
        assert "Nothing here has changed: " in text(tried)
        assert reason in text(tried), content
    tried = play(app, state, ("load_file", ""))
    assert tried["log"] == state["log"]
    assert "This file is empty. Choose one that you have saved here." in text(tried)


def test_what_was_kept_comes_back_and_what_cannot_be_does_not() -> None:
    state = run(ready(), TODAY)
    kept = Session(app, state).to_storage()
    assert kept
    assert not app.is_persistent(state)
    assert app.is_persistent(play(app, state, ("keep", "true")))
    again = Session(app, app.initial(), json.loads(json.dumps(kept)))
    assert not again.notice
    assert again.state["log"] == state["log"]
    entry = state["log"][0]
    all_spoilt: tuple[object, ...] = (
        {}, "x", [1], [dict(entry, day="2026-02-30")], [dict(entry, during=11)],
        [dict(entry, during=True)], [dict(entry, session=1)], [dict(entry, also="x")],
        [dict(entry, more=1)], [entry, entry], [dict(entry, morning="1")],
        [{"kind": "sign"}], [{"kind": "<b>", "day": "2026-11-23"}], [entry] * (MOST_ENTRIES + 1),
        [dict(entry, day="2026-11-25"), entry],
    )  # fmt: skip
    for spoilt in all_spoilt:
        values = {**kept["values"], "log": spoilt}
        session = Session(app, app.initial(), {**kept, "values": values})
        assert session.notice, spoilt
        assert session.state["log"] == []


def test_deleting_leaves_nothing() -> None:
    state = play(app, run(ready(), TODAY), ("keep", "true"), ("start_again", ""))
    assert {**state, "said": ""} == {**app.initial(), "today": state["today"]}


def test_the_file_on_offer_holds_the_ticks_and_brings_them_back() -> None:
    state = play(app, run(ready(), TODAY), ("ready_rest", "false"))
    (content,) = re.findall(r'data-content="({[^"]*)"', text(state))
    file = html.unescape(content)
    later: Any = app.initial()
    later = play(app, later, ("today", "2026-11-24"), ("ready_rest", "true"), ("load_file", file))
    ticked = [name for name in sorted(later) if name.startswith("ready_") and later[name]]
    assert ticked == ["ready_check", "ready_clinician", "ready_morning", "ready_walk"]
    # A table holds the runs alone.
    table = play(app, ready(), ("today", "2026-11-24"), ("load_file", as_table(state["log"])))
    assert all(table[name] for name in sorted(table) if name.startswith("ready_"))
    assert table["said"] == "Loaded: 1 entries."


def test_a_file_may_be_a_day_ahead_and_no_more() -> None:
    table = as_table(run(ready(), TODAY)["log"])
    for today, is_taken in (("2026-11-23", True), ("2026-11-22", True), ("2026-11-21", False)):
        state = play(app, app.initial(), ("today", today), ("load_file", table))
        assert (len(state["log"]) == 1) is is_taken, today
        assert bool(state["file_problem"]) is not is_taken
    unknown = play(app, app.initial(), ("load_file", table))
    assert len(unknown["log"]) == 1


def test_what_was_said_goes_with_the_next_press() -> None:
    state = play(app, run(ready(), TODAY), ("load_file", "[]"))
    assert state["file_problem"]
    assert not play(app, state, ("undo", ""))["file_problem"]
    assert not play(app, state, ("load_file", as_table(state["log"])))["file_problem"]
    assert play(app, state, ("today", "soon"))["today"] == state["today"]
    assert play(app, state, ("start_again", ""))["said"] == "Deleted."


def test_five_steps_back_are_kept() -> None:
    fields: dict[str, Any] = {field.name: field for field in app.FIELDS}
    log = run(ready(), TODAY)["log"]
    assert not fields["earlier"].problem([log] * 5)
    assert fields["earlier"].problem([log] * 6)
    assert fields["earlier"].problem([log, [{}]])
    kept = [name for name in fields if fields[name].stored]
    assert [name for name in fields if name not in kept] == ["today", "check"]


def test_a_sign_comes_last_also_after_the_clock_was_set_back() -> None:
    state = run(ready(), TODAY)
    state = play(app, state, ("today", "2026-11-20"), ("stop", ""))
    assert [(entry["kind"], entry["day"]) for entry in state["log"]] == [
        ("run", "2026-11-23"), ("sign", "2026-11-23"),
    ]  # fmt: skip
    opened = play(app, state, ("today", "2026-11-26"), ("open", ""))
    assert opened["log"][-1] == {"kind": "clear", "day": "2026-11-26"}
    assert opened["said"] == "The plan is open again."
