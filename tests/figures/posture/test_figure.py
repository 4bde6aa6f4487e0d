"""Every posture: joints within reach, supports on the ground, nothing through the floor."""

from typing import Any, cast

import pytest

from tests.figures.drawn import body_points
from widgets.figures.posture.figure import posture_figure, way
from widgets.figures.posture.rear_posture import RearPosture
from widgets.figures.posture.rear_postures import REAR_POSTURES
from widgets.figures.posture.side_postures import POSTURES
from widgets.figures.posture.skeleton import Placed, Posture, between, place, posture
from widgets.figures.runner.parts import GROUND

# How far the drawn joints may go, in degrees. Roomy limits of ours for a healthy adult, so that no
# drawing looks impossible; not norms.
LEG = ((-25.0, 130.0), (0.0, 140.0), (-60.0, 40.0))
ARM = ((-45.0, 180.0), (0.0, 140.0), (-60.0, 90.0))
TRUNK = ((-20.0, 40.0), (-30.0, 45.0))
REAR_LEG = ((-25.0, 130.0), (0.0, 140.0), (-15.0, 45.0), (0.0, 50.0))
REAR_ARM = ((0.0, 180.0), (-90.0, 90.0))
REAR_TRUNK = ((-40.0, 40.0), (-30.0, 30.0))

ALL: dict[str, Posture] = {**POSTURES, **REAR_POSTURES}
LEVELS = {"thomas": 70.0, "seated": 54.0, "on the step": 20.0, "down from the step": 20.0}
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


def placed(name: str) -> Placed:
    return place(ALL[name], level=LEVELS.get(name, 0.0))


def gap(body: Placed, support: str, level: float = 0.0) -> float:
    """Return how far above what it rests on a round part is."""
    _, y, radius = body.support(support)
    return GROUND - level - (y + radius)


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


@pytest.mark.parametrize("name", sorted(POSTURES))
def test_feet_and_palms_laid_flat_stay_within_limits(name: str) -> None:
    segments = placed(name).segments
    for side in ("right ", "left "):
        ankle = segments[side + "shank"][2] - segments[side + "foot"][2]
        assert LEG[2][0] <= ankle <= LEG[2][1]
        wrist = segments[side + "forearm"][2] - segments[side + "hand"][2]
        assert ARM[2][0] <= wrist <= ARM[2][1] + 8.0


def test_two_supports_roll_the_body_the_first_to_the_left() -> None:
    body = place(POSTURES["supine"], x=100.0)
    assert body.support("back")[0] == pytest.approx(100.0)
    assert body.support("right sole")[0] > 200.0
    assert body.segments["pelvis"][2] == pytest.approx(-90.0, abs=0.2)
    assert gap(body, "back") == pytest.approx(0.0, abs=1e-9)
    assert gap(body, "right sole") == pytest.approx(0.0, abs=1e-9)


def test_a_level_lifts_the_whole_body() -> None:
    low, high = place(POSTURES["thomas"]), place(POSTURES["thomas"], level=70.0)
    for name, (x, y, turn) in low.segments.items():
        assert high.segments[name] == pytest.approx((x, y - 70.0, turn))


@pytest.mark.parametrize("name", ["supine", "side plank"])
def test_between_begins_and_ends_where_it_says(name: str) -> None:
    ends = {"supine": ("supine", "bridge"), "side plank": ("side, hips down", "side plank")}
    start, end = (ALL[one] for one in ends[name])
    assert between(start, end, 0.0) == start
    assert between(start, end, 1.0) == end
    half = between(start, end, 0.5)
    assert type(half) is type(end)
    hip, first, last = (cast("float", held.right[0]) for held in (half, start, end))
    assert hip == pytest.approx((first + last) / 2.0)


def test_the_left_side_is_as_the_right_where_nothing_is_said() -> None:
    held = posture((10.0, 20.0, 0.0), arm=(5.0, 6.0, 7.0))
    assert isinstance(held, Posture)
    assert held.left == held.right
    assert held.left_arm == held.right_arm


def test_an_opened_knee_leaves_the_heel_where_it_is() -> None:
    legs = [
        REAR_POSTURES["side-lying"]._replace(left=(45.0, 90.0, -8.0, opening)).segments(90.0)
        for opening in (0.0, 40.0)
    ]
    assert legs[1]["left foot"][:2] == pytest.approx(legs[0]["left foot"][:2], abs=1.0)
    assert legs[1]["left shank"][1] < legs[0]["left shank"][1] - 20.0


def test_pelvis_hangs_on_the_left_on_one_leg() -> None:
    turn = placed("on one leg").segments["pelvis"][2]
    assert turn == -6.0
    assert placed("on one leg").segments["trunk"][2] == 0.0


def test_a_way_needs_to_lead_somewhere() -> None:
    with pytest.raises(ValueError, match="somewhere"):
        way([(1.0, 1.0), (1.0, 1.0)])
