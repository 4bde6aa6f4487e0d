"""The card of the check: what to do comes first, then why and what would change it."""

import pytest

from tests.components.triage.checked import ALONE, html, play
from widgets.apps import check_first
from widgets.components.triage.state import RESULT
from widgets.science.triage.assessment import LEVELS, assess, no_to_all

# The words before a card's title, which a screen reader says and nobody sees.
SPOKEN = {
    "emergency": "Emergency advice: ",
    "urgent": "Urgent advice: ",
    "soon": "Non-urgent advice: ",
    "self-manage": "Non-urgent advice: ",
}


@pytest.mark.parametrize("level", LEVELS)
def test_a_card_has_its_spoken_words_its_reasons_and_what_would_change_it(level: str) -> None:
    answers = no_to_all()
    sign = next((sign for sign in ALONE if ALONE[sign] == level), None)
    if sign:
        answers[sign] = "yes"
    state = {**check_first.initial(), "step": RESULT, "answers": answers}
    found, shown = assess(answers), html(state)
    assert found.level == level
    assert f'<span class="rb-spoken">{SPOKEN[level]}</span>' in shown
    assert shown.count("rb-card-title") == 1
    for sentence in (*found.advice, *found.what_would_change):
        assert f"<li>{sentence}</li>" in shown.replace("&#x27;", "'")
    for reason in found.reasons:
        assert reason.because in shown
        assert reason.why in shown
        assert reason.judgement in shown


def test_the_emergency_card_comes_before_anything_to_ring_or_read() -> None:
    shown = html(check_first.EXAMPLES["emergency"])
    assert shown.index("Get help now") < shown.index("tel:999") < shown.index("Because you said")


def test_a_result_without_all_answers_never_says_carry_on() -> None:
    state = {**check_first.initial(), "step": RESULT, "answers": {"bladder": "no"}}
    assert "Please finish the check" in html(state)
    assert "Carry on" not in html(state)
    assert play(("back", ""), state=state)["step"] == "feeling"
