"""The answers of the check to take along: all of them, and whether copying worked."""

from tests.components.triage.checked import BY_ID, GO_ON, finished, html, on_a_day, play
from widgets.apps import check_first
from widgets.components.triage.state import RESULT
from widgets.components.triage.taking_along import as_text
from widgets.science.triage.assessment import asked, assess

TAKEN_BACK = "First answered yes or not sure, then taken back"


def test_the_text_to_take_along_holds_every_answer_and_reason() -> None:
    state = finished(fever="yes", worried="unsure")
    text = as_text(state)
    assert "Date: 29 November 2026\n" in text
    assert "It said: Be seen today" in text
    for reason in assess(state["answers"]).reasons:
        assert "- " + reason.because + "\n" in text
    for question in asked(state["answers"]):
        assert question.text in text
    assert BY_ID["fever"].text + ": Yes.\n" in text
    assert BY_ID["worried"].text + ": Not sure.\n" in text
    assert BY_ID["age"].text + ": 35 years.\n" in text


def test_what_was_not_sure_and_what_was_taken_back_have_parts_of_their_own() -> None:
    unsure = as_text(finished(bladder="unsure"))
    assert f"\n\nNot sure about\n\n- {BY_ID['bladder'].text}\n\n" in unsure
    assert TAKEN_BACK not in unsure
    back = play(("history", "illness"), ("fever", "false"), state=finished(fever="yes"))
    text = as_text(play(GO_ON, ("step", RESULT), state=back))
    assert f"\n\n{TAKEN_BACK}\n\n- {BY_ID['fever'].text}\n\n" in text
    assert "It said: Carry on, with care" in text
    assert "Not sure about" not in text


def test_an_unfinished_check_tells_what_was_asked_so_far() -> None:
    text = as_text(on_a_day(("sepsis", "true"), GO_ON))
    assert "It said: Ring for an ambulance now" in text
    assert BY_ID["fever"].text not in text
    assert BY_ID["sepsis"].text + ": Yes." in text


def test_whether_copying_worked_is_told() -> None:
    state = check_first.EXAMPLES["carry_on"]
    assert "are copied" in html(play(("copied", "done"), state=state))
    assert "did not work" in html(play(("copied", "failed"), state=state))


def test_the_text_has_its_parts_apart_and_the_answers_in_order() -> None:
    state = finished(fever="yes")
    text = as_text(state)
    assert text.startswith(
        "My answers to a check for warning signs in back pain\nDate: 29 November 2026\n\nIt said: "
    )
    head, _, rest = text.partition("\n\nAll my answers\n\n")
    assert f"\n- Because you answered yes to “{BY_ID['fever'].text}”." in head
    told, _, end = rest.partition("\n\n")
    assert end == "The check is part of a course for runners. It is no diagnosis.\n"
    lines = [line.rpartition(": ")[0] for line in told.split("\n")]
    assert lines == [question.text for question in asked(state["answers"])]


def test_all_the_answers_are_on_the_page_as_well() -> None:
    state = finished(fever="yes")
    view = html(state).replace("&#x27;", "'")
    for question in asked(state["answers"]):
        assert f"<dt>{question.text}</dt>" in view
    assert view.count("<dd>Yes.</dd>") == 1
    for label in ("Copy them", "Save them as a file", "Print them"):
        assert label + "</button>" in view
