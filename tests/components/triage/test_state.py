"""The steps of the check: no sign is missed, and no way leads past an open question."""

from typing import Any

import pytest

from tests.components.triage.checked import (
    ALONE,
    BY_ID,
    EMERGENCIES,
    GO_ON,
    finished,
    html,
    on_a_day,
    on_screen,
    play,
    walk,
    with_answers,
)
from widgets.apps import check_first
from widgets.components.triage.state import (
    FIELDS,
    RESULT,
    STEPS,
    left_lines,
    of_first_edition,
    of_single_questions,
    step_questions,
)
from widgets.science.triage.assessment import assess, no_to_all
from widgets.science.triage.questions import STEPS as ASKING

LINES = left_lines(check_first.initial())


def steps_of(states: list[Any]) -> list[str]:
    return list(dict.fromkeys(state["step"] for state in states))


def test_the_steps_are_the_lists_in_order_and_then_the_result() -> None:
    assert [*STEPS] == [step.id for step in ASKING] + [RESULT]


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


def test_a_tick_is_yes_and_a_second_one_makes_it_not_sure() -> None:
    ticked = play(("bladder", "true"))
    assert ticked["answers"] == {"bladder": "yes"}
    doubted = play(("unsure_bladder", "true"), state=ticked)
    assert doubted["answers"] == {"bladder": "unsure"}
    assert play(("unsure_bladder", "false"), state=doubted)["answers"] == {"bladder": "yes"}
    assert play(("bladder", "false"), state=doubted)["answers"] == {}


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


def test_a_follow_up_that_a_tick_opened_is_answered_by_nothing_else() -> None:
    state = on_a_day(("cough_blood", "true"), GO_ON)
    assert (state["step"], state["reminders"]) == (STEPS[0], 1)
    assert "cough_streaks" not in state["answers"]
    # Not even where a press says that it was left.
    pressed = play(("next", f"{STEPS[0]} cough_streaks"), state=state)
    assert "cough_streaks" not in pressed["answers"]
    assert play(("cough_streaks", "yes"), GO_ON, state=state)["step"] == STEPS[1]
    card = play(("cough_streaks", "no"), GO_ON, state=state)
    assert card["step"] == RESULT


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


def test_an_answer_that_comes_late_takes_the_reader_to_where_it_leads() -> None:
    second = on_a_day(GO_ON)
    assert play(("sepsis", "true"), state=second)["step"] == RESULT
    assert play(("cough_blood", "true"), state=second)["step"] == RESULT
    over = finished()
    assert play(("fever", "false"), state=over)["step"] == "illness"
    assert play(("fever", "true"), state=over)["step"] == RESULT
    assert play(("years", ""), state=over)["step"] == "about_you"


def test_back_from_a_finished_check_leads_to_its_last_list() -> None:
    over = finished()
    assert play(("back", ""), state=over)["step"] == "time"
    told = play(("copied", "done"), state=over)
    assert told["said"] == "Your answers are copied."
    # What was said of the copy goes with the next step.
    assert play(("back", ""), state=told)["said"] == ""


def test_it_begins_at_the_first_step_with_nothing_answered_and_nothing_kept() -> None:
    state = check_first.initial()
    assert (state["step"], state["answers"], state["reminders"]) == (STEPS[0], {}, 0)
    assert (state["keep"], state["said"], state["day"]) == (False, "", "")
    fields: dict[str, Any] = {field.name: field for field in FIELDS}
    assert [value for value, _ in fields["step"].options] == list(STEPS)
    assert [name for name in fields if not fields[name].stored] == ["today"]
    kept = {**check_first.EXAMPLES["kept"], "country": "ie"}
    fresh = {**state, "today": kept["today"], "country": "ie"}
    assert play(("start_again", ""), state=kept) == fresh


def test_answers_to_old_questions_and_old_steps_are_left_behind() -> None:
    saved: dict[str, Any] = {"version": "1", "values": {"answers": {"bowel": "no"}, "step": "legs"}}
    first = of_first_edition(saved, {})
    assert first == {"meanings": {}, "values": saved["values"]}
    assert of_single_questions(first, {})["values"] == {"answers": {"bowel": "no"}}
    empty = {"meanings": {}, "values": {"answers": {}, "step": "legs", "keep": True}}
    assert of_single_questions(empty, {})["values"] == {"keep": True}
