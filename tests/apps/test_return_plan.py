import datetime as dt
import json
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.apps import return_plan as app
from widgets.apps.return_plan.fields import READY
from widgets.apps.return_plan.standing import plan_of
from widgets.apps.return_plan.state import MOST_STEPS_BACK, State
from widgets.apps.return_plan.writing_down import FULL
from widgets.engine.core.session import Session
from widgets.engine.testing.play import play
from widgets.science.back.pain_scale import PAIN_LIMIT, PAIN_SETTLED_MAX
from widgets.science.return_to_run.log import MOST_ENTRIES, RunRecord, as_file, as_table
from widgets.science.return_to_run.rules import CRITERIA, rules
from widgets.science.return_to_run.stages import STAGES

TODAY = dt.date(2026, 11, 23)
READINESS = [(field.name, "true") for field in READY]


def ready(today: dt.date = TODAY) -> State:
    return play(app, app.initial(), ("today", str(today)), *READINESS)


def run(state: State, day: dt.date, pain: tuple[int, int, int] = (0, 0, 0), **more: str) -> State:
    """Run on a day as the plan says, write it down, and the next day how the morning was."""
    during, after, morning = pain
    state = play(
        app, state, ("today", str(day)), ("during", str(during)), ("after", str(after)),
        *more.items(), ("write_down", ""),
    )  # fmt: skip
    assert state["said"].startswith("Written down."), (state["problem"], state["drafts"])
    return play(
        app, state, ("today", str(day + dt.timedelta(days=1))),
        ("this_morning", str(morning)), ("write_morning", ""),
    )  # fmt: skip


def written(state: State, place: int = 0) -> RunRecord:
    """Return the run at a place of the log."""
    return cast("RunRecord", state["log"][place])


def text(state: State) -> str:
    return str(app.view(state))


def test_it_opens_when_all_is_so_and_says_what_is_missing() -> None:
    state = play(app, app.initial(), ("today", str(TODAY)), *READINESS[:-1])
    assert f"Still missing: 1 of {len(READY)}." in text(state)
    assert "Run 1 minute" not in text(state)
    state = play(app, state, READINESS[-1])
    assert "Run 1 minute, walk 2: 6 times." in text(state)
    assert "From today on" in text(state)


def test_a_criterion_that_is_gone_holds_the_next_run_back_and_loses_nothing() -> None:
    state = run(ready(), TODAY)
    state = play(app, state, ("ready_walk", "false"))
    assert "No run until it is so again." in text(state)
    assert len(state["log"]) == 1


def test_two_good_runs_lead_on_and_a_painful_one_back() -> None:
    state = ready()
    for number in range(2):
        state = run(state, TODAY + dt.timedelta(days=2 * number))
    assert "Run 1 minute, walk 1: 9 times." in text(state)
    assert "2 good runs in a row" in text(state)
    state = run(state, TODAY + dt.timedelta(days=4), (PAIN_LIMIT + 1, 0, 0))
    assert "Run 1 minute, walk 2: 6 times." in text(state)
    assert f"Your pain went over {PAIN_LIMIT} of 10. So a stage back." in text(state)
    assert "From Mon 30 Nov on" in text(state)


def test_the_plan_waits_for_the_morning() -> None:
    state = play(
        app, ready(), ("during", "0"), ("after", "0"), ("write_down", ""),
    )  # fmt: skip
    assert "First the number of the morning after." in text(state)
    assert "Come back on Tuesday 24 November 2026" in text(state)
    state = play(app, state, ("today", "2026-11-24"), ("write_morning", ""))
    assert "Please give a whole number from 0 to 10." in text(state)
    state = play(app, state, ("this_morning", "1"), ("write_morning", ""))
    assert written(state)["morning"] == 1
    assert "A good run." in text(state)


def test_a_run_of_an_earlier_day_asks_for_its_morning_at_once() -> None:
    state = play(app, ready(), ("days_ago", "2"))
    assert "That is Saturday 21 November 2026." in text(state)
    state = play(app, state, ("during", "1"), ("after", "1"), ("morning", "3"), ("write_down", ""))
    assert state["log"] == [
        {"kind": "run", "day": "2026-11-21", "minutes": STAGES[0].running,
         "session": STAGES[0].session, "during": 1, "after": 1, "morning": 3, "also": "nothing"}
    ]  # fmt: skip
    assert f"Your pain was still over {PAIN_SETTLED_MAX} of 10 the next morning." in text(state)


def test_what_is_wrong_is_said_beside_its_box_and_stays_there() -> None:
    state = play(app, ready(), ("during", "eleven"), ("write_down", ""))
    assert state["log"] == []
    assert 'value="eleven"' in text(state)
    assert "Worst pain in the run (0 to 10) is a number from 0 to 10." in text(state)
    assert "Please give a number: 0 for none, 10 for the worst." in text(state)
    state = play(app, state, ("during", "1"), ("after", "0"), ("write_down", ""))
    assert len(state["log"]) == 1
    assert state["during"] is None


def test_half_a_point_of_pain_is_not_rounded_away() -> None:
    state = play(app, ready(), ("during", "1"), ("after", "1"), ("during", "2.4"))
    assert 'value="2.4"' in text(state)
    assert "Please give a whole number." in text(state)
    state = play(app, state, ("write_down", ""))
    assert state["log"] == []
    assert 'value="2.4"' in text(state)
    state = play(app, state, ("during", "3"), ("write_down", ""), ("today", "2026-11-24"))
    assert written(state)["during"] == 3
    state = play(app, state, ("this_morning", "5.4"), ("write_morning", ""))
    assert written(state)["morning"] is None
    assert 'value="5.4"' in text(state)


