"""The drawn runner: its joints are where the numbers say, and it says what it is."""

import math
import re
from typing import Any

import pytest

from tests.figures.drawn import at, placed, tree
from widgets.engine.core.elements import Html
from widgets.engine.core.numbers import plain
from widgets.figures.runner.notes import Angle, Distance
from widgets.figures.runner.parts import GROUND, PLACED
from widgets.figures.runner.pose import SOLE, Leg, Pose, hip_height, leg_points, pose, stride_poses
from widgets.figures.runner.rear_view import rear_view
from widgets.figures.runner.side_view import HIP_X, side_view
from widgets.science.gait.stride import joint_angles

STRIDE = stride_poses(
    [Leg(*joint_angles(index / 20)) for index in range(20)], period=0.706, contact_share=0.37
)
MID_STANCE = pose(
    Leg(*joint_angles(0.14)), Leg(*joint_angles(0.64)), pelvic_drop=6.0, pelvic_tilt=3.0
)
WORDS: dict[str, Any] = {
    "title": "A runner",
    "description": "A runner in mid-stance.",
}


def soles(drawing: Html) -> list[list[tuple[float, float]]]:
    return [
        [at(m, point) for point in SOLE]
        for node, m in placed(tree(drawing))
        if node.get("class") == "rb-sole"
    ]


@pytest.mark.parametrize("body", [STRIDE[0], STRIDE[4], STRIDE[9], MID_STANCE])
def test_drawn_feet_are_where_the_kinematics_puts_them(body: Pose) -> None:
    left, right = soles(side_view(body, **WORDS))
    for drawn, leg in ((left, body.left), (right, body.right)):
        points = leg_points(leg, body.pelvic_tilt)
        heel_x = (
            points.ankle[0]
            + SOLE[0][0] * math.cos(points.foot)
            - SOLE[0][1] * math.sin(points.foot)
        )
        assert drawn[0][0] == pytest.approx(HIP_X + heel_x, abs=0.5)


def test_still_pose_stands_on_the_ground() -> None:
    lowest = max([y for sole in soles(side_view(MID_STANCE, **WORDS)) for _, y in sole])
    assert lowest == pytest.approx(GROUND, abs=0.5)


# From the side: six joints of the legs, four of the arms, and the height of the hip. From behind:
# that height, for each leg the hip, the heel, the heights of knee and ankle and four lengths, and
# for each arm the heights of elbow and fist and two lengths.
@pytest.mark.parametrize(("view", "count"), [(side_view, 11), (rear_view, 25)])
def test_every_moving_joint_has_one_key_a_pose(view: Any, count: int) -> None:
    drawing = tree(view(STRIDE[0], stride=STRIDE, period=0.706, playing=True, **WORDS))
    moving = [node for node in drawing.iter() if "data-keys" in node.attrib]
    assert len(moving) == count
    for node in moving:
        keys = node.attrib["data-keys"].split(" ")
        assert len(keys) == len(STRIDE)
        values = [[float(part) for part in key.split(",")] for key in keys]
        move = node.attrib["data-move"]
        still = [float(part) for part in re.findall(r"-?[\d.]+", node.attrib["transform"])]
        assert values[0] == (still[1:] if move == "stretch" else still)
        assert len(values[0]) == (2 if move == "shift" else 1)


@pytest.mark.parametrize("view", [side_view, rear_view])
def test_root_tells_the_device_whether_and_how_fast_to_play(view: Any) -> None:
    svg = tree(view(STRIDE[0], stride=STRIDE, period=0.706, **WORDS))[0]
    assert (svg.get("data-play"), svg.get("data-period")) == ("false", "0.706")
    svg = tree(view(STRIDE[0], stride=STRIDE, period=0.7, playing=True, **WORDS))[0]
    assert (svg.get("data-play"), svg.get("data-period")) == ("true", "0.700")


@pytest.mark.parametrize("view", [side_view, rear_view])
def test_still_figure_and_ghost_do_not_move(view: Any) -> None:
    assert "data-" not in str(view(STRIDE[0], ghost=STRIDE[1], **WORDS))


@pytest.mark.parametrize("view", [side_view, rear_view])
def test_stride_needs_its_period(view: Any) -> None:
    with pytest.raises(ValueError, match="period"):
        view(STRIDE[0], stride=STRIDE, **WORDS)


@pytest.mark.parametrize("view", [side_view, rear_view])
def test_figure_is_a_named_and_described_image(view: type) -> None:
    svg = tree(view(MID_STANCE, title="<Runner>", description="One & all", name="a"))[0]
    assert svg.get("role") == "img"
    named = {node.get("id"): node.text for node in svg if node.get("id")}
    assert [named[key] for key in svg.attrib["aria-labelledby"].split()] == [
        "<Runner>",
        "One & all " + PLACED,
    ]


@pytest.mark.parametrize("view", [side_view, rear_view])
def test_figures_of_different_names_share_no_id(view: type) -> None:
    ids = [
        {node.get("id") for node in tree(view(MID_STANCE, name=name, **WORDS)).iter()} - {None}
        for name in ("yours", "changed")
    ]
    assert not ids[0] & ids[1]


