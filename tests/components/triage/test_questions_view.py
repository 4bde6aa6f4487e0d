"""The questions of the check: nothing is chosen for the reader, and what is open is said."""

from tests.components.triage.checked import html, play
from widgets.apps import check_first
from widgets.components.triage.state import STEPS, State
from widgets.science.triage.assessment import asked, no_to_all
from widgets.science.triage.questions import QUESTIONS


def test_nothing_is_chosen_before_the_reader_chooses() -> None:
    state = check_first.initial()
    for step in STEPS[:-1]:
        assert " checked" not in html({**state, "step": step})


def test_every_question_can_be_answered_not_sure() -> None:
    for question in QUESTIONS:
        state: State = {**check_first.initial(), "step": question.group, "answers": no_to_all()}
        if question in asked(state["answers"]):
            assert f'name="{question.id}" type="radio" value="unsure"' in html(state)


def test_going_on_waits_for_every_answer_and_says_which_are_open() -> None:
    state = play(("saddle_numbness", "no"), ("bladder", "no"), ("next", ""))
    assert state["step"] == "feeling"
    shown = html(state)
    assert shown.count("Please choose an answer.") == 2
    assert 'data-focus="bowel-1"' in shown
    assert 'data-focus="bowel-2"' in html(play(("next", ""), state=state))
    assert "Please choose" not in html(play(("bowel", "no"), state=state))


def test_a_question_that_opened_another_closes_it_again() -> None:
    state = check_first.EXAMPLES["one_more_question"]
    assert 'name="severe_since_fall"' in html(state)
    assert 'name="severe_since_fall"' not in html(play(("small_fall", "no"), state=state))
