"""The buttons of the check and the day: going on, going back, and how long it counts."""

from typing import Any

import pytest

from tests.components.triage.checked import (
    DAY,
    GO_ON,
    URGENT,
    finished,
    html,
    on_a_day,
    on_screen,
    play,
    walk,
)
from widgets.apps import check_first
from widgets.components.triage.standing import NONE
from widgets.components.triage.state import RESULT, STEPS
from widgets.components.triage.steps import left_lines
from widgets.engine.core.protocol import TODAY
from widgets.science.triage.assessment import no_to_all

LINES = left_lines(check_first.initial())


def test_a_line_that_is_left_is_a_no_only_when_the_button_is_pressed() -> None:
    state = on_a_day()
    assert state["answers"] == {}
    assert play(("sepsis", "true"), ("sepsis", "false"), state=state)["answers"] == {}
    after = play(("sepsis", "true"), ("sepsis", "false"), GO_ON, state=state)
    assert after["answers"] == dict.fromkeys(LINES, "no")
    assert after["step"] == STEPS[1]


def test_a_press_counts_only_for_the_lines_that_it_carries() -> None:
    state = on_a_day()
    some = play(("next", " ".join([STEPS[0], *LINES[:3]])), state=state)
    assert some["answers"] == dict.fromkeys(LINES[:3], "no")
    assert some["step"] == STEPS[0]
    assert some["reminders"] == 1
    ticked = play(("sepsis", "true"), ("next", on_screen(state)), state=state)
    assert ticked["answers"]["sepsis"] == "yes"


@pytest.mark.parametrize("value", [step for step in STEPS if step != STEPS[0]])
def test_a_press_of_another_step_changes_nothing(value: str) -> None:
    state = on_a_day(("sepsis", "true"))
    for carried in (value, " ".join([value, *LINES]), " ".join(LINES), value + STEPS[0]):
        assert play(("next", carried), state=state) == state


def test_the_second_press_of_a_double_press_changes_nothing() -> None:
    twice = on_screen(on_a_day())
    once = on_a_day(("next", twice))
    assert once["step"] == STEPS[1]
    assert play(("next", twice), state=once) == once
    over = finished()
    assert play(("next", "result"), ("next", ""), state=over) == over


def test_each_try_to_go_on_past_an_open_question_is_counted_until_an_answer_comes() -> None:
    state = on_a_day(("cough_blood", "true"), GO_ON, GO_ON)
    assert (state["reminders"], state["step"]) == (2, STEPS[0])
    assert play(("cough_streaks", "yes"), state=state)["reminders"] == 0
    assert play(("step", STEPS[0]), state=state)["reminders"] == 0


def test_the_way_back_leads_through_the_steps_and_changes_no_answer() -> None:
    end = walk(no_to_all())[-1]
    state, steps = end, []
    while state["step"] != STEPS[0]:
        state = play(("back", ""), state=state)
        steps.append(state["step"])
    assert steps == [step for step in reversed(STEPS[:-1]) if step != "pattern"]
    assert play(("back", ""), state=state)["step"] == STEPS[0]
    assert state["answers"] == end["answers"]
    assert state["standing"] == end["standing"]


def test_back_from_an_emergency_leads_to_the_list_that_caused_it() -> None:
    state = play(("back", ""), state=check_first.EXAMPLES["go"])
    assert state["step"] == "nerves"
    again = play(GO_ON, state=state)
    assert again["step"] == RESULT
    off = play(("both_legs", "false"), GO_ON, state=state)
    assert off["step"] == "mind"
    together = play(("back", ""), state=check_first.EXAMPLES["emergency_together"])
    assert together["step"] == "about_you"


def test_back_from_a_finished_check_leads_to_its_last_list() -> None:
    over = finished()
    assert play(("back", ""), state=over)["step"] == "time"
    told = play(("copied", "done"), state=over)
    assert told["said"] == "Your answers are copied."
    # What was said of the copy goes with the next step.
    assert play(("back", ""), state=told)["said"] == ""


def test_the_way_back_alone_changes_nothing_of_it() -> None:
    state = finished(fever="yes")
    later = play(("back", ""), (TODAY, "2026-12-02"), GO_ON, state=state)
    assert later["step"] == RESULT
    assert later["standing"] == URGENT


def test_without_a_day_there_is_no_result_to_count_until_the_day_is_known() -> None:
    state = play(("sepsis", "true"), GO_ON)
    assert state["standing"] == NONE
    assert "Answered on" not in html(state)
    assert play((TODAY, DAY), state=state)["standing"]["day"] == DAY


def test_a_check_counts_for_seven_days() -> None:
    for state in (finished(fever="yes"), check_first.EXAMPLES["illness"]):
        assert play((TODAY, "2026-12-06"), state=state)["answers"] == state["answers"]
        for day in ("2026-12-07", "2026-11-28"):
            late = play((TODAY, day), state={**state, "keep": True, "country": "ie"})
            assert (late["answers"], late["step"]) == ({}, STEPS[0])
            assert (late["standing"], late["first_said"]) == (NONE, [])
            assert (late["keep"], late["country"], late["today"]) == (True, "ie", day)
            assert late["expired"]["day"] == DAY
            # Until the reader answers anything.
            assert play(("sepsis", "true"), state=late)["expired"] == NONE


@pytest.mark.parametrize("value", ["", "today", "2026-02-30", None, 5, []])
def test_what_is_no_day_changes_nothing(value: Any) -> None:
    state = finished(fever="yes")
    assert play((TODAY, value), state=state) == state
