"""What is said of the check before anything speaks of running."""

import re
from typing import Any

import pytest
from hypothesis import given

from tests.apps import shown
from tests.components.triage.kept_checks import DAYS, TODAY, standing, standings, to_stop
from widgets.components.triage.check_notice import CARDS, CHECK, check_notice, ease_words
from widgets.components.triage.standing import NONE, counts
from widgets.science.triage.advice import ADVICE
from widgets.science.triage.records import LEVELS, RUNNING

DEMANDS = {
    "emergency": "If nobody has seen you since, ring the emergency number or go now.",
    "urgent": ADVICE["urgent"].now[0],
    "soon": ADVICE["soon"].now[0],
}
NO_RUN = "Do not run until you have been seen."
EASE = (
    "Half your usual distance, flat, no hard sessions. Stop if the pain rises above 3 of 10 or is "
    "worse the next morning. That is our judgement, not tested."
)


def said(found: Any, today: str = TODAY) -> str:
    return re.sub(r" ([.,:])", r"\1", shown.words(check_notice(found, today))).strip()


def test_no_check_is_asked_for() -> None:
    assert said(NONE) == (
        "Do the check first. This page knows of a check only if you did it in this tab, or keep "
        "its answers on this device."
    )
    assert said(NONE, "") == said(NONE)


@pytest.mark.parametrize(("day", "when"), [(TODAY, "today"), ("2026-11-22", "on 22 November")])
def test_a_clear_check_is_one_calm_line(day: str, when: str) -> None:
    assert said(standing(day=day)) == (
        f"You did the check {when}: no sign. If something new comes, do it again at once."
    )
    assert "rb-card" not in str(check_notice(standing(day=day), TODAY))


@pytest.mark.parametrize(
    ("day", "today", "words"),
    [("2026-11-03", "2026-11-29", "on 3 November. That was 26 days ago: do it again"),
     ("2026-11-15", TODAY, "on 15 November. That was 8 days ago: do it again"),
     ("2024-02-29", TODAY, "on 29 February 2024. That was 998 days ago: do it again"),
     ("2026-11-24", TODAY, "on 24 November. By this device, that day is still to come: do it"),
     (TODAY, "", "on 23 November 2026. If that is more than a week ago, do it again")],
)  # fmt: skip
@pytest.mark.parametrize("running", ["may", "ease"])
@pytest.mark.parametrize("level", ["urgent", "soon", "self-manage"])
def test_an_old_check_is_to_be_done_again(
    day: str, today: str, words: str, level: str, running: str
) -> None:
    told = said(standing(level, running, day), today)
    assert told.startswith("You did the check " + words)
    assert told.endswith("do it again before you run.")


@given(to_stop())
def test_whoever_is_not_to_run_is_told_so_however_old_the_check(found: Any) -> None:
    for today in (TODAY, ""):
        told = said(found, today)
        assert NO_RUN in told
        assert EASE not in told
        assert "you may run" not in told
        assert ("do it again before you run" in told) is not counts(found, today)


@pytest.mark.parametrize("level", ["emergency", "urgent", "soon"])
def test_a_sign_is_a_card_with_what_its_level_asks(level: str) -> None:
    card, title = CARDS[level]
    view = str(check_notice(standing(level, "stop"), TODAY))
    assert f'class="rb-card rb-card-{card}"' in view
    told = said(standing(level, "stop"))
    order = [title, DEMANDS[level], NO_RUN, "You did the check today"]
    assert [told.index(words) for words in order] == sorted(told.index(words) for words in order)
    assert told.endswith("When you have been seen, or if something new comes, do it again.")


@given(standings(levels=("emergency",)))
def test_an_emergency_is_told_without_a_word_that_lets_run(found: Any) -> None:
    told = said(found)
    assert CARDS["emergency"][1] in told
    assert DEMANDS["emergency"] in told
    assert told.index(CARDS["emergency"][1]) < told.index("Ring: ") < told.index("999")
    assert told.index("999") < told.index(DEMANDS["emergency"])


@pytest.mark.parametrize("level", ["urgent", "soon"])
def test_a_sign_that_lets_run_says_how_and_yet_to_be_seen(level: str) -> None:
    may, ease = said(standing(level)), said(standing(level, "ease"))
    assert "Until then, you may run as far as it feels all right." in may
    assert EASE in ease
    for told in (may, ease):
        assert told.index(CARDS[level][1]) < told.index(DEMANDS[level]) < told.index("You did")
        assert told.endswith("When you have been seen, or if something new comes, do it again.")
        assert NO_RUN not in told
    assert "you may run" not in ease


def test_a_sign_for_today_says_today_whatever_it_says_of_running() -> None:
    for running in RUNNING:
        assert "Be seen today" in said(standing("urgent", running))


def test_no_sign_and_yet_no_running_names_no_clinicians_title() -> None:
    told = said(standing("self-manage", "stop"))
    assert "Do not run for now" in told
    assert ADVICE["self-manage"].title not in told


def test_easing_off_says_how_and_that_it_is_ours() -> None:
    assert said(standing(running="ease")) == (
        f"You did the check today: no sign, but ease off. {EASE} If something new comes, do it "
        "again at once."
    )
    assert re.sub(r" +", " ", shown.words(ease_words())).strip() == EASE


@given(standings())
def test_each_way_leads_to_the_check(found: Any) -> None:
    for today in (*DAYS, ""):
        view = str(check_notice(found, today))
        assert view.count(f'<a href="{CHECK}">') == 1
        assert "None" not in view


def test_every_level_has_a_card_and_what_it_demands() -> None:
    assert set(CARDS) == set(LEVELS)
    assert {ADVICE[level].title for level in ("urgent", "soon")} <= {
        title for _, title in CARDS.values()
    }
