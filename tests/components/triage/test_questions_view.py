"""A step of the check: how far it is, its list, and the way on and back."""

import re
from typing import Any

import pytest

from tests.apps.shown import words
from tests.components.triage.checked import BY_ID, DAY, GO_ON, finished, html, on_a_day, play
from widgets.apps import check_first
from widgets.components.triage.questions_view import answer_label, questions_view
from widgets.components.triage.state import STEPS
from widgets.components.triage.steps import step_questions
from widgets.science.triage.advice import ADVICE
from widgets.science.triage.questions import STEPS as ASKING
from widgets.science.triage.records import TICK

EACH = pytest.mark.parametrize("step", ASKING, ids=lambda step: step.id)
FIRST, LAST = STEPS[0], "pattern"


def at(step: str, **answers: str) -> Any:
    """Return a check in which every step is asked, at one of them with nothing answered."""
    state = finished(over_3_months="yes", began_before_45="yes", seen="yes")
    here = [question.id for question in step_questions(state, step)]
    left = {name: value for name, value in state["answers"].items() if name not in here}
    # What decides on the last list stands on the one before it.
    kept = {name: state["answers"][name] for name in ("over_3_months", "began_before_45")}
    return {**state, "step": step, "answers": {**left, **kept, **answers}}


def button(state: Any) -> tuple[str, str]:
    """Return the words of the button that leads on, and what it carries."""
    found: Any = re.search(
        r'<button[^>]*name="next"[^>]*value="([^"]*)"[^>]*>(.*?)</button>', html(state)
    )
    return found[2], found[1]


def test_an_answer_has_its_words() -> None:
    assert [answer_label(BY_ID["fever"], value) for value in ("yes", "no", "unsure")] == [
        "Yes", "No", "Not sure",
    ]  # fmt: skip
    assert answer_label(BY_ID["age"], "35") == "35 years"
    assert answer_label(BY_ID["age"], "unsure") == "Not sure"


@EACH
def test_a_step_has_its_title_its_introduction_and_all_its_lines_in_order(step: Any) -> None:
    state = at(step.id)
    view = str(questions_view(state))
    assert f"<h3>{step.title}</h3><p>{step.introduction}</p>" in view
    assert f'aria-label="{step.title}"' in view
    assert f'data-focus="{step.id}"' in view
    places = [words(view).index(BY_ID[one.id].text) for one in step_questions(state, step.id)]
    assert places == sorted(places)


@EACH
def test_nothing_is_ticked_and_the_number_of_the_step_is_right(step: Any) -> None:
    view = html(at(step.id))
    assert f"Step {STEPS.index(step.id) + 1} of {len(ASKING)}" in view
    assert f'max="{len(ASKING)}" value="{STEPS.index(step.id) + 1}"' in view
    ticked = re.findall(r"<input[^>]* checked", view)
    # Two lines stay, as they bring the last list.
    assert len(ticked) == (2 if step.id == "time" else 0)


@EACH
def test_the_button_carries_the_step_and_each_line_that_was_left(step: Any) -> None:
    state = at(step.id)
    kinds = {one.id: one.kind for one in step_questions(state, step.id)}
    label, carried = button(state)
    first, *lines = carried.split(" ")
    assert first == step.id
    ticked = {"over_3_months"} if step.id == "time" else set()
    assert set(lines) == {name for name in kinds if kinds[name] == TICK} - ticked
    assert ("see what to do" in label) == (step.id == LAST)
    assert ('name="back"' in html(state)) == (step.id != FIRST)
    assert f'-buttons-{step.id}"' in html(state) or f'"buttons-{step.id}"' in html(state)


def test_the_button_says_whether_anything_is_ticked() -> None:
    state = on_a_day()
    assert button(state)[0] == "None of these"
    ticked = play(("sepsis", "true"), state=state)
    assert button(ticked)[0] == "Go on"
    assert "sepsis" not in button(ticked)[1].split(" ")
    assert button(play(("sepsis", "false"), state=ticked)) == button(state)
    again = play(GO_ON, ("back", ""), state=state)
    assert button(again) == ("None of these", FIRST)
    assert button(at(LAST))[0] == "None of these: see what to do"
    assert button(at(LAST, heel="unsure"))[0] == "Go on: see what to do"


def test_an_age_is_no_tick() -> None:
    typed = play(("years", "35"), state=check_first.EXAMPLES["about_you"])
    assert button(typed)[0] == "None of these"


def test_going_on_waits_for_each_follow_up_and_leads_to_the_first_that_is_open() -> None:
    state = on_a_day(GO_ON, ("both_legs", "true"), ("leg_pain", "true"))
    assert "Please choose" not in html(state)
    tried = play(GO_ON, state=state)
    assert tried["step"] == "nerves"
    shown = html(tried)
    assert shown.count("Please choose an answer.") == 2
    assert 'data-focus="both_legs_same-1"' in shown
    assert shown.count("data-focus=") == 2
    assert 'data-focus="both_legs_same-2"' in html(play(GO_ON, state=tried))
    assert "Please choose" not in html(play(("leg_settling", "no"), state=tried))


def test_a_tick_that_opened_a_question_closes_it_again() -> None:
    state = on_a_day(("cough_blood", "true"))
    assert 'name="cough_streaks"' in html(state)
    assert 'name="cough_streaks"' not in html(play(("cough_blood", "false"), state=state))


def test_whom_to_ring_is_on_every_step_and_a_crisis_line_as_soon_as_it_is_needed() -> None:
    for step in ASKING:
        assert "Do you need help now? Whom to ring" in html(at(step.id))
    mind = at("mind")
    crisis = "You need not find the right words"
    assert crisis not in html(mind)
    for answer in ("yes", "unsure"):
        shown = html(at("mind", no_point=answer))
        assert shown.index(crisis) < shown.index('name="no_point"')
    assert crisis not in html(at("mind", worried="yes"))
    there = {**at("mind", no_point="yes"), "country": "ie"}
    assert html(there) != html({**there, "country": ""})


LATE = (("today", "2026-12-28"),)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (finished(), f" It said: {ADVICE['self-manage'].title.lower()}. It counts"),
        (finished(worried="yes"), " It said: see a clinician soon. It counts"),
        (finished(fever="yes"), " It said: be seen today. It counts"),
        (finished(bladder="yes"), " If nobody has seen you since, get help now. It counts"),
        (on_a_day(GO_ON), "You last did this check on 29 November 2026. It counts for 7 days"),
    ],
    ids=["self-manage", "soon", "urgent", "emergency", "unfinished"],
)
def test_a_check_that_is_too_old_says_what_it_came_to_and_begins_anew(
    state: Any, said: str
) -> None:
    assert state["today"] == DAY
    late = play(*LATE, state=state)
    shown = html(late)
    assert "You last did this check on 29 November 2026." in shown
    assert said in shown
    assert shown.index("You last did") < shown.index("Step 1 of")
    assert "You last did" not in html(play(GO_ON, state=late))


def test_a_new_check_says_nothing_of_an_older_one() -> None:
    assert "You last did" not in html(check_first.initial())
