"""The steps of the check: no sign is missed, and no way leads past an open question."""

from typing import Any

import pytest

from tests.components.triage.checked import (
    ALONE,
    BY_ID,
    DAY,
    EMERGENCIES,
    GO_ON,
    URGENT,
    finished,
    html,
    on_a_day,
    play,
    walk,
    with_answers,
)
from widgets.apps import check_first
from widgets.components.triage.standing import NONE
from widgets.components.triage.state import RESULT, STEPS
from widgets.components.triage.steps import step_questions, taken_back
from widgets.science.triage.assessment import assess, no_to_all


def steps_of(states: list[Any]) -> list[str]:
    return list(dict.fromkeys(state["step"] for state in states))


def test_a_reader_without_signs_sees_every_list_that_applies_and_may_carry_on() -> None:
    states = walk(no_to_all())
    assert steps_of(states) == [step for step in STEPS if step != "pattern"]
    assert assess(states[-1]["answers"]).level == "self-manage"
    total = len(STEPS) - 2
    for number, step in enumerate(steps_of(states)[:-1], start=1):
        shown = next(html(state) for state in states if state["step"] == step)
        assert f"Step {number} of {total}" in shown
    more = walk(with_answers(over_3_months="yes", began_before_45="yes", seen="yes"))
    assert steps_of(more) == list(STEPS)


@pytest.mark.parametrize("sign", EMERGENCIES)
def test_an_emergency_ends_the_check_when_its_step_is_left(sign: str) -> None:
    states = walk(with_answers(**{sign: "yes"}))
    assert states[-2]["step"] == BY_ID[sign].step
    assert states[-2]["answers"][sign] == "yes"
    assert assess(states[-1]["answers"]).level == "emergency"
    assert "Emergency advice: " in html(states[-1])


@pytest.mark.parametrize("sign", sorted({*ALONE} - {*EMERGENCIES}))
def test_every_other_sign_reaches_its_card_on_the_way_through_all_steps(sign: str) -> None:
    # Not every line is for every age.
    age = "20" if sign == "never_periods" else "35"
    states = walk(with_answers(**{sign: "yes", "age": age}))
    assert assess(states[-1]["answers"]).level == ALONE[sign]
    assert {*steps_of(states)} >= {*STEPS} - {"pattern"}


@pytest.mark.parametrize("event", ["history", "step"])
def test_no_way_leads_past_an_open_question_or_an_emergency(event: str) -> None:
    for wanted in STEPS:
        assert play((event, wanted))["step"] == STEPS[0]
    half = check_first.EXAMPLES["illness"]
    assert play((event, RESULT), state=half)["step"] == "illness"
    assert play((event, "nerves"), state=half)["step"] == "nerves"
    assert play((event, "nerves"), (event, "illness"), state=half)["step"] == "illness"
    emergency = check_first.EXAMPLES["go"]
    assert play((event, "nerves"), state=emergency)["step"] == "nerves"
    for wanted in STEPS[2:]:
        assert play((event, wanted), state=emergency)["step"] == RESULT
    assert play((event, "nowhere"), state=half) == half
    assert play((event, []), state=half) == half


@pytest.mark.parametrize("event", ["history", "step"])
def test_a_step_that_asks_nothing_any_more_is_no_place_to_be(event: str) -> None:
    there = check_first.EXAMPLES["pattern"]
    changed = play(("back", ""), ("over_3_months", "false"), GO_ON, state=there)
    assert changed["step"] == RESULT
    back = play((event, "pattern"), state=changed)
    assert back["step"] == "time"
    # The answer may also come late, when its list is off the screen already.
    late = play(("over_3_months", "false"), state=there)
    assert step_questions(late, late["step"])


def test_a_finished_check_says_what_it_came_to_and_when() -> None:
    state = finished(fever="yes")
    assert state["standing"] == URGENT
    assert "Answered on 29 November 2026." in html(state)
    ring = on_a_day(("sepsis", "true"), GO_ON)
    assert ring["standing"] == {"level": "emergency", "running": "stop", "day": DAY}
    assert on_a_day(("sepsis", "true"))["standing"] == NONE


def test_what_was_first_said_stays_until_the_reader_starts_again() -> None:
    state = play(("back", ""), state=check_first.EXAMPLES["emergency_not_sure"])
    assert taken_back(state) == []
    off = play(("saddle_numbness", "false"), state=state)
    assert taken_back(off) == []
    left = play(GO_ON, state=off)
    assert taken_back(left) == [BY_ID["saddle_numbness"]]
    assert taken_back(play(("back", ""), ("saddle_numbness", "true"), state=left)) == []
    assert taken_back(play(("start_again", ""), state=left)) == []


def test_neither_facts_nor_what_can_wait_are_held_against_second_thoughts() -> None:
    assert finished(past_cancer="yes", foot_drop="yes")["first_said"] == ["foot_drop"]
    assert finished(worried="yes")["first_said"] == []
    assert finished(fever="yes", worried="yes")["first_said"] == ["fever"]
