"""The lean widget: geometry everywhere, the knee only where it was measured, the back never."""

import math
import re
from functools import partial
from typing import Any

import pytest

from widgets.apps import trunk_lean as app
from widgets.apps.trunk_lean.lever import ARROW, HEIGHT, HIP, MIDDLE, TOP, WIDTH, lever_picture
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
    assert "That study did not measure the back" in said
    assert "This is the knee, not the back" in said
    assert "A run adds" in said


def test_what_cannot_be_used_stays_in_its_box() -> None:
    state = app.EXAMPLES["out_of_range"]
    assert 'value="60"' in str(app.view(state))
    assert f"Lean of the trunk is a number from {MINUS}10 to 25 degrees forward." in text(state)
    assert state["lean"] == 7


def numbers(pattern: str, drawing: str) -> list[float]:
    found: Any = re.search(pattern, drawing)
    return [float(number) for number in found.groups()]


@pytest.mark.parametrize("lean", [-90, -10, -1, 0, 1, 7, 25, 90])
def test_the_lever_is_drawn_as_long_as_it_is(lean: int) -> None:
    drawing = str(lever_picture(lean))
    hip_x, hip_y, top_x, top_y = numbers(
        r'"rb-lean-body" d="M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)"', drawing
    )
    assert (hip_x, hip_y) == HIP
    assert abs(math.hypot(top_x - hip_x, top_y - hip_y) - TOP) < 0.2
    x, y, tip = numbers(r'"rb-lean-weight" d="M([-\d.]+) ([-\d.]+)V([-\d.]+)m', drawing)
    # The weight hangs from the upper body, between the hip and its top, and points down.
    assert 0 < MIDDLE < TOP
    assert abs(x - hip_x - MIDDLE * model.lever(lean)) < 0.1
    assert abs(math.hypot(x - hip_x, y - hip_y) - MIDDLE) < 0.2
    assert tip == pytest.approx(y + ARROW, abs=0.11)
    start, level, end = numbers(r'"rb-lean-reach" d="M([\d.]+) ([\d.]+)H([-\d.]+)M', drawing)
    assert (start, end) == (hip_x, x)
    assert level > hip_y
    _, _, usual_x, usual_y = numbers(
        r'"rb-lean-usual" d="M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)"', drawing
    )
    assert math.degrees(math.atan2(usual_x - hip_x, hip_y - usual_y)) == pytest.approx(
        model.USUAL, abs=0.1
    )


@pytest.mark.parametrize("lean", range(-10, 26))
def test_all_of_the_lever_lies_in_its_picture_and_each_word_on_its_side(lean: int) -> None:
    drawing = str(lever_picture(lean))
    assert WIDTH > HEIGHT
    for x, y in re.findall(r"[ML]([-\d.]+) ([-\d.]+)", drawing):
        assert 0 < float(x) < WIDTH
        assert 0 < float(y) < HEIGHT
    words = {
        word: (float(x), float(y), anchor)
        for anchor, x, y, word in re.findall(
            r'<text text-anchor="(\w+)" x="([-\d.]+)" y="([-\d.]+)">(\w+)', drawing
        )
    }
    assert set(words) == {"weight", "hip", "lever"}
    dots = [float(x) for x in re.findall(r'<circle[^>]* cx="([-\d.]+)"', drawing)]
    assert len(dots) == 2
    # The weight is named on the side it leans to, the hip on the other, neither across its dot.
    forward = lean >= 0
    assert words["weight"][2] == ("start" if forward else "end")
    assert words["hip"][2] == ("end" if forward else "start")
    assert (words["weight"][0] > dots[1]) == forward
    assert (words["hip"][0] < dots[0]) == forward
    assert words["lever"][0] == WIDTH / 2
    assert f"percent of the way from hip to middle {'ahead of' if forward else 'behind'}" in drawing


@pytest.mark.parametrize(("lean", "way"), [(-1, "backward"), (1, "forward"), (7, "forward")])
def test_which_way_it_leans_is_said_and_what_would_hold_it(lean: int, way: str) -> None:
    said = text(dict(SHOWN, lean=lean))
    degrees = f"{abs(lean)}\u202fdegrees {way}. "
    assert degrees in said or degrees.replace("\u202f", " ") in said
    assert f"at the {'back' if lean > 0 else 'front'} of the hip would hold the trunk" in said
    assert ("ahead of the hip. Its" in said) == (lean > 0)


def test_angles_and_stresses_are_told_to_a_tenth_at_most() -> None:
    for state in app.EXAMPLES.values():
        assert not re.findall(r"\d\.\d\d+\s?(?:°|MPa)", text(state))
