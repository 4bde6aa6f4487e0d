"""Whatever speaks of running asks the check: none of it is offered while the check says to stop."""

import random
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.apps import shown
from tests.components.triage.kept_checks import CORRUPT, TODAY, carried, kept, standing, to_stop
from widgets.apps import cadence_lab, programme, return_plan
from widgets.book.course import COURSE
from widgets.components.triage.standing import NONE, READS
from widgets.engine.core.session import Session
from widgets.engine.hosts import registry
from widgets.engine.testing.micropython import Engine
from widgets.engine.testing.play import play, random_event
from widgets.science.triage.records import LEVELS, RUNNING

APPS = (programme, return_plan, cadence_lab)
# What stands in a view that offers a run, the plan, or a way past the check.
OFFERS: dict[ModuleType, tuple[str, ...]] = {
    programme: (
        "rb-programme-week", "rb-programme-session", "rb-programme-begin", 'name="begin"',
        'name="make"', 'name="checked"', 'name="place"',
    ),
    return_plan: (
        "rb-return-target", "next-run.ics", 'name="open"', 'name="ready_', "You are ready",
    ),
    cadence_lab: ("rb-plan", "rb-metronome", "step-rate-plan.txt", 'name="target"', "Count, do"),
}  # fmt: skip
# What a reader, or a script, could try to get past it.
TRIED = (
    ("checked", ""), ("open", ""), ("make", ""), ("begin", "0"), ("place", "week"),
    ("ready_check", "true"), ("start_again", ""), ("undo", ""), ("turn_metronome", ""),
    ("today", "2026-11-24"), ("today", "2027-01-30"), ("target", "10"), ("stop", ""), ("sign", ""),
)  # fmt: skip


def example(app: ModuleType, chance: random.Random) -> Any:
    return app.EXAMPLES[chance.choice(sorted(app.EXAMPLES))]


@pytest.mark.parametrize("app", APPS)
@given(
    to_stop(),
    st.randoms(use_true_random=False),
    st.lists(st.sampled_from(TRIED), max_size=5),
)
def test_nobody_is_offered_a_run_while_the_check_says_to_stop(
    app: ModuleType, found: Any, chance: random.Random, tried: list[tuple[str, str]]
) -> None:
    state = play(app, example(app, chance), carried(found))
    for event in [None, *tried, None, None]:
        if event:
            state = play(app, state, event)
        else:
            state = app.update(state, random_event(str(app.view(state)), chance, 1000))
        view = str(app.view(state))
        assert not [mark for mark in OFFERS[app] if mark in view]
        # Without a step rate the lab has no part that speaks of running.
        has_none = app is cadence_lab and "4. Try it" not in view
        assert has_none or "Do not run until you have been seen." in view


@pytest.mark.parametrize("app", APPS)
def test_the_marks_of_an_offer_are_those_of_the_views(app: ModuleType) -> None:
    views = "".join([str(app.view(state)) for state in app.EXAMPLES.values()])
    assert [mark for mark in OFFERS[app] if mark not in views] == []


@pytest.mark.parametrize("app", APPS)
@pytest.mark.parametrize("value", CORRUPT)
def test_what_is_no_check_changes_nothing(app: ModuleType, value: Any) -> None:
    for name in ("typical", "good_runs"):
        if name in app.EXAMPLES:
            assert play(app, app.EXAMPLES[name], ("carried", value)) == app.EXAMPLES[name]


@pytest.mark.parametrize("name", ["programme", "return_plan", "cadence_lab"])
def test_the_browsers_python_reads_what_is_kept_as_ours_does(engine: Engine, name: str) -> None:
    app = registry.load_app(COURSE, name)
    found = [standing(level, running) for level in LEVELS for running in RUNNING]
    start = play(app, app.initial(), ("today", TODAY))
    for value in [*CORRUPT, *[kept(one) for one in found]]:
        event = {"name": "carried", "value": value, "committed": True}
        engine.start("w", name, start)
        assert engine.send("w", event) == str(app.view(app.update(start, event))), value


@pytest.mark.parametrize("app", APPS)
def test_each_reads_the_check_and_does_not_keep_it(app: ModuleType) -> None:
    assert [name for name in app.reads(app.initial()) if name in READS] == [*READS]
    state = play(app, app.initial(), ("today", TODAY), carried(standing()))
    assert state["check"] == standing()
    saved = Session(app, state).to_storage()
    assert saved
    assert "check" not in saved["values"]
    assert Session(app, app.initial(), saved).state["check"] == NONE


@pytest.mark.parametrize("app", APPS)
def test_a_check_that_is_gone_is_forgotten(app: ModuleType) -> None:
    state = play(app, app.initial(), carried(standing()), ("carried", {"check_first": ""}))
    assert state["check"] == NONE


@pytest.mark.parametrize("app", [programme, return_plan])
def test_deleting_what_one_keeps_forgets_no_check(app: ModuleType) -> None:
    state = play(app, app.initial(), carried(standing("urgent", "stop")), ("start_again", ""))
    assert state["check"] == standing("urgent", "stop")
    assert "Do not run until you have been seen." in shown.words(app.view(state))