def test_something_else_than_planned_needs_its_minutes() -> None:
    state = play(
        app, ready(), ("as_planned", "no"), ("during", "0"), ("after", "0"), ("write_down", "")
    )
    assert text(state).count("Please give the minutes.") == 2
    state = play(app, state, ("minutes", "20"), ("session", "10"), ("write_down", ""))
    assert "In all is at least as long as the running." in text(state)
    state = play(app, state, ("session", "30"), ("write_down", ""))
    assert (written(state)["minutes"], written(state)["session"]) == (20, 30)


def test_one_run_a_day() -> None:
    state = run(ready(), TODAY)
    state = play(app, state, ("days_ago", "1"), ("during", "0"), ("after", "0"), ("write_down", ""))
    assert "A run of that day is written down already." in text(state)
    assert len(state["log"]) == 1
    # Once that run is removed, the same press goes through.
    state = play(app, state, ("remove", "0"), ("write_down", ""))
    assert len(state["log"]) == 1


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
    assert "Get help now if you notice numbness between your legs" in text(state)
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


def test_a_sign_and_the_check_of_one_day_are_told_apart() -> None:
    signs: State = {**ready(), "log": [{"kind": "sign", "day": str(TODAY)}]}
    checks: State = {**ready(), "log": [{"kind": "clear", "day": str(TODAY)}]}
    assert "a warning sign. The plan was paused." in text(signs)
    assert "the check found no sign. The plan was opened again." in text(checks)


def test_a_long_log_is_folded_and_whole() -> None:
    state = ready()
    for number in range(8):
        state = run(state, TODAY + dt.timedelta(days=2 * number))
    shown, _, folded = text(state).partition("What came before")
    assert shown.count('name="remove"') == 6
    assert folded.count('name="remove"') == 2


def test_the_morning_of_the_day_itself_is_named_beside_the_run() -> None:
    said = f"run only if your pain that morning is no more than {PAIN_SETTLED_MAX}"
    assert said in text(run(ready(), TODAY)).partition("3. After a run")[0]
    assert said in text(app.initial()).partition("The rules of this plan")[2]


def test_after_the_last_stage_the_run_grows_by_the_guard() -> None:
    on = text(app.EXAMPLES["running_on"])
    assert "Run 33 minutes in one go." in on
    # The timer knows no run as long as that.
    assert "The timer" not in on
    assert "The timer" in text(ready())


def test_the_rules_stand_in_the_view() -> None:
    for rule in rules():
        assert rule.replace("'", "&#x27;") in text(app.initial()) or rule in text(app.initial())


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


def test_a_full_log_says_so_and_still_takes_a_sign() -> None:
    days = [TODAY - dt.timedelta(days=2 * n + 1) for n in range(FULL, 0, -1)]
    entry = written(run(ready(), TODAY))
    state: State = {**ready(), "log": [{**entry, "day": str(day)} for day in days]}
    state = play(app, state, ("during", "0"), ("after", "0"), ("write_down", ""))
    assert "The log is full." in text(state)
    assert plan_of(play(app, state, ("stop", ""))).status == "paused"


def test_deleting_leaves_nothing() -> None:
    state = play(app, run(ready(), TODAY), ("keep", "true"), ("start_again", ""))
    assert {**state, "said": ""} == {**app.initial(), "today": state["today"]}


@pytest.mark.parametrize(
    ("pain", "stage", "bad"),
    [((0, 0, 2), 2, 0), ((0, 0, 3), 1, 1), ((0, 2, 0), 2, 0), ((2, 0, 0), 2, 0), ((5, 0, 0), 1, 1),
     ((0, 5, 0), 1, 1), ((0, 0, 10), 1, 1)],
)  # fmt: skip
def test_each_of_the_three_pains_reaches_the_plan(
    pain: tuple[int, int, int], stage: int, bad: int
) -> None:
    state = ready()
    for number in range(2):
        state = run(state, TODAY + dt.timedelta(days=2 * number))
    state = run(state, TODAY + dt.timedelta(days=4), pain)
    entry = written(state, -1)
    assert (entry["during"], entry["after"], entry["morning"]) == pain
    found = plan_of(state)
    assert (found.stage, found.bad_runs) == (stage, bad)
    listed = f"Pain {pain[0]} in the run, {pain[1]} later, {pain[2]} the next morning:"
    assert listed in text(state).partition("4. What has happened")[2]


def test_the_morning_of_an_earlier_run_is_kept_from_the_form() -> None:
    state = play(
        app, ready(), ("days_ago", "1"), ("during", "1"), ("after", "0"), ("morning", "2"),
        ("write_down", ""),
    )  # fmt: skip
    assert len(state["log"]) == 1
    assert (written(state)["day"], written(state)["morning"]) == ("2026-11-22", 2)
    # Today's own is still to come, whatever was typed for another day.
    state = play(
        app, ready(), ("days_ago", "1"), ("morning", "2"), ("days_ago", "0"), ("during", "1"),
        ("after", "0"), ("write_down", ""),
    )  # fmt: skip
    assert written(state)["morning"] is None
