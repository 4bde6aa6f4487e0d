"""The plan of the Cadence lab and the check: no plan for whoever is not to run."""

from typing import Any

from hypothesis import given

from tests.apps.shown import words
from tests.components.triage.kept_checks import TODAY, carried, standing, standings
from widgets.apps import cadence_lab as app
from widgets.apps.cadence_lab.trying import COUNT_ONLY, HEADING
from widgets.components.triage.standing import eases, stops
from widgets.engine.testing.play import play

BEAT = 'name="turn_metronome"'


def checked(found: Any) -> str:
    """Return the last part of the lab after a check that is kept on the device."""
    state = play(
        app, app.initial(), ("today", TODAY), carried(found), ("method", "type"),
        ("step_rate", "168"),
    )  # fmt: skip
    before, _, part = str(app.view(state)).partition("4. Try it, gently")
    assert "check-first.html" not in before
    return part


@given(standings())
def test_the_plan_is_there_unless_the_check_says_stop_or_ease(found: Any) -> None:
    part = checked(found)
    is_held = stops(found) or eases(found)
    for offer in (HEADING, BEAT, "step-rate-plan.txt", 'name="target"'):
        assert (offer in part) is not is_held
    assert (COUNT_ONLY in part) is eases(found)
    assert ("When to stop" in part) is not stops(found)
    assert part.count("check-first.html") == 1


def test_what_the_check_said_stands_above_the_plan() -> None:
    for found, said in (
        (None, "Do the check first"),
        (standing(), "You did the check today"),
        (standing(day="2026-11-15"), "That was 8 days ago"),
        (standing("soon"), "See a clinician soon"),
    ):
        part = words(checked(found))
        assert part.index(said) < part.index(HEADING)


def test_an_old_word_to_ease_off_holds_until_a_newer_check() -> None:
    part = words(checked(standing(running="ease", day="2026-10-28")))
    assert "That was 26 days ago" in part
    assert COUNT_ONLY in part


def test_the_day_is_asked_for_and_taken_only_where_it_is_one() -> None:
    assert 'data-today=""' in str(app.view(app.initial()))
    state = play(app, app.initial(), ("today", TODAY))
    assert f'data-today="{TODAY}"' in str(app.view(state))
    assert play(app, state, ("today", "soon")) == state
