"""The plan of the way back and the check: it opens for none that says stop, or is too old."""

from typing import Any

import pytest
from hypothesis import given

from tests.apps import shown
from tests.apps.return_plan_played import READINESS, TODAY, ready, run, text
from tests.components.triage.kept_checks import carried, standing, standings, to_stop
from widgets.apps import return_plan as app
from widgets.apps.return_plan.standing import missing
from widgets.components.triage.standing import lets_run, stops
from widgets.engine.testing.play import play

OFFER = "rb-return-target"
CALENDAR = "Next run for my calendar"
CLOSED = "The plan is closed until a check lets you run."


def words(state: Any) -> str:
    return shown.words(app.view(state))


def unticked(found: Any) -> Any:
    """Return a plan for which all is so but the tick of the check, which is kept elsewhere."""
    return play(app, ready(), ("ready_check", "false"), carried(found))


def test_a_clear_check_stands_in_for_the_tick_and_says_when() -> None:
    state = unticked(standing(day="2026-11-20"))
    assert OFFER in text(state)
    assert missing(state) == ()
    assert "You did the check on 20 November: no sign." in words(state)
    assert 'name="ready_check"' not in text(state)
    assert "You are ready." in words(state)
    # What the reader ticked is still what is kept and taken along.
    assert not state["ready_check"]
    assert "&quot;check&quot;" not in text(state).partition('data-content="{')[2]


def test_without_a_check_the_tick_decides() -> None:
    assert "Do the check first" in words(ready())
    assert OFFER in text(ready())
    state = unticked(None)
    assert OFFER not in text(state)
    assert "Still missing: 1 of 5." in words(state)
    assert 'name="ready_check"' in text(state)


@given(standings())
def test_the_plan_opens_for_a_check_that_lets_run_and_no_other(found: Any) -> None:
    is_open = lets_run(found, str(TODAY))
    for start in (ready(), unticked(None), run(ready(), TODAY)):
        state = play(app, start, ("today", str(TODAY)), carried(found))
        assert (missing(state) == ()) is is_open
    for start in (ready(), unticked(None)):
        state = play(app, start, carried(found))
        assert (OFFER in text(state)) is is_open


@given(to_stop())
def test_a_check_that_says_stop_closes_it_and_loses_no_run(found: Any) -> None:
    log = run(ready(), TODAY)
    for before in (log, play(app, log, ("stop", "")), play(app, log, ("today", "2026-11-30"))):
        state = play(app, before, carried(found))
        assert state["log"] == before["log"]
        assert OFFER not in text(state)
        assert CALENDAR not in text(state)
        assert CLOSED in words(state)
        assert "Do not run until you have been seen." in words(state)
        assert "4. What has happened" in words(state)
        assert "Are you ready?" not in words(state)
        assert play(app, state, ("open", ""))["log"] == state["log"]
        # What else happened is still written down.
        assert 'name="write_down"' in text(state)


def test_an_old_check_closes_it_whatever_is_ticked() -> None:
    state = play(app, run(ready(), TODAY), ("today", "2026-11-26"))
    old = play(app, state, carried(standing(day="2026-11-18")))
    assert OFFER in text(state)
    assert OFFER not in text(old)
    assert missing(old) == ("ready_check",)
    assert "That was 8 days ago: do it again before you run." in words(old).replace(" do", " do")
    assert "No run until it is so again." in words(old)
    assert 'name="ready_check"' not in text(old)
    assert play(app, old, ("ready_check", "true"), *READINESS)["log"] == state["log"]
    assert OFFER not in text(play(app, old, *READINESS))
    # While the day is unknown, so is the age of a check.
    assert OFFER not in text({**unticked(standing()), "today": ""})


def test_easing_off_changes_the_words_of_the_next_run() -> None:
    eased = unticked(standing(running="ease"))
    card = shown.words(text(eased).partition("2. What comes next")[2].partition("3. After")[0])
    assert "The check says to ease off." in card
    assert "Half your usual distance, flat, no hard sessions." in card
    assert "Pain over 3 of 10 on the way" in card
    assert CALENDAR not in text(eased)
    plain = unticked(standing())
    assert "ease off" not in words(plain)
    assert "Pain over 4 of 10 on the way" in words(plain)
    assert CALENDAR in text(plain)


def test_a_sign_to_be_seen_soon_stands_above_a_plan_that_goes_on() -> None:
    state = unticked(standing("soon"))
    assert words(state).index("Make an ordinary appointment") < words(state).index("2. What comes")
    assert OFFER in text(state)


@pytest.mark.parametrize("found", [standing(), standing("urgent", "stop"), standing("soon")])
def test_a_sign_that_was_told_waits_for_the_readers_word(found: Any) -> None:
    state = play(app, ready(), ("stop", ""), carried(found))
    assert OFFER not in text(state)
    assert ('name="open"' in text(state)) is not stops(found)
    # An older check does not stand in for the one that a new sign asks for.
    assert "Stop running, and do the check now" in words(state)
    opened = play(app, state, ("open", ""))
    assert (OFFER in text(opened)) is not stops(found)
