"""What the check remembers: its steps, its fields, and to which words its answers belong."""

from typing import Any

import pytest

from tests.components.triage.checked import play
from widgets.apps import check_first
from widgets.components.triage.state import FIELDS, RESULT, STEPS
from widgets.engine.core.session import LEFT_OUT, Session
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.questions import STEPS as ASKING


def test_the_steps_are_the_lists_in_order_and_then_the_result() -> None:
    assert [*STEPS] == [step.id for step in ASKING] + [RESULT]


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


def test_answers_to_other_words_are_not_taken_back(monkeypatch: pytest.MonkeyPatch) -> None:
    saved = Session(check_first, check_first.EXAMPLES["kept"]).to_storage()
    changed = (QUESTIONS[0]._replace(text="Is it numb?"), *QUESTIONS[1:])
    monkeypatch.setattr("widgets.components.triage.state.QUESTIONS", changed)
    session = Session(check_first, check_first.initial(), saved)
    assert session.notice == LEFT_OUT.format("your answers to the check")
    # What the check came to stood on those answers, and so did the age.
    assert session.state == {**check_first.initial(), "keep": True}
