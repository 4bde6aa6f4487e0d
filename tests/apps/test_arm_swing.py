"""Arm swing: the numbers of the studies, the warning first, and no word of pain they lack."""

import re
from typing import Any

import pytest

from tests.apps.shown import rows
from widgets.apps import arm_swing as app
from widgets.apps.arm_swing import figure
from widgets.apps.arm_swing.figure import PERIOD, runner
from widgets.engine.testing.play import play
from widgets.science.gait import stride
from widgets.science.gait.arm_swing import POSITIONS

TYPICAL = app.EXAMPLES["typical"]
each = pytest.mark.parametrize("item", POSITIONS, ids=lambda item: item.id)
HELD = [item for item in POSITIONS if item.change]


def text(state: Any) -> str:
    return re.sub(r"<[^>]+>", "", str(app.view(state)))


@pytest.mark.parametrize("name", app.EXAMPLES)
def test_the_warning_comes_before_anything_else(name: str) -> None:
    said = text(app.EXAMPLES[name])
    assert said.startswith("Pain between your shoulder blades, or at the top of your back? Be seen")
    assert "With chest pain, get emergency help now" in said


def test_the_answer_waits_for_a_guess() -> None:
    assert "13 %" not in text(app.initial())
    said = text(play(app, app.initial(), ("guess", "30"), ("show", "")))
    assert "13 % more energy than with the usual swing, on average." in said
    assert "You guessed 30 %. Less was measured." in said


@pytest.mark.parametrize(
    ("guess", "judged"),
    [("10", "More was"), ("11", "Close to"), ("15", "Close to"), ("16", "Less was")],
)
def test_a_guess_is_set_against_what_was_measured(guess: str, judged: str) -> None:
    assert judged in text(play(app, TYPICAL, ("guess", guess)))


@pytest.mark.parametrize("item", HELD, ids=lambda item: item.id)
def test_each_way_to_hold_the_arms_has_its_energy_in_words_and_in_the_chart(item: Any) -> None:
    said = text(play(app, TYPICAL, ("arms", item.id)))
    assert f"{item.name}. {item.change} % more energy" in said
    assert f"{item.name} {item.change} percent more" in said
    assert "shoulders and pelvis turned more. By how much, is not in what we have read" in said


def test_the_usual_swing_is_what_the_others_are_set_against() -> None:
    said = text(play(app, TYPICAL, ("arms", "swing")))
    assert "Usual arm swing. The others are set against this one." in said
    assert "more energy than with" not in said


def test_every_way_is_drawn_in_its_own_way_and_named() -> None:
    drawn = [str(runner(item.id, None)) for item in POSITIONS]
    assert len(set(drawn)) == len(POSITIONS)
    for item, picture in zip(POSITIONS, drawn, strict=True):
        assert item.name in picture


def test_only_swinging_arms_move() -> None:
    def moving(arms: str) -> int:
        return str(runner(arms, PERIOD)).count('data-move="rotate"')

    # Two shoulders and two elbows.
    assert {moving("swing") - moving(item.id) for item in HELD} == {4}


@each
def test_the_runner_runs_only_when_asked(item: Any) -> None:
    still = play(app, TYPICAL, ("arms", item.id))
    assert "data-play" not in str(app.view(still))
    assert 'data-play="true"' in str(app.view(play(app, still, ("turn_playing", ""))))


def test_both_studies_stand_side_by_side_and_neither_measured_pain() -> None:
    for state in (TYPICAL, app.EXAMPLES["swinging"]):
        said = str(app.view(state))
        assert said.count("<td>not measured</td>") == 2
        assert "no effect" in said
        assert "The studies do not agree about energy." in said
        assert "Pontzer et al. 2009" in said


def test_paper_has_what_a_reader_has_not_uncovered() -> None:
    paper = str(app.on_paper(app.initial()))
    assert "Arms across the chest: 9 % more energy" in paper
    assert "<td>not measured</td>" in paper
    # Once it is uncovered, the view itself is printed.
    assert "not measured" not in str(app.on_paper(TYPICAL))


def test_a_guess_out_of_range_is_explained_and_kept() -> None:
    state = app.EXAMPLES["out_of_range"]
    assert state["guess"] == 25
    assert "Your guess is a number from 0 to 50" in text(state)
    assert 'value="90"' in str(app.view(state))


def test_each_way_to_hold_the_arms_looks_like_its_name() -> None:
    # Degrees of the upper arm forward from hanging down, and of the bend of the elbow.
    behind, chest, head = (figure.HELD[name] for name in ("behind", "chest", "head"))
    assert behind.shoulder_flexion < 0 < chest.shoulder_flexion < 30
    assert head.shoulder_flexion > 90
    assert behind.elbow_flexion < 90
    assert chest.elbow_flexion > 135
    assert head.elbow_flexion > 90


@pytest.mark.parametrize("item", HELD, ids=lambda item: item.id)
def test_both_arms_are_held_and_neither_leg(item: Any) -> None:
    picture, swinging = str(runner(item.id, None)), str(runner("swing", None))
    turns, free = (re.findall(r"rotate\(([-\d.]+)\)", one) for one in (picture, swinging))
    held = figure.HELD[item.id]
    arm = [f"{-held.shoulder_flexion:.1f}", f"{-held.elbow_flexion:.1f}"]
    # The far arm is drawn before the legs and the near one after them.
    assert (turns[2:4], turns[-2:]) == (arm, arm)
    assert turns[4:-2] == free[4:-2]


def test_the_runner_stands_as_the_measured_foot_lands_the_other_leg_half_a_stride_on() -> None:
    turns = re.findall(r"rotate\(([-\d.]+)\)", str(runner("swing", None)))
    for phase in (0.0, 0.5):
        leg = stride.joint_angles(phase)
        assert f"{-leg.hip_flexion:.1f}" in turns
        assert f"{leg.knee_flexion:.1f}" in turns


def test_the_table_of_studies_has_each_cell_under_its_study() -> None:
    table = rows(app.view(TYPICAL))
    assert ("Who", "13 runners: 8 men, 5 women", "10 healthy adults") in table
    assert ("Energy without arm swing", "3 to 13 % more", "no effect") in table
    (pelvis,) = [cells for cells in table if cells[0] == "Shoulders and pelvis"]
    assert pelvis[1].startswith("turned more")
    assert pelvis[2].startswith("arms mainly follow")
    assert ("Pain in the upper back", "not measured", "not measured") in table


def test_on_paper_every_way_but_the_usual_has_its_energy() -> None:
    told = re.findall(r"<li>(.*?):", str(app.on_paper(app.initial())))
    assert told == [item.name for item in POSITIONS if item.change]
