"""The timer: told moments, it never gets lost, and it says what it does not know."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.expect import known
from widgets.apps import timer as app
from widgets.engine.core.session import Session
from widgets.engine.testing.play import play
from widgets.science.training.interval_timer import MOST_ICE_MINUTES

NOON = 1_795_348_800_000
MINUTE = 60_000


def words(state: Any) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", str(app.view(state))))


def walking(*events: tuple[str, Any]) -> Any:
    return play(app, app.initial(), ("mode", "walk_run"), ("start", NOON), *events)


def test_the_warning_about_the_skin_stands_before_the_ice_and_after_it() -> None:
    assert "Never straight on the skin." in words(app.initial())
    assert "ask a pharmacist" in words(app.initial())
    over = play(app, app.initial(), ("start", NOON), ("clock", NOON + 10 * MINUTE))
    assert "Take the ice off, and look at the skin." in words(over)
    assert "Start again" not in words(over)
    assert "was up 15 minutes ago" in words(app.EXAMPLES["ice_over_long_ago"])


@pytest.mark.parametrize("typed", ["16", "0", "45", "abc", ""])
def test_ice_is_never_timed_for_longer_than_the_limit(typed: str) -> None:
    state = play(app, app.initial(), ("ice_minutes", typed), ("start", NOON))
    (kind, seconds) = known(state["run"])["intervals"][0]
    assert (kind, seconds) == ("Ice", 600)
    assert f"from 1 to {MOST_ICE_MINUTES} minutes" in words(dict(state, run=None))


def test_each_kind_says_on_what_its_lengths_stand() -> None:
    for mode, said in (
        ("ice", "That is a limit for your skin."),
        ("holds", "was tested on runners with back pain"),
        ("walk_run", "we found no trial of one against another on backs"),
    ):
        assert said in words(play(app, app.initial(), ("mode", mode)))


def test_the_plan_in_words_is_what_is_timed() -> None:
    state = play(app, app.initial(), ("mode", "walk_run"), ("rounds", "3"), ("walk_seconds", "90"))
    plan = "Walk 5 minutes, then 3 times run 1 minute with walk 1 minute 30 seconds between"
    assert plan + ", then walk 5 minutes. In all 16 minutes." in words(state)
    timed = known(play(app, state, ("start", NOON))["run"])["intervals"]
    assert sum(seconds for _, seconds in timed) == 16 * 60


def test_what_is_set_while_it_runs_does_not_change_what_is_timed() -> None:
    state = walking()
    later = play(app, state, ("rounds", "20"), ("mode", "ice"))
    assert later["run"] == state["run"]


@given(st.lists(st.integers(0, 25 * MINUTE), max_size=8), st.integers(0, 25 * MINUTE))
def test_however_often_it_is_told_the_time_it_stands_at_the_same_place(
    told: list[int], last: int
) -> None:
    often = walking(*[("clock", NOON + moment) for moment in sorted(told) if moment <= last])
    once = walking(("clock", NOON + last))
    often = play(app, often, ("clock", NOON + last))
    shown = re.compile(r'class="rb-timing-now">[^<]*')
    assert shown.findall(str(app.view(often))) == shown.findall(str(app.view(once)))
    assert often["run"] == once["run"]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["start", "pause", "resume", "stop", "clock"]),
            st.one_of(st.integers(-5, 2**50), st.text(), st.none(), st.booleans(), st.floats()),
        )
    )
)
def test_no_order_of_presses_and_no_moment_breaks_it(events: list[tuple[str, Any]]) -> None:
    state = play(app, app.initial(), *events)
    app.view(state)
    field = app.FIELDS[-1]
    assert not field.problem(state["run"])


def test_what_was_kept_comes_back_and_what_cannot_be_does_not() -> None:
    kept = Session(app, walking(("pause", NOON + 100_000))).to_storage()
    assert kept
    again = Session(app, app.initial(), kept)
    assert "Walk (paused)" in again.view()
    assert "3:20" in again.view()
    run = kept["values"]["run"]
    all_spoilt: tuple[object, ...] = (
        [], "run", dict(run, began="now"), dict(run, intervals=[]), dict(run, mode="sauna"),
        dict(run, intervals=[["Walk", 60]]), dict(run, intervals=[["<b>", 60]]),
        dict(run, intervals=[["Run", 0]]), dict(run, began=-1), dict(run, paused=1.5),
    )  # fmt: skip
    for spoilt in all_spoilt:
        session = Session(app, app.initial(), {**kept, "values": {**kept["values"], "run": spoilt}})
        assert app.FIELDS[-1].problem(spoilt), spoilt
        assert session.notice, spoilt
        assert session.state["run"] is None


def test_the_words_tell_pause_lateness_and_the_end() -> None:
    said = words(walking(("pause", NOON + 100_000)))
    assert "Paused, with 3 minutes 20 seconds left of “Walk”." in said
    assert "had been asleep" in words(walking(("clock", NOON + 6 * MINUTE)))
    assert "had been asleep" not in words(walking(("clock", NOON + 5 * MINUTE + 200)))
    assert "All runs are done." in words(walking(("clock", NOON + 23 * MINUTE)))
    assert "more than an hour ago" in words(walking(("clock", NOON + 230 * MINUTE)))
