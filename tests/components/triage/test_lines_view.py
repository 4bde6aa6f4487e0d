"""A line of a list: a box to tick, what a tick opens, a follow-up, and the age."""

import re
from typing import Any

import pytest

from tests.apps.shown import words
from tests.components.triage.checked import BY_ID, html, on_a_day, play
from widgets.apps import check_first
from widgets.components.triage.lines_view import ANSWERS, line
from widgets.science.triage.assessment import YES_NO_UNSURE
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.records import FOLLOW_UP, TICK, Question

TICKS = [question for question in QUESTIONS if question.kind == TICK]
FOLLOW_UPS = [question for question in QUESTIONS if question.kind == FOLLOW_UP]
CHECKED = re.compile(r"<input[^>]* checked[^>]*>")
AGE_LINE = BY_ID["age"]


def drawn(question: Question, answer: str | None = None, *, missing: bool = False) -> str:
    answers = {} if answer is None else {question.id: answer}
    state: Any = {**check_first.initial(), "answers": answers}
    return str(line(question, state, missing=missing, focus="here" if missing else None))


def said(view: str) -> str:
    return words(view.replace("&#x27;", "'").replace("&quot;", '"')).strip()


def described(view: str, name: str) -> str:
    """Return the words that describe a control or a group, by the id that it names."""
    control: Any = re.search(f'<[^>]*id="([^"]*-)?{name}"[^>]*>', view)
    target: Any = re.search(r'aria-describedby="([^"]*)"', control[0])
    if not target:
        return ""
    text: Any = re.search(f'<p[^>]*id="{re.escape(target[1])}"[^>]*>(.*?)</p>', view)
    return said(text[1])


@pytest.mark.parametrize("question", TICKS, ids=lambda question: question.id)
def test_a_line_has_its_own_name_and_help_and_opens_only_when_ticked(question: Question) -> None:
    view = drawn(question)
    assert view.count("<input") == 1
    assert 'type="checkbox"' in view
    assert f'name="{question.id}"' in view
    assert not CHECKED.findall(view)
    label: Any = re.search(r"<label[^>]*>(.*?)</label>", view)
    assert said(label[1]) == question.text
    assert described(view, question.id) == question.help
    assert said(view) == (question.text + " " + question.help).strip()
    # One that the button said no to looks as one that was left.
    assert drawn(question, "no") == view


@pytest.mark.parametrize("question", TICKS, ids=lambda question: question.id)
def test_a_tick_opens_how_to_be_sure_and_the_way_to_say_not_sure(question: Question) -> None:
    unsure = "unsure_" + question.id
    for answer, boxes in (("yes", 1), ("unsure", 2)):
        view = drawn(question, answer)
        assert len(CHECKED.findall(view)) == boxes
        assert described(view, question.id) == question.help
        assert described(view, unsure) == "To be sure: " + question.settle
        assert f'name="{unsure}"' in view
        assert "I am not sure about this" in view


@pytest.mark.parametrize("question", FOLLOW_UPS, ids=lambda question: question.id)
def test_a_follow_up_is_a_group_of_three_answers_with_none_chosen(question: Question) -> None:
    view = drawn(question)
    legend: Any = re.search(r"<legend>(.*?)</legend>", view)
    assert said(legend[1]) == question.text
    assert re.findall(r'value="([^"]*)"', view) == list(YES_NO_UNSURE)
    assert view.count(f'name="{question.id}" type="radio"') == len(ANSWERS)
    assert described(view, question.id) == question.help
    assert not CHECKED.findall(view)
    for answer, _ in ANSWERS:
        chosen = CHECKED.findall(drawn(question, answer))
        assert [f'value="{answer}"' in box for box in chosen] == [True]


@pytest.mark.parametrize("question", FOLLOW_UPS, ids=lambda question: question.id)
def test_not_sure_of_a_follow_up_tells_how_to_be_sure(question: Question) -> None:
    how = "To be sure: " + question.settle
    for answer in ("yes", "no"):
        assert how not in said(drawn(question, answer))
    assert described(drawn(question, "unsure"), question.id) == f"{question.help} {how}".strip()


def test_answers_have_the_words_of_the_check() -> None:
    assert ANSWERS == (("yes", "Yes"), ("no", "No"), ("unsure", "Not sure"))
    assert tuple(value for value, _ in ANSWERS) == YES_NO_UNSURE


@pytest.mark.parametrize("question", [FOLLOW_UPS[0], AGE_LINE], ids=lambda question: question.id)
def test_what_is_missing_is_said_in_the_legend_that_takes_the_focus(question: Question) -> None:
    view = drawn(question, missing=True)
    assert view.count("<legend") == 1
    legend: Any = re.search(r"<legend>(.*?)</legend>", view)
    assert said(legend[1]).startswith("Please ")
    focused: Any = re.search(r'<fieldset[^>]*data-focus="here".*?</fieldset>', view, re.DOTALL)
    assert legend[0] in focused[0]
    assert "data-focus" not in drawn(question)
    assert "Please " not in drawn(question)


def test_the_year_of_birth_is_asked_of_those_who_do_not_know_their_age() -> None:
    view = drawn(AGE_LINE)
    for name in ("years", "age_unknown"):
        assert f'name="{name}"' in view
    assert "birth_year" not in view
    known = on_a_day(("age_unknown", "true"))
    shown = str(line(AGE_LINE, known, missing=False, focus=None))
    assert 'name="birth_year"' in shown
    assert "For example 1984" in shown


def test_a_wrong_age_stays_to_be_seen_with_what_is_wrong() -> None:
    state = play(("years", "350"), state=check_first.EXAMPLES["about_you"])
    assert 'value="350"' in html(state)
    assert "How old are you? is a number from 1 to 120 years." in html(state)
