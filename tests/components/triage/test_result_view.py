"""The card of the check: what to do comes first, then why and what would change it."""

import re
from typing import Any

import pytest

from tests.apps import shown
from tests.components.triage.checked import ALONE, html, play
from widgets.apps import check_first
from widgets.components.triage.result_view import result
from widgets.components.triage.state import RESULT
from widgets.science.triage.assessment import LEVELS, assess, no_to_all
from widgets.science.triage.rules import GUIDELINES

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
    head = "<h4>What would change this answer</h4>"
    assert head + "<ul>" in shown
    assert shown.index(found.advice[0].split("'")[0]) < shown.index(head)
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


def card(**answers: str) -> str:
    """Return the card of a reader who says no to all but these."""
    state: Any = {**check_first.initial(), "answers": {**no_to_all(), **answers}}
    return str(result(state))


def test_whom_to_ring_is_open_in_an_emergency_and_folded_below_it() -> None:
    folded = "Do you need help now? Whom to ring"
    for answers, numbers, lines, is_folded in (
        ({"bladder": "yes"}, True, False, False), ({"fever": "yes"}, False, True, True),
        ({"worried": "yes"}, False, False, True), ({}, False, False, True),
    ):  # fmt: skip
        before = card(**answers).partition(folded)[0]
        assert ("Emergency numbers" in before) is numbers
        assert ("Lines for urgent medical help" in before) is lines
        assert (folded in card(**answers)) is is_folded


def test_what_decided_comes_before_what_is_worth_telling_too() -> None:
    other = "Your other answers that are worth telling"
    both = card(fever="yes", worried="yes")
    deciding, _, folded = both.partition(other)
    answers = {**no_to_all(), "fever": "yes", "worried": "yes"}
    for reason in assess(answers).reasons:
        assert (reason.because in deciding) is (reason.level == "urgent"), reason
        assert (reason.because in folded) is (reason.level != "urgent"), reason
    assert other not in card(fever="yes")
    assert "<h4>Why</h4>" not in card()


def test_each_reason_names_its_sources_in_order() -> None:
    known = {one.key: one for one in GUIDELINES}
    for sign in ALONE:
        answers = {**no_to_all(), sign: "yes"}
        told = re.findall(r"Source: (.*?)\.</p>", card(**{sign: "yes"}))
        reasons = assess(answers).reasons
        deciding = [one for one in reasons if one.level == ALONE[sign]]
        rest = [one for one in reasons if one.level != ALONE[sign]]
        for reason, drawn in zip(deciding + rest, told, strict=True):
            names = "; ".join(known[key].name for key in reason.sources)
            assert shown.words(drawn).replace(" ;", ";").strip() == names
            for key in reason.sources:
                assert known[key].link is None or f'href="{known[key].link}"' in drawn
