"""The appointment sheet: the signs first, the reader's own words, and what is carried, said so."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.expect import known
from widgets.apps import appointment_sheet as app
from widgets.apps import self_assessment
from widgets.apps.appointment_sheet.state import State
from widgets.engine.core.session import Session
from widgets.engine.testing.play import play

CARRIED = app.EXAMPLES["carried"]


def sheet(state: State) -> str:
    """Return the words of the page to print."""
    html = str(app.view(state)).split('class="rb-appointment-sheet"')[1]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def words(state: State) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", str(app.view(state))))


@pytest.mark.parametrize("name", sorted(app.EXAMPLES))
def test_the_signs_that_cannot_wait_stand_first_on_every_sheet(name: str) -> None:
    said = sheet(app.EXAMPLES[name])
    first = said.index("go to emergency care")
    for sign in ("passing urine", "genitals or the buttocks", "both legs", "chest pain"):
        assert first < said.index(sign) < said.index("When and how it began")
    assert "National Health Service" in said


def test_what_the_reader_writes_and_asks_is_on_the_sheet_as_written() -> None:
    state = play(app, app.initial(), ("goal", "Run <5 km> & smile"), ("ask_scan", "false"))
    assert "Run &lt;5 km&gt; &amp; smile" in sheet(state)
    assert "Would a scan change what we do?" not in sheet(state)
    assert "When do I come back" in sheet(state)


def test_what_is_carried_is_said_and_can_be_left_out() -> None:
    assert "Carried here from your self-assessment on this device" in words(CARRIED)
    assert "Running downhill" in sheet(CARRIED)
    assert "hard: 7 of 10" in sheet(CARRIED)
    left_out = play(app, CARRIED, ("use_answers", "false"))
    assert "Running downhill" not in sheet(left_out)
    assert "Carried here" not in words(app.initial())
    assert "self-assessment" in words(app.initial())


def test_the_check_for_signs_is_not_carried() -> None:
    kept = Session(self_assessment, self_assessment.EXAMPLES["load_jump"]).to_storage()
    state = play(app, app.initial(), ("carried", {"self_assessment": json.dumps(kept)}))
    assert state["answers"] == CARRIED["answers"]
    assert "signs" not in known(state["answers"])
    assert "it only counts for its day" in words(state)


@given(st.one_of(st.none(), st.text(), st.dictionaries(st.text(), st.text()),
                 st.builds(lambda text: {"self_assessment": text}, st.text())))  # fmt: skip
def test_whatever_is_carried_leaves_an_empty_sheet_or_a_right_one(value: object) -> None:
    assert play(app, app.initial(), ("carried", value))["answers"] is None


def test_one_answer_that_cannot_be_carries_none() -> None:
    kept = Session(self_assessment, self_assessment.EXAMPLES["load_jump"]).to_storage()
    assert kept
    kept["values"]["limit_running"] = 99
    state = play(app, CARRIED, ("carried", {"self_assessment": json.dumps(kept)}))
    assert state["answers"] is None


def test_what_an_earlier_edition_kept_is_carried_without_what_it_did_not_ask() -> None:
    kept = Session(self_assessment, self_assessment.EXAMPLES["load_jump"]).to_storage()
    assert kept
    for name in ("no_pain", "where_groin", "where_ribs", "where_neck"):
        del kept["values"][name]
    state = play(app, app.initial(), ("carried", {"self_assessment": json.dumps(kept)}))
    assert state["answers"] == CARRIED["answers"]
    del kept["values"]["where_low"]
    state = play(app, app.initial(), ("carried", {"self_assessment": json.dumps(kept)}))
    assert state["answers"] is None


def test_it_is_kept_only_where_the_reader_says_so_and_emptied_at_once() -> None:
    written = play(app, CARRIED, ("goal", "Run again"))
    assert not app.is_persistent(written)
    kept = play(app, written, ("keep", "true"))
    assert app.is_persistent(kept)
    # The answers are the self-assessment's to keep.
    assert "answers" not in (Session(app, kept).to_storage() or {})["values"]
    emptied = play(app, kept, ("start_again", ""))
    assert emptied == dict(app.initial(), answers=CARRIED["answers"])


def test_the_signs_to_say_too_stand_after_those_that_cannot_wait() -> None:
    said = sheet(app.initial())
    places = [
        said.index(sign)
        for sign in (
            "Do not wait for an appointment",
            "passing urine", "genitals or the buttocks", "both legs", "chest pain",
            "Say these when you ring",
            "fever, weight lost", "steroid medicine", "blood thinner", "stress fracture",
            "worse at night",
            "When and how it began", "What makes it worse", "What you take", "What you want to be",
            "What I want to ask", "What was said",
        )
    ]  # fmt: skip
    assert places == sorted(places)


def test_every_question_but_the_one_of_medicine_is_asked_at_first() -> None:
    asked = re.findall(r"[A-Z][^?]*\?", sheet(app.initial()).split("What I want to ask")[1])
    assert [question.strip() for question in asked] == [
        "Is there any sign that needs more tests?",
        "What may I go on doing, and may I run?",
        "Would exercise help me, and who can show me?",
        "Would a scan change what we do?",
        "When do I come back, and when sooner?",
    ]
    everything = play(app, app.initial(), ("ask_medicine", "true"))
    assert "Which medicine, how long, and with what harms?" in sheet(everything)


def test_the_form_says_what_is_carried_before_it_asks_whether_to_use_it() -> None:
    html = str(app.view(CARRIED))
    assert html.index("Carried here from") < html.index('name="use_answers"')
    assert html.index('name="use_answers"') < html.index('name="began"')
    assert app.reads(CARRIED) == ("self_assessment",)


@pytest.mark.parametrize("box", ["began", "changes_it", "taken", "goal"])
def test_a_box_holds_six_hundred_letters(box: str) -> None:
    assert dict(play(app, app.initial(), (box, "x" * 600)))[box] == "x" * 600
    assert dict(play(app, app.initial(), (box, "x" * 601)))[box] == ""
