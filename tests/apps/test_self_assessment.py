"""The self-assessment: closed while a sign is up, and nothing kept unasked."""

import json
import random
from typing import Any

import pytest

from tests.apps.self_assessment_played import FULL, INSIDE, OPEN, html, play
from widgets.apps import check_first, self_assessment
from widgets.apps.self_assessment.files import as_file
from widgets.apps.self_assessment.signs import TIES, is_clear
from widgets.components.self_assessment.answers import no_answers
from widgets.components.triage.state import RESULT
from widgets.engine.core.session import LEFT_OUT, Session
from widgets.engine.testing.play import random_event
from widgets.science.triage.assessment import LEVELS, assess
from widgets.science.triage.questions import QUESTIONS


def test_it_begins_with_the_check() -> None:
    assert INSIDE not in html(self_assessment.initial())
    assert "Step 1 of" in html(self_assessment.initial())


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_changed_sign_closes_it_with_the_card(question: Any) -> None:
    for value in question.options:
        state = play(OPEN, ("step", "feeling"), (question.id, value))
        while state["signs"]["step"] != RESULT:
            before = state["signs"]["step"]
            state = play(state, ("next", ""))
            if state["signs"]["step"] == before:
                break
        level = assess(state["signs"]["answers"]).level
        assert (INSIDE in html(state)) is (level == "self-manage")
        # Some signs first bring a further question.
        if level in LEVELS[:3] and state["signs"]["step"] == RESULT:
            assert "rb-card-title" in html(state)
            assert "The self-assessment is closed for now." in html(state)


def test_no_random_path_reaches_it_with_a_sign_up() -> None:
    chance = random.Random(3)
    starts = list(self_assessment.EXAMPLES.values())
    was_open = was_closed = 0
    for number in range(150):
        state = json.loads(json.dumps(starts[number % len(starts)]))
        shown = html(state)
        for moment in range(15):
            event = random_event(shown, chance, moment)
            state = self_assessment.update(state, event)
            shown = html(state)
            if INSIDE not in shown:
                was_closed += 1
                continue
            was_open += 1
            assert assess(state["signs"]["answers"]).level == "self-manage", (number, event)
            if event["committed"]:
                assert not any(tie.holds(state) for tie in TIES[:2]), (number, event)
    assert was_open > 500
    assert was_closed > 500


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("where_upper", "true", "Urgent advice: "),
        ("limit_daily", "10", "Non-urgent advice: "),
        ("how_long", "over_3_months", "Were you younger than 40"),
    ],
)
def test_an_answer_that_is_a_sign_closes_it(name: str, value: str, shown: str) -> None:
    state = play(OPEN, (name, value))
    assert INSIDE not in html(state)
    assert shown in html(state)


@pytest.mark.parametrize("tie", TIES, ids=lambda tie: tie.question)
def test_taking_the_sign_back_in_the_check_takes_the_answer_back(tie: Any) -> None:
    loaded: Any = dict(no_answers(), **{tie.field: tie.sign})
    state = play(OPEN, ("load_file", as_file(loaded)))
    assert INSIDE not in html(state)
    state = play(state, (tie.question, "no"), ("step", "result"))
    assert state[tie.field] == tie.no_sign
    assert INSIDE in html(state)


def test_typing_ten_on_the_way_closes_nothing_before_the_box_is_left() -> None:
    state = self_assessment.update(OPEN, {"name": "limit_daily", "value": "10", "committed": False})
    assert INSIDE in html(state)
    assert INSIDE not in html(play(state, ("limit_daily", "10")))


def test_a_check_is_good_for_a_week() -> None:
    assert INSIDE in html(play(OPEN, ("today", "2026-11-29")))
    for day in ("2026-11-30", "2027-11-22", "2026-11-21"):
        state = play(OPEN, ("today", day))
        assert INSIDE not in html(state), day
        assert "more than a week old" in html(state)
        assert state["signs"]["answers"] == {}


def test_no_name_means_two_things() -> None:
    check = {question.id for question in QUESTIONS}
    check |= {"next", "back", "step", "history", "say_no", "copied", "answers"}
    assert check.isdisjoint(field.name for field in self_assessment.FIELDS)
    assert len({field.name for field in self_assessment.FIELDS}) == len(self_assessment.FIELDS)


def test_kept_signs_of_another_form_are_thrown_away() -> None:
    kept = Session(self_assessment, FULL).to_storage()
    assert kept
    again = Session(self_assessment, self_assessment.initial(), json.loads(json.dumps(kept)))
    assert again.notice == ""
    assert again.state["longest_run"] == 16
    other_forms: tuple[Any, ...] = (
        {},
        [],
        None,
        {"step": "result"},
        dict(FULL["signs"], answers={"fever": "maybe"}),
    )
    for signs in other_forms:
        kept["values"]["signs"] = signs
        again = Session(self_assessment, self_assessment.initial(), json.loads(json.dumps(kept)))
        assert again.notice == LEFT_OUT.format("your answers to the check for warning signs"), signs
        assert INSIDE not in again.view()


def test_nothing_is_kept_before_the_reader_asks() -> None:
    assert not Session(self_assessment, self_assessment.EXAMPLES["load_jump"]).is_persistent()
    assert not Session(self_assessment, play(FULL, ("keep", "false"))).is_persistent()
    assert Session(self_assessment, play(FULL, ("keep", "true"))).is_persistent()


def test_starting_again_leaves_nothing() -> None:
    assert play(FULL, ("start_again", "")) == dict(self_assessment.initial(), today="2026-11-22")


def test_the_check_inside_is_the_check() -> None:
    assert self_assessment.initial()["signs"] == check_first.initial()
    assert is_clear(OPEN["signs"])
