"""Pelvic drop: guess first, two groups that overlap, and nothing said about a back."""

import json
import random
import re
from typing import Any

import pytest

from widgets.apps import pelvic_drop
from widgets.apps.pelvic_drop.state import State
from widgets.engine.testing.play import random_event
from widgets.science.gait.pelvic_drop import INJURED, UNINJURED

ANSWER = "Pelvic drop in runners without and with a leg injury"


def play(*events: tuple[str, Any]) -> State:
    state = pelvic_drop.initial()
    for name, value in events:
        before = json.dumps(state)
        after = pelvic_drop.update(state, {"name": name, "value": value, "committed": True})
        assert json.dumps(state) == before, "update changed the state it was given"
        state = after
    return state


def words(state: State) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", str(pelvic_drop.view(state))))


def test_the_answer_waits_for_the_guess() -> None:
    assert ANSWER not in words(pelvic_drop.initial())
    assert "in 100" not in words(pelvic_drop.initial())
    assert ANSWER not in words(play(("guess", "injured"))), "a choice alone gives nothing away"
    assert ANSWER in words(play(("guess", "injured"), ("show", "")))


def test_on_paper_the_answer_stands_without_a_guess() -> None:
    assert ANSWER in str(pelvic_drop.on_paper(pelvic_drop.initial()))
    assert ANSWER not in str(pelvic_drop.on_paper(play(("show", "")))), "it would stand twice"


def test_guessing_again_hides_it() -> None:
    again = play(("guess", "uninjured"), ("show", ""), ("hide", ""))
    assert again == pelvic_drop.initial()


@pytest.mark.parametrize(
    ("guess", "said"),
    [
        ("injured", "You guessed: injured."),
        ("uninjured", "You guessed: not injured."),
        ("unsure", "You said that nobody can tell."),
    ],
)
def test_whatever_the_guess_one_video_cannot_sort_the_runner(guess: str, said: str) -> None:
    text = words(play(("guess", guess), ("show", "")))
    assert said in text
    assert "One video cannot sort this runner" in text


@pytest.mark.parametrize("drop", [UNINJURED.mean, 5.0, INJURED.mean])
def test_no_reading_near_the_groups_sorts(drop: float) -> None:
    assert "One video cannot sort this runner" in words(play(("drop", str(drop)), ("show", "")))


@pytest.mark.parametrize(("drop", "rare"), [("0", "rare with"), ("12", "rare without")])
def test_the_ends_are_rare_and_still_prove_nothing(drop: str, rare: str) -> None:
    text = words(play(("drop", drop), ("show", "")))
    assert rare in text
    assert "It still does not say" in text


def test_the_reading_comes_with_its_shares_and_its_error() -> None:
    text = words(play(("drop", "5"), ("show", "")))
    assert "A drop of 5.0° or more: about 25 in 100 runners without an injury" in text
    assert "and about 75 in 100 runners with a leg injury" in text
    assert "anything from 2.2° to 7.8°" in text


def test_shares_are_never_said_to_be_none_or_all() -> None:
    for tenth in range(121):
        shares = re.findall(r"about (\d+) in 100", words(play(("drop", tenth / 10), ("show", ""))))
        assert not {"0", "100"} & set(shares), tenth


@pytest.mark.parametrize("name", sorted(pelvic_drop.EXAMPLES))
def test_every_state_says_whom_it_is_not_about(name: str) -> None:
    text = words(pelvic_drop.EXAMPLES[name])
    assert "We found no trial of quicker steps against back pain." in text
    assert "This is geometry, not a measurement." in text
    assert "It says nothing about the force on your back." in text


def test_the_studies_stand_beside_their_numbers() -> None:
    text = words(play(("show", "")))
    assert "a week apart ( Dingenen et al. 2018" in text
    for study in ("Bramah et al. 2018", "Hensley et al. 2022", "Drozda et al. 2024"):
        assert study in text
    for study in ("Heiderscheit et al. 2011", "Lenhart et al. 2014", "Bramah et al. 2019"):
        assert study in text
    assert "12 runners, no group to compare" in text


@pytest.mark.parametrize(("change", "way"), [("10", "1.3° less"), ("-10", "1.3° more")])
def test_quicker_steps_tip_the_thigh_in_less(change: str, way: str) -> None:
    text = words(play(("change", change)))
    assert way in text
    assert "Drop of the pelvis size not read" in text


def test_the_costs_are_told_with_the_gains() -> None:
    text = words(play(("change", "10")))
    assert "the cost: higher at a higher step rate" in text
    assert "The muscles that swing the leg went the other way." in text


def test_the_seesaw_follows_the_ratio() -> None:
    text = words(play(("ratio", "1.5")))
    assert "they must pull with 1.5 times the weight that the hip carries" in text
    assert "The joint then bears 2.5 times that weight." in text


@pytest.mark.parametrize(
    ("field", "typed"), [("drop", "25"), ("change", "40"), ("ratio", "0"), ("drop", "x")]
)
def test_what_cannot_be_used_stays_in_its_box_with_the_reason(field: str, typed: str) -> None:
    state = play((field, typed))
    assert {**state, "drafts": {}} == pelvic_drop.initial()
    shown = str(pelvic_drop.view(state))
    assert f'value="{typed}"' in shown
    assert "is a number from" in shown


def test_the_drawing_drops_as_far_as_the_reading() -> None:
    for drop in ("0", "5", "12"):
        shown = str(pelvic_drop.view(play(("drop", drop))))
        assert f"rotate({-float(drop):.1f})".replace("-0.0", "0.0") in shown


def test_a_thousand_random_doings_never_break_it() -> None:
    chance = random.Random(5)
    state = pelvic_drop.initial()
    for moment in range(1000):
        event = random_event(str(pelvic_drop.view(state)), chance, moment)
        state = pelvic_drop.update(state, event)
        assert 0 <= state["drop"] <= 12
