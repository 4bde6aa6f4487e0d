"""Every posture: joints within reach, supports on the ground, nothing through the floor."""

from typing import Any

import pytest

from tests.figures.drawn import body_points
from tests.figures.posture.laid import ALL, LEVELS, gap, placed
from tests.figures.posture.limits import ARM, LEG, REAR_ARM, REAR_LEG, REAR_TRUNK, TRUNK
from widgets.figures.posture.figure import posture_figure, way
from widgets.figures.posture.rear_posture import RearPosture
from widgets.figures.runner.parts import GROUND

# What else lies on the ground, beyond the one or two supports that the body is laid on.
ALSO = {
    "standing": ("left sole",),
    "kneeling": ("left toe", "left knee"),
    "seated": (),
    "prone": ("left thigh", "left toe", "right palm", "head"),
    "supine straight": ("seat", "left heel", "right palm", "head"),
    "supine": ("seat", "left sole", "right palm", "head"),
    "back arched": ("seat", "left sole", "head"),
    "back flat": ("seat", "left sole", "head"),
    "bridge": ("left sole", "right palm", "head"),
    "one leg out": ("seat", "right palm", "head"),
    "bridge on one leg": ("right palm", "head"),
    "hands and knees": ("right knee", "left palm", "right toe", "left toe"),
    "bird-dog": ("left toe",),
    "plank on knees": ("right knee", "left toe", "right palm"),
    "front plank": ("left toe", "left elbow", "right palm"),
    "supine, arms forward": ("back", "head", "left sole"),
    "leg down": ("seat", "right heel", "head"),
    "half kneeling": ("right toe",),
    "half kneeling, hips forward": ("right toe",),
    "knees to chest": ("head",),
    "side-lying": ("right shoulder",),
    "clamshell": ("right shoulder",),
    "side, hips down": ("right hip",),
}


def drawing(name: str) -> Any:
    level = LEVELS.get(name, 0.0)
    return posture_figure(
        ALL[name], prop=("",), level=level, title=name, description=name, name="p"
    )


@pytest.mark.parametrize("name", sorted(ALL))
def test_supports_touch_what_they_rest_on(name: str) -> None:
    body = placed(name)
    for support in (*ALL[name].on, *ALSO.get(name, ())):
        assert abs(gap(body, support, LEVELS.get(name, 0.0))) < 1.0, support


@pytest.mark.parametrize("name", sorted(ALL))
def test_no_part_of_the_drawn_body_is_below_the_ground(name: str) -> None:
    lowest = max(y for _, y in body_points(drawing(name)))
    assert lowest < GROUND + 1.0
    if name not in LEVELS:
        assert lowest > GROUND - 1.0


@pytest.mark.parametrize("name", sorted(ALL))
def test_the_drawing_shows_the_whole_body(name: str) -> None:
    left, top, width, height = (
        float(part) for part in str(drawing(name)).split('viewBox="')[1].split('"')[0].split()
    )
    for x, y in body_points(drawing(name)):
        assert left <= x <= left + width, (x, y)
        assert top <= y <= top + height, (x, y)


@pytest.mark.parametrize("name", sorted(ALL))
def test_joints_stay_within_limits(name: str) -> None:
    held = ALL[name]
    rear = isinstance(held, RearPosture)
    for values, limits in (
        (held.right, REAR_LEG if rear else LEG),
        (held.left, REAR_LEG if rear else LEG),
        (held.right_arm, REAR_ARM if rear else ARM),
        (held.left_arm, REAR_ARM if rear else ARM),
        (held.trunk, REAR_TRUNK if rear else TRUNK),
    ):
        for value, (low, high) in zip(values, limits, strict=False):
            assert value is None or low <= value <= high, values


def test_a_way_needs_to_lead_somewhere() -> None:
    with pytest.raises(ValueError, match="somewhere"):
        way([(1.0, 1.0), (1.0, 1.0)])
