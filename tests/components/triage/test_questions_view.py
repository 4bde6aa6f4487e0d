"""The questions of a step: each with its answers in order, its help, and the way on."""

import re
from typing import Any

import pytest

from tests.apps.shown import words
from tests.components.triage.checked import html as html_of
from tests.components.triage.checked import play
from widgets.apps import check_first
from widgets.components.triage.questions_view import LABELS, answer_label, questions_view
from widgets.components.triage.state import STEPS, State, asks_each
from widgets.science.triage.assessment import asked, no_to_all
from widgets.science.triage.questions import GROUPS, QUESTIONS

FIELDSET = re.compile(r"<fieldset.*?</fieldset>", re.DOTALL)
EACH = pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.id)


def at(step: str) -> str:
    state: Any = {**check_first.initial(), "step": step}
    return str(questions_view(state))


def test_every_answer_has_words_and_no_two_the_same() -> None:
    assert {option for one in QUESTIONS for option in one.options} == {key for key, _ in LABELS}
    assert len({label for _, label in LABELS}) == len(LABELS)
    assert [answer_label(key) for key, _ in LABELS] == [label for _, label in LABELS]


@EACH
def test_a_question_stands_with_its_help_and_its_answers_in_order(group: Any) -> None:
    texts = {one.text: one for one in QUESTIONS}
    found = FIELDSET.findall(at(group.id))
    assert found
    for drawn in found:
        legend: Any = re.search(r"<legend[^>]*>(.*?)</legend>", drawn)
        (question,) = [one for text, one in texts.items() if words(legend[1]).strip() == text]
        values = re.findall(r'value="([^"]*)"', drawn)
        assert values == [key for key, _ in LABELS if key in question.options]
        assert ('class="rb-hint"' in drawn) == bool(question.help)
        assert ("aria-describedby" in drawn) == bool(question.help)
        assert question.help in words(drawn)


@EACH
def test_the_way_on_and_back_is_that_of_the_step(group: Any) -> None:
    html, place = at(group.id), STEPS.index(group.id)
    assert f"Step {place + 1} of {len(GROUPS)}" in html
    assert ('name="back"' in html) == (place > 0)
    assert ("See what to do" in html) == (place == len(GROUPS) - 1)
    assert ("Go on" in html) == (place < len(GROUPS) - 1)
    assert ('name="say_no"' in html) != asks_each(group.id)
    assert ("wants its own answer" in html) == asks_each(group.id)


def test_nothing_is_chosen_before_the_reader_chooses() -> None:
    state = check_first.initial()
    for step in STEPS[:-1]:
        assert " checked" not in html_of({**state, "step": step})


def test_every_question_can_be_answered_not_sure() -> None:
    for question in QUESTIONS:
        state: State = {**check_first.initial(), "step": question.group, "answers": no_to_all()}
        if question in asked(state["answers"]):
            assert f'name="{question.id}" type="radio" value="unsure"' in html_of(state)


def test_going_on_waits_for_every_answer_and_says_which_are_open() -> None:
    state = play(("saddle_numbness", "no"), ("bladder", "no"), ("next", ""))
    assert state["step"] == "feeling"
    shown = html_of(state)
    assert shown.count("Please choose an answer.") == 2
    assert 'data-focus="bowel-1"' in shown
    assert 'data-focus="bowel-2"' in html_of(play(("next", ""), state=state))
    assert "Please choose" not in html_of(play(("bowel", "no"), state=state))


def test_a_question_that_opened_another_closes_it_again() -> None:
    state = check_first.EXAMPLES["one_more_question"]
    assert 'name="severe_since_fall"' in html_of(state)
    assert 'name="severe_since_fall"' not in html_of(play(("small_fall", "no"), state=state))
