"""The programme and the check: what stops the exercises, and what only stands above them."""

from typing import Any

import pytest
from hypothesis import given

from tests.apps.programme_played import EXAMPLES, MONDAY, WEEK, html, play, words
from tests.components.triage.kept_checks import carried, kept, standing, to_stop

NO_RUN = "Do not run until you have been seen."
GO_ON = "The exercises may go on as far as they feel all right."
WEEK_MARK = "rb-programme-week"


@given(to_stop())
def test_a_check_that_says_stop_stops_the_session_too(found: Any) -> None:
    state = play(EXAMPLES["holding"], carried(found))
    assert state["paused"]
    assert state["session"] is None
    assert NO_RUN in words(state)
    assert "The programme stands still until then." in words(state)
    # Their word that it was clear does not go past what the check says.
    assert play(state, ("checked", "")) == state
    assert 'name="checked"' not in html(state)


def test_after_a_clear_check_the_reader_goes_on_by_their_own_word() -> None:
    stopped = play(WEEK, carried(standing("urgent", "stop")))
    checked = play(stopped, carried(standing()))
    assert checked["paused"]
    assert "Stop the exercises, and do the check now" in words(checked)
    assert play(checked, ("checked", "")) == {**WEEK, "check": standing()}
    # A new sign still stops it after a clear check.
    assert play(WEEK, carried(standing()), ("sign", ""))["paused"]


@pytest.mark.parametrize(
    ("level", "running"),
    [
        ("urgent", "may"),
        ("urgent", "ease"),
        ("soon", "may"),
        ("soon", "ease"),
        ("self-manage", "ease"),
    ],
)
def test_a_check_that_lets_run_stands_above_the_week_and_stops_nothing(
    level: str, running: str
) -> None:
    state = play(WEEK, carried(standing(level, running)))
    assert not state["paused"]
    assert WEEK_MARK in html(state)
    told = words(state).partition("Your week")[0]
    assert "You did the check today" in told
    assert ("Be seen today" in told) is (level == "urgent")
    assert (GO_ON in told) is (level != "self-manage")


def test_a_clear_check_leaves_the_week_as_it_is() -> None:
    assert html(play(WEEK, carried(standing()))).count("check-first.html") == 0
    assert play(WEEK, carried(standing()))["plan"] == WEEK["plan"]


def test_no_check_and_an_old_one_are_asked_for_above_the_week_and_the_sessions() -> None:
    for found, asked in (
        (None, "Do the check first"),
        (standing(day="2026-11-15"), "That was 8 days ago"),
        (standing("soon", day="2026-11-15"), "That was 8 days ago"),
    ):
        state = play(WEEK, carried(found))
        for place, is_asked in (("week", True), ("session", True), ("log", False), ("ask", False)):
            there = play(state, ("place", place))
            assert (asked in words(there)) is is_asked, place
            assert not there["paused"]
        assert GO_ON not in words(state)
        # From the floor only the exercise counts.
        assert asked not in words(play(state, ("begin", "0")))


def test_an_old_check_that_said_stop_still_does() -> None:
    state = play(WEEK, carried(standing("soon", "stop", "2026-10-28")))
    assert state["paused"]
    assert NO_RUN in words(state)
    assert "That was 26 days ago" in words(state)


def test_the_check_and_the_findings_come_in_one() -> None:
    answers = {"self_assessment": '{"values": {"how_long": "over_3_months"}}'}
    value = {**answers, **kept(standing("urgent", "stop"))}
    state = play(EXAMPLES["asked"], ("carried", value))
    assert state["paused"]
    assert state["carried"] == ["lasting"]
    assert state["today"] == MONDAY
