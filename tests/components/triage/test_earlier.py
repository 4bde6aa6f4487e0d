"""What comes back of an earlier visit, and of answers to questions that are gone."""

from typing import Any

import pytest

from tests.components.triage.checked import URGENT, finished
from widgets.apps import check_first
from widgets.components.triage.earlier import of_first_edition, of_single_questions
from widgets.components.triage.standing import NONE
from widgets.components.triage.state import RESULT, STEPS
from widgets.engine.core.protocol import TODAY
from widgets.engine.core.session import LEFT_OUT, Session


def opened(state: Any, **values: Any) -> Session:
    """Return the check opened again, with these values in place of those that were saved."""
    saved = Session(check_first, {**state, "keep": True}).to_storage()
    assert saved
    saved["values"].update(values)
    return Session(check_first, check_first.initial(), saved)


@pytest.mark.parametrize(
    "answers",
    [{"bladder": "perhaps"}, {"nothing": "no"}, [], None, {"bladder": []}, {"age": "yes"}],
)
def test_answers_that_cannot_be_are_not_taken_back(answers: Any) -> None:
    session = opened(check_first.EXAMPLES["illness"], answers=answers)
    assert session.notice == LEFT_OUT.format("your answers to the check")
    assert session.state == {**check_first.initial(), "keep": True}


def test_answers_of_an_unknown_day_are_not_taken_back() -> None:
    session = opened(finished(fever="yes"), day="soon")
    assert session.state == {**check_first.initial(), "keep": True}


def test_a_restored_check_stands_where_its_answers_lead() -> None:
    half = check_first.EXAMPLES["illness"]
    assert opened(half).state == {**half, "today": "", "keep": True}
    assert opened(half, step=RESULT).state["step"] == half["step"]
    assert opened(half, answers={}).state["step"] == STEPS[0]
    assert opened(half, step="pattern").state["step"] == half["step"]
    assert opened(finished(), step="pattern").state["step"] == "time"


def test_what_a_restored_check_came_to_is_weighed_again() -> None:
    done = finished(fever="yes")
    said = {**URGENT, "level": "self-manage"}
    assert opened(done, standing=said).state["standing"] == URGENT
    half = {"answers": {"sudden_tearing": "no", "fever": "yes"}, "step": STEPS[0]}
    assert opened(done, standing=said, **half).state["standing"] == NONE


def test_a_check_that_lost_its_standing_has_the_day_of_its_answers() -> None:
    session = opened(finished(fever="yes"), standing="urgent")
    session.send({"name": TODAY, "value": "2026-12-02", "committed": True})
    assert session.state["standing"] == URGENT


def test_answers_to_old_questions_and_old_steps_are_left_behind() -> None:
    saved: dict[str, Any] = {"version": "1", "values": {"answers": {"bowel": "no"}, "step": "legs"}}
    first = of_first_edition(saved, {})
    assert first == {"meanings": {}, "values": saved["values"]}
    assert of_single_questions(first, {})["values"] == {"answers": {"bowel": "no"}}
    empty = {"meanings": {}, "values": {"answers": {}, "step": "legs", "keep": True}}
    assert of_single_questions(empty, {})["values"] == {"keep": True}
