"""How long a check counts, what is kept of it, and what comes back."""

from typing import Any

import pytest

from tests.components.triage.checked import BY_ID, DAY, GO_ON, finished, html, on_a_day, play
from widgets.apps import check_first
from widgets.components.triage.standing import NONE
from widgets.components.triage.state import RESULT, STEPS, taken_back
from widgets.engine.core.protocol import TODAY
from widgets.engine.core.session import LEFT_OUT, Session
from widgets.science.triage.questions import QUESTIONS

URGENT = {"level": "urgent", "running": "stop", "day": DAY}


def opened(state: Any, **values: Any) -> Session:
    """Return the check opened again, with these values in place of those that were saved."""
    saved = Session(check_first, {**state, "keep": True}).to_storage()
    assert saved
    saved["values"].update(values)
    return Session(check_first, check_first.initial(), saved)


def test_a_finished_check_says_what_it_came_to_and_when() -> None:
    state = finished(fever="yes")
    assert state["standing"] == URGENT
    assert "Answered on 29 November 2026." in html(state)
    ring = on_a_day(("sepsis", "true"), GO_ON)
    assert ring["standing"] == {"level": "emergency", "running": "stop", "day": DAY}
    assert on_a_day(("sepsis", "true"))["standing"] == NONE


def test_without_a_day_there_is_no_result_to_count_until_the_day_is_known() -> None:
    state = play(("sepsis", "true"), GO_ON)
    assert state["standing"] == NONE
    assert "Answered on" not in html(state)
    assert play((TODAY, DAY), state=state)["standing"]["day"] == DAY


@pytest.mark.parametrize(
    "event", [("worried", "true"), ("fever", "false"), ("unsure_fever", "true"), ("years", "36")]
)
def test_nothing_counts_while_answers_change(event: tuple[str, str]) -> None:
    back = play(("history", "illness"), state=finished(fever="yes"))
    assert back["standing"] == URGENT
    assert play(event, state=back)["standing"] == NONE


def test_the_way_back_alone_changes_nothing_of_it() -> None:
    state = finished(fever="yes")
    later = play(("back", ""), (TODAY, "2026-12-02"), GO_ON, state=state)
    assert later["step"] == RESULT
    assert later["standing"] == URGENT


def test_a_check_counts_for_seven_days() -> None:
    for state in (finished(fever="yes"), check_first.EXAMPLES["illness"]):
        assert play((TODAY, "2026-12-06"), state=state)["answers"] == state["answers"]
        for day in ("2026-12-07", "2026-11-28"):
            late = play((TODAY, day), state={**state, "keep": True, "country": "ie"})
            assert (late["answers"], late["step"]) == ({}, STEPS[0])
            assert (late["standing"], late["first_said"]) == (NONE, [])
            assert (late["keep"], late["country"], late["today"]) == (True, "ie", day)
            assert late["expired"]["day"] == DAY
            # Until the reader answers anything.
            assert play(("sepsis", "true"), state=late)["expired"] == NONE


@pytest.mark.parametrize("value", ["", "today", "2026-02-30", None, 5, []])
def test_what_is_no_day_changes_nothing(value: Any) -> None:
    state = finished(fever="yes")
    assert play((TODAY, value), state=state) == state


def test_what_was_first_said_stays_until_the_reader_starts_again() -> None:
    state = play(("back", ""), state=check_first.EXAMPLES["emergency_not_sure"])
    assert taken_back(state) == []
    off = play(("saddle_numbness", "false"), state=state)
    assert taken_back(off) == []
    left = play(GO_ON, state=off)
    assert taken_back(left) == [BY_ID["saddle_numbness"]]
    assert taken_back(play(("back", ""), ("saddle_numbness", "true"), state=left)) == []
    assert taken_back(play(("start_again", ""), state=left)) == []


def test_neither_facts_nor_what_can_wait_are_held_against_second_thoughts() -> None:
    assert finished(past_cancer="yes", foot_drop="yes")["first_said"] == ["foot_drop"]
    assert finished(worried="yes")["first_said"] == []
    assert finished(fever="yes", worried="yes")["first_said"] == ["fever"]


@pytest.mark.parametrize(
    "answers",
    [{"bladder": "perhaps"}, {"nothing": "no"}, [], None, {"bladder": []}, {"age": "yes"}],
)
def test_answers_that_cannot_be_are_not_taken_back(answers: Any) -> None:
    session = opened(check_first.EXAMPLES["illness"], answers=answers)
    assert session.notice == LEFT_OUT.format("your answers to the check")
    assert session.state == {**check_first.initial(), "keep": True}


def test_answers_to_other_words_are_not_taken_back(monkeypatch: pytest.MonkeyPatch) -> None:
    saved = Session(check_first, check_first.EXAMPLES["kept"]).to_storage()
    changed = (QUESTIONS[0]._replace(text="Is it numb?"), *QUESTIONS[1:])
    monkeypatch.setattr("widgets.components.triage.state.QUESTIONS", changed)
    session = Session(check_first, check_first.initial(), saved)
    assert session.notice == LEFT_OUT.format("your answers to the check")
    # What the check came to stood on those answers, and so did the age.
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
