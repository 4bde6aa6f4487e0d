"""What exercise does: no answer before the guess, and every answer with its doubt."""

import json
import re
from typing import Any

import pytest

from widgets.apps import exercise_effects
from widgets.apps.exercise_effects.people import KINDS, sample
from widgets.apps.exercise_effects.people import people as hundred
from widgets.apps.exercise_effects.points import _said
from widgets.science.exercises.effects import PROGRAMMES, RUN_WALK_PAIN

EMPTY = exercise_effects.initial()
GUESSED = exercise_effects.EXAMPLES["guessed"]


def play(state: Any, *events: tuple[str, Any]) -> Any:
    for name, value in events:
        before = json.dumps(state)
        after = exercise_effects.update(state, {"name": name, "value": value, "committed": True})
        assert json.dumps(state) == before, "update changed the state it was given"
        state = after
    return state


def words(state: Any) -> str:
    text = re.sub(r"<[^>]+>", "", str(exercise_effects.view(state)))
    return re.sub(r"\s+", " ", text)


def people(state: Any) -> tuple[int, int]:
    """Return how many of 100 have pain and how many are spared, counted on the picture."""
    html = str(exercise_effects.view(state))
    found = {"pain": 0, "spared": 0, "free": 0}
    for tag in re.findall(r"<rect[^>]*>", html):
        kind = re.search(r"url\(#.-(pain|spared|free)\)", tag)
        if kind:
            width, height = (
                int(re.search(rf' {side}="(\d+)"', tag)[1])  # type: ignore[index]
                for side in ("width", "height")
            )
            found[kind[1]] += width * height // 400
    assert sum(found.values()) == 100
    return found["pain"], found["spared"]


def test_the_answers_wait_for_the_guesses() -> None:
    shown = words(EMPTY)
    for answer in ("15.3", "63 of 100", "about alike in all three", "0.95"):
        assert answer not in shown
    shown = words(play(EMPTY, ("show", ""), ("group", "legs")))
    for answer in ("15.3", "63 of 100", "about alike in all three", "0.95"):
        assert answer in shown


def test_paper_has_the_answers_that_were_not_asked_for() -> None:
    paper = str(exercise_effects.on_paper(EMPTY))
    assert "15.3 points lower" in paper
    assert "Pain fell about alike" in paper
    half = str(exercise_effects.on_paper(play(EMPTY, ("show", ""))))
    assert "15.3 points lower" not in half
    assert "Pain fell about alike" in half
    assert not re.sub(r"<[^>]+>", "", str(exercise_effects.on_paper(GUESSED)))


@pytest.mark.parametrize(
    ("guess", "said"),
    [
        ("0", "less than it makes likely"),
        ("5", "less than it makes likely"),
        ("6", "inside the interval"),
        ("25", "inside the interval"),
        ("26", "more than the study makes likely"),
    ],
)
def test_a_guess_is_set_against_the_interval(guess: str, said: str) -> None:
    assert f"Your guess of {guess} is {said}" in words(play(EMPTY, ("guess", guess), ("show", "")))


def test_only_the_guess_that_no_group_led_is_right() -> None:
    assert "You guessed it" in words(play(EMPTY, ("group", "alike")))
    for wrong in ("core", "back", "legs"):
        assert "You guessed it" not in words(play(EMPTY, ("group", wrong)))
    assert play(EMPTY, ("group", "nonsense"), ("group", "")) == EMPTY


@pytest.mark.parametrize("programme", PROGRAMMES, ids=lambda programme: programme.id)
def test_the_picture_and_the_words_count_the_same_people(programme: Any) -> None:
    for baseline in (1, 2, 7, 22, 33, 50, 69, 95):
        state = play(EMPTY, ("programme", programme.id), ("baseline", str(baseline)))
        with_pain, spared = people(state)
        assert with_pain + spared == baseline
        assert abs(with_pain - programme.ratio * baseline) <= 0.5
        said = words(state)
        assert f"{baseline} of 100 people have back pain without" in said
        assert f"about {with_pain} with it" in said
        assert f"That is {spared or 'less than 1'} fewer" in said


def test_a_known_baseline_is_one_press() -> None:
    state = play(EMPTY, ("baseline", "many"), ("known_baseline", "69"))
    assert (state["baseline"], state["drafts"]) == (69, {})


def test_a_baseline_off_the_scale_changes_nothing_and_stays_typed() -> None:
    state = play(EMPTY, ("baseline", "100"))
    assert state["baseline"] == EMPTY["baseline"]
    html = str(exercise_effects.view(state))
    assert "from 1 to 95 of 100 people" in html
    assert 'value="100"' in html


def test_every_answer_says_who_was_measured_and_what_is_not_known() -> None:
    said = words(GUESSED)
    for doubt in (
        "20 adults ran and 20 waited",
        "we cannot tell which",
        "The sum is ours",
        "no promise for you",
        "no intervals",
        "from 0 to 10, not to 100",
        "the trial cannot say how much of the fall in pain would have come by itself",
        "Your own baseline may be any",
        "469 people",
        "interval 62 to 74",
        "We found no trial of a programme that counted back pain in runners",
    ):
        assert doubt in said, doubt
    html = str(exercise_effects.view(GUESSED))
    for doi in (
        "10.1136/bjsports-2024-108245",
        "10.1007/s10926-023-10124-4",
        "10.1249/MSS.0000000000001396",
        "10.1001/jamainternmed.2015.7431",
    ):
        assert f'href="https://doi.org/{doi}"' in html, doi


def test_a_guess_at_an_end_of_the_interval_is_inside_it() -> None:
    found = RUN_WALK_PAIN[0]
    low, high = -found.high, -found.low
    for guess, how in (
        (low - 1, "less than it makes likely"),
        (low, "inside the interval"),
        (high, "inside the interval"),
        (high + 1, "more than the study makes likely"),
    ):
        assert f"is {how}." in re.sub(r"<[^>]+>", "", str(_said(guess)))


def test_changes_of_pain_are_told_to_a_tenth() -> None:
    for state in exercise_effects.EXAMPLES.values():
        told = re.sub(r"<[^>]+>", " ", str(exercise_effects.view(state)))
        assert not re.findall(r"between \d+\.\d\d", told)


def test_only_those_who_are_spared_have_a_tick() -> None:
    assert KINDS == ("pain", "spared", "free")
    ticked = [kind for kind in KINDS if "rb-effects-tick" in str(sample(kind))]
    assert ticked == ["spared"]
    assert str(hundred(30, 20, "words")).count("rb-effects-tick") == 1
