"""The answers of the check to take along: all of them, and whether copying worked."""

from tests.components.triage.checked import html, play, with_answers
from widgets.apps import check_first
from widgets.components.triage.taking_along import as_text
from widgets.science.triage.assessment import asked


def test_the_text_to_take_along_holds_every_answer_and_reason() -> None:
    answers = with_answers(fever="yes", worried="unsure")
    text = as_text(answers)
    assert "It said: Be seen today" in text
    assert "- Because you said that you have a high temperature" in text
    for question in asked(answers):
        assert question.text in text
    assert "or feel very ill? Yes." in text
    assert "hard to cope? Not sure." in text


def test_whether_copying_worked_is_told() -> None:
    state = check_first.EXAMPLES["carry_on"]
    assert "are copied" in html(play(("copied", "done"), state=state))
    assert "did not work" in html(play(("copied", "failed"), state=state))


def test_the_text_has_its_parts_apart_and_the_answers_in_order() -> None:
    answers = with_answers(fever="yes")
    text = as_text(answers)
    assert text.startswith(
        "My answers to a check for warning signs in back pain\nDate:\n\nIt said: "
    )
    head, _, rest = text.partition("\n\nAll my answers\n\n")
    assert "\n- Because you said" in head
    told, _, end = rest.partition("\n\n")
    assert end == "The check is part of a course for runners. It is no diagnosis.\n"
    assert len(told.split("\n")) == len(asked(answers))
    places = [told.index(question.text) for question in asked(answers)]
    assert places == sorted(places)
