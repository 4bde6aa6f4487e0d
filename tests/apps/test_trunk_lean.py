"""The lean widget: geometry everywhere, the knee only where it was measured, the back never."""

import re
from functools import partial
from typing import Any

import pytest

from widgets.apps import trunk_lean as app
from widgets.engine.core.numbers import MINUS
from widgets.engine.testing.play import play as play_app
from widgets.science.gait import trunk_lean as model

play = partial(play_app, app)
SHOWN = app.EXAMPLES["typical"]


def text(state: Any) -> str:
    return re.sub(r"<[^>]+>", "", str(app.view(state)))


def test_the_answer_waits_for_a_guess() -> None:
    assert "MPa" not in text(app.initial())
    assert "from 23.1 to 20.2" in text(play(app.initial(), ("show", "")))


@pytest.mark.parametrize(
    ("guess", "said"),
    [(-13, "close"), (0, "it fell more"), (-40, "it fell less"), (20, "it went the other way")],
)
def test_a_guess_is_answered(guess: int, said: str) -> None:
    assert said in text(dict(SHOWN, guess=guess))


@pytest.mark.parametrize("lean", range(-10, 26))
def test_the_knee_has_a_number_only_where_it_was_measured(lean: int) -> None:
    said = text(dict(SHOWN, lean=lean))
    reads = f"At {lean}° the line reads" in said
    assert reads is model.LEANS.holds(lean)
    assert ("we give no number" in said) is not reads


@pytest.mark.parametrize("lean", range(-10, 26))
def test_the_low_back_never_gets_a_number(lean: int) -> None:
    for state in (dict(app.initial(), lean=lean), dict(SHOWN, lean=lean)):
        said = text(state)
        assert "Load on the low back: no number." in said
        for sentence in re.split(r"(?<=[.!?]) ", said):
            assert not re.search(r"low back[^.]*\d", sentence), sentence


def test_more_lean_is_a_longer_lever_and_backward_is_said() -> None:
    levers = [
        float(re.search(r"lever is ([\d.]+) times", text(dict(SHOWN, lean=lean)))[1])  # type: ignore[index]
        for lean in range(1, 26)
    ]
    assert levers == sorted(levers)
    assert levers[0] < 1 < levers[-1]
    assert "passes behind the hip" in text(dict(SHOWN, lean=-3))
    assert "no lever" in text(dict(SHOWN, lean=0))


def test_who_was_measured_and_what_is_left_out_is_said() -> None:
    said = text(SHOWN)
    for words in ("24 runners", "40 runners", "SD", "Teng and Powers 2014", "Teng and Powers 2015"):
        assert words in said
    assert "Nobody measured the back" in said
    assert "This is the knee, not the back" in said
    assert "A run adds" in said


def test_what_cannot_be_used_stays_in_its_box() -> None:
    state = app.EXAMPLES["out_of_range"]
    assert 'value="60"' in str(app.view(state))
    assert f"Lean of the trunk is a number from {MINUS}10 to 25 degrees forward." in text(state)
    assert state["lean"] == 7