def test_distance_is_drawn_from_hip_to_ankle() -> None:
    body = STRIDE[0]
    ankle = leg_points(body.right, 0.0).ankle[0]
    drawing = str(side_view(body, notes=(Distance("20 cm"),), **WORDS))
    found = re.search(r'class="rb-arc" d="M([\d.]+) [\d.]+H([\d.]+)M', drawing)
    assert found
    assert float(found[1]) == HIP_X
    assert float(found[2]) == pytest.approx(HIP_X + ankle, abs=0.1)
    assert "20 cm" in drawing


@pytest.mark.parametrize("joint", ["knee", "hip", "ankle", "trunk", "pelvis"])
def test_angle_arc_spans_the_angle(joint: str) -> None:
    body = MID_STANCE
    spans = {
        "knee": body.right.knee_flexion,
        "hip": body.right.hip_flexion,
        "ankle": body.right.ankle_dorsiflexion,
        "trunk": body.trunk_lean,
        "pelvis": body.pelvic_tilt,
    }
    assert arc_span(side_view(body, notes=(Angle(joint, "x°"),), **WORDS)) == pytest.approx(
        spans[joint], abs=0.4
    )


@pytest.mark.parametrize("joint", ["pelvis", "hip", "rearfoot", "trunk"])
def test_rear_angle_arc_spans_the_angle(joint: str) -> None:
    body = MID_STANCE._replace(side_lean=5.0)
    spans = {
        "pelvis": body.pelvic_drop,
        "hip": body.right.hip_adduction,
        "rearfoot": body.right.ankle_eversion,
        "trunk": body.side_lean,
    }
    assert arc_span(rear_view(body, notes=(Angle(joint, "x°"),), **WORDS)) == pytest.approx(
        spans[joint], abs=0.4
    )


def arc_span(drawing: Html) -> float:
    """Return the degrees an arc spans, having seen that it bends around its corner."""
    number = r"(-?[\d.]+)"
    line = (
        f'd="M{number} {number}L[\\d. -]+M{number} {number}'
        f'A{number} [\\d.]+ 0 0 ([01]) {number} {number}"'
    )
    found = re.search(line, str(drawing))
    assert found
    x, y, x0, y0, radius, sweep, x1, y1 = [float(part) for part in found.groups()]
    clockwise = (x0 - x) * (y1 - y) > (y0 - y) * (x1 - x)
    assert sweep == clockwise
    assert math.hypot(x0 - x, y0 - y) == pytest.approx(radius, abs=0.2)
    return math.degrees(2.0 * math.asin(math.hypot(x1 - x0, y1 - y0) / 2.0 / radius))


def test_labels_are_text() -> None:
    assert "<b>" not in str(side_view(MID_STANCE, notes=(Angle("knee", "<b>"),), **WORDS))


@pytest.mark.parametrize(("view", "joint"), [(side_view, "rearfoot"), (rear_view, "knee")])
def test_unknown_joint_is_refused(view: type, joint: str) -> None:
    with pytest.raises(ValueError, match=joint):
        view(MID_STANCE, notes=(Angle(joint, "1°"),), **WORDS)


def rear_hips(body: Pose) -> tuple[float, float]:
    """Heights of the left and right hip as drawn from behind."""
    hips = [
        m[5]
        for node, m in placed(tree(rear_view(body, **WORDS)))
        if node.get("transform") in ("translate(-13.0 0.0)", "translate(13.0 0.0)")
    ]
    return hips[0], hips[1]


def test_left_hip_hangs_lower_by_the_pelvic_drop() -> None:
    left, right = rear_hips(MID_STANCE)
    assert left - right == pytest.approx(26.0 * math.sin(math.radians(6.0)), abs=0.01)
    level = rear_hips(MID_STANCE._replace(pelvic_drop=0.0))
    assert level[0] == pytest.approx(level[1])


def test_stance_foot_stands_on_the_ground_from_behind() -> None:
    heels = [
        m[5] + 11.6 * m[3]
        for node, m in placed(tree(rear_view(MID_STANCE, **WORDS)))
        if node.get("class") == "rb-sole"
    ]
    assert max(heels) == pytest.approx(GROUND, abs=0.5)
    assert min(heels) < GROUND - 20.0


def test_a_stride_is_as_high_from_behind_as_from_the_side() -> None:
    for body in STRIDE:
        height = f'transform="translate(0 {plain(-hip_height(body), 1)})"'
        assert height in str(side_view(body, **WORDS))
        assert height in str(rear_view(body, **WORDS))


def test_hip_height_of_a_posed_flight_is_kept() -> None:
    body = MID_STANCE._replace(hip_height=0.6)
    drawing = str(side_view(body, **WORDS))
    assert hip_height(body) == pytest.approx(144.0)
    assert 'transform="translate(0 -144.0)"' in drawing
