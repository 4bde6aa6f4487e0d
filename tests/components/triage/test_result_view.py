"""The card of the check: what to do comes first, then why and what would change it."""

from typing import Any

import pytest

from tests.components.triage.checked import ALONE, BY_ID, GO_ON, finished, html, on_a_day, play
from widgets.apps import check_first
from widgets.components.triage.result_view import result
from widgets.components.triage.state import RESULT
from widgets.science.triage.advice import ADVICE
from widgets.science.triage.assessment import assess
from widgets.science.triage.records import ACTS, LEVELS

# The words before a card's title, which a screen reader says and nobody sees.
SPOKEN = {
    "emergency": "Emergency advice: ",
    "urgent": "Urgent advice: ",
    "soon": "Non-urgent advice: ",
    "self-manage": "Non-urgent advice: ",
}
# What stands before the numbers: who is to go should not wait for an ambulance.
NUMBERS = {"ring": "Ring now: ", "go": "Only if nobody can drive you, ring: "}
CRISIS = "You need not find the right words"
TODAY = "Whom to ask today"
FOLDED = "Do you need help now? Whom to ring"
FIRST_SAID = "What you first said"
UNSURE = "What you were not sure about, and how to find out"


def text(view: object) -> str:
    return str(view).replace("&#x27;", "'")


def card(**answers: str) -> str:
    """Return the card of a reader who says no to all but these."""
    return text(result(finished(**answers)))


@pytest.mark.parametrize("level", LEVELS)
def test_a_card_has_its_spoken_words_its_reasons_and_what_would_change_it(level: str) -> None:
    sign = next((sign for sign in ALONE if ALONE[sign] == level), None)
    state = finished(**({sign: "yes"} if sign else {}))
    found, shown = assess(state["answers"]), text(html(state))
    assert found.level == level
    assert f'<span class="rb-spoken">{SPOKEN[level]}</span>' in shown
    assert shown.count("rb-card-title") == 1
    for sentence in (*found.advice, *found.what_would_change):
        assert f"<li>{sentence}</li>" in shown
    head = "<h4>What would change this answer</h4>"
    assert head + "<ul>" in shown
    assert shown.index(found.advice[0]) < shown.index(head)
    for reason in found.reasons:
        assert reason.because in shown
        assert reason.why in shown
        assert reason.judgement in shown


def test_each_thing_to_do_has_its_own_title_and_takes_the_focus() -> None:
    cards = {
        "ring": card(sepsis="yes"), "go": card(bladder="yes"), "urgent": card(fever="yes"),
        "soon": card(worried="yes"), "self-manage": card(),
    }  # fmt: skip
    assert set(ACTS) - {"today"} < set(cards)
    for act, shown in cards.items():
        assert f'data-focus="{act}"' in shown
        assert ADVICE[act].title + "</h3>" in shown
        for other in set(cards) - {act}:
            assert ADVICE[other].title + "</h3>" not in shown


@pytest.mark.parametrize(("act", "sign"), [("ring", "sepsis"), ("go", "bladder")])
def test_an_emergency_card_begins_with_the_numbers_to_ring(act: str, sign: str) -> None:
    shown = card(**{sign: "yes"})
    number, advice = shown.index("tel:999"), shown.index("rb-check-advice")
    assert shown.index("</h3>") < number < advice < shown.index("<h4>Why</h4>")
    assert shown.index("</h3>" + "<p><strong>" + NUMBERS[act]) < number


def test_the_number_of_a_country_comes_first_and_alone() -> None:
    there: Any = {**finished(sepsis="yes"), "country": "ie"}
    shown = text(result(there))
    first = shown[: shown.index("rb-check-advice")].partition("Numbers of other countries")[0]
    assert "tel:112" in first
    assert "tel:000" not in first
    assert f"</h3><p><strong>{NUMBERS['ring']}</strong></p>" in first
    assert shown.index("rb-check-advice") < shown.index('name="country"')


def test_who_stands_on_a_card_is_whom_its_reader_needs() -> None:
    for answers, numbers, crisis, today, folded in (
        ({"bladder": "yes"}, True, False, False, False),
        ({"no_point": "yes", "no_point_plan": "yes"}, True, True, False, False),
        ({"no_point": "yes", "no_point_plan": "no"}, False, True, True, True),
        ({"fever": "yes"}, False, False, True, True),
        ({"worried": "yes"}, False, False, False, True),
        ({}, False, False, False, True),
    ):  # fmt: skip
        shown = card(**answers)
        assert any(start in shown for start in NUMBERS.values()) is numbers, answers
        assert (CRISIS in shown) is crisis, answers
        assert (TODAY in shown) is today, answers
        assert (FOLDED in shown) is folded, answers
        assert ('name="country"' in shown) is (numbers or today), answers
    mind = card(no_point="yes", no_point_plan="no")
    assert mind.index("</h3>") < mind.index(CRISIS) < mind.index("rb-check-advice")


def test_a_card_says_the_day_of_its_answers() -> None:
    assert "Answered on 29 November 2026." in card(fever="yes")
    assert "Answered on" not in text(result(play(("sepsis", "true"), GO_ON)))


def test_a_result_without_all_answers_never_says_carry_on() -> None:
    state: Any = {**check_first.initial(), "step": RESULT, "answers": {"sudden_tearing": "no"}}
    assert "Please finish the check" in html(state)
    assert "Carry on" not in html(state)
    assert play(("back", ""), state=state)["step"] == "sudden"


def test_what_was_taken_back_stays_on_the_card() -> None:
    state = play(("history", "illness"), state=finished(fever="yes"))
    taken = play(("fever", "false"), GO_ON, ("step", RESULT), state=state)
    shown = text(html(taken))
    assert "Carry on, with care" in shown
    assert FIRST_SAID in shown
    assert f"<li>{BY_ID['fever'].text}</li>" in shown
    assert FIRST_SAID not in card(fever="yes")
    for again in ("true", "unsure"):
        back = play(("history", "illness"), ("fever", again), state=taken)
        assert FIRST_SAID not in text(result(play(("step", RESULT), state=back)))


def test_what_was_not_sure_is_listed_with_what_settles_it() -> None:
    shown = card(bladder="unsure", getting_worse="unsure", age="unsure", fever="yes")
    for name in ("bladder", "getting_worse", "age"):
        assert f"<strong>{BY_ID[name].text}</strong> {BY_ID[name].settle}</li>" in shown
    assert f"<strong>{BY_ID['fever'].text}</strong>" not in shown
    assert UNSURE in shown
    assert UNSURE not in card(fever="yes")


def test_the_card_of_a_fresh_step_is_not_there_before_it_is_left() -> None:
    assert "rb-card" not in html(on_a_day(("sepsis", "true")))
