"""The exercises as postures: all are there, and on the way no support is lost."""

import pytest

from widgets.figures.posture.exercise_figure import moments
from widgets.figures.posture.exercise_poses import EXERCISES, NAMES
from widgets.figures.runner.parts import GROUND

ASKED = {
    "pelvic_tilt", "bridge", "single_leg_bridge", "bird_dog", "front_plank", "side_plank",
    "wall_squat", "clamshell", "band_walk", "step_down", "calf_raise", "crunch", "leg_raise",
    "hip_flexor_stretch", "hamstring_stretch", "back_stretch", "march", "leg_swing",
}  # fmt: skip
# Of these the support is on a step.
LEVELS = {"step_down": 20.0}


def test_every_exercise_is_there() -> None:
    assert set(NAMES) == set(EXERCISES) == ASKED


@pytest.mark.parametrize("name", NAMES)
def test_the_supports_stay_on_the_ground_all_the_way(name: str) -> None:
    for body in moments(EXERCISES[name]):
        for support in body.held.on:
            _, y, radius = body.support(support)
            assert y + radius == pytest.approx(GROUND - LEVELS.get(name, 0.0), abs=0.01)


@pytest.mark.parametrize("name", NAMES)
def test_the_first_support_stays_in_its_place(name: str) -> None:
    bodies = moments(EXERCISES[name])
    first = bodies[-1].held.on[0]
    places = [body.support(first)[0] for body in bodies]
    assert max(places) - min(places) < 0.01


@pytest.mark.parametrize("name", NAMES)
def test_no_joint_goes_below_the_ground_on_the_way(name: str) -> None:
    for body in moments(EXERCISES[name]):
        assert max(place[1] for place in body.segments.values()) < GROUND


@pytest.mark.parametrize("name", NAMES)
def test_two_supports_keep_their_distance(name: str) -> None:
    bodies = moments(EXERCISES[name])
    supports = bodies[-1].held.on
    slides = name in {"band_walk", "side_plank", "back_stretch"}  # a foot steps, or the body gives
    if len(supports) == 2 and not slides:
        apart = [body.support(supports[1])[0] - body.support(supports[0])[0] for body in bodies]
        assert apart[-1] == pytest.approx(apart[0], abs=1.0)
        assert max(apart) - min(apart) < 8.0
