"""The runner's body as numbers: kinematics, ground contact and flight."""

import math

import pytest

from tests.expect import known
from tests.figures.runner.runners import STANDING
from widgets.figures.runner import pose as runner_pose
from widgets.figures.runner.measures import HEIGHT
from widgets.figures.runner.pose import (
    Leg,
    leg_points,
    pose,
    sole_depth,
    stride_poses,
)
from widgets.science.gait.stride import joint_angles
from widgets.science.gait.stride_events import TOE_OFF

PERIOD = 0.706
BODY_HEIGHT = 1.8
CENTIMETRE = 0.01 / BODY_HEIGHT * HEIGHT
LEGS = [Leg(*joint_angles(index / 20)) for index in range(20)]


def measured_stride() -> list[runner_pose.Pose]:
    return stride_poses(LEGS, period=PERIOD, contact_share=TOE_OFF, body_height=BODY_HEIGHT)


def test_hip_flexion_brings_the_knee_forward_and_knee_flexion_takes_the_foot_back() -> None:
    points = leg_points(STANDING._replace(hip_flexion=30.0, knee_flexion=50.0), 0.0)
    assert points.knee[0] == pytest.approx(0.245 * HEIGHT * 0.5)
    assert points.ankle[0] - points.knee[0] == pytest.approx(
        -0.246 * HEIGHT * math.sin(math.radians(20.0))
    )


def test_forward_pelvic_tilt_takes_the_leg_back() -> None:
    assert leg_points(STANDING, 10.0).ankle[0] < 0.0


def test_dorsiflexion_lifts_the_toes() -> None:
    toes = runner_pose.sole_points(leg_points(STANDING, 0.0))[-1]
    lifted = runner_pose.sole_points(leg_points(STANDING._replace(ankle_dorsiflexion=20.0), 0.0))[
        -1
    ]
    assert lifted[1] < toes[1]


def test_foot_in_contact_lies_on_the_ground() -> None:
    for index, body in enumerate(measured_stride()):
        if index / 20 <= TOE_OFF:
            assert sole_depth(body.right, 0.0) == pytest.approx(known(body.hip_height) * HEIGHT)


def test_no_foot_sinks_into_the_ground() -> None:
    for body in measured_stride():
        for leg in (body.right, body.left):
            assert sole_depth(leg, 0.0) <= known(body.hip_height) * HEIGHT + 1.5 * CENTIMETRE


def test_foot_is_flat_in_mid_stance() -> None:
    flat = [math.degrees(leg_points(Leg(*joint_angles(p)), 0.0).foot) for p in (0.1, 0.15, 0.2)]
    assert max([abs(angle) for angle in flat]) < 4.0


def test_hip_flies_freely_between_contacts() -> None:
    legs = [STANDING] * 40
    share = 0.25
    heights = [
        known(body.hip_height) * BODY_HEIGHT
        for body in stride_poses(legs, period=PERIOD, contact_share=share, body_height=BODY_HEIGHT)
    ]
    flight_time = (0.5 - share) * PERIOD
    assert max(heights) - min(heights) == pytest.approx(9.81 * flight_time**2 / 8.0, rel=1e-6)
    assert heights[15] == max(heights)


def test_halves_of_a_stride_mirror_each_other() -> None:
    stride = measured_stride()
    for early, late in zip(stride[:10], stride[10:], strict=True):
        assert early.right == late.left
        assert early.right_arm == late.left_arm
        assert early.hip_height == late.hip_height


def test_arm_swings_with_the_opposite_thigh() -> None:
    body = pose(STANDING, STANDING._replace(hip_flexion=30.0))
    assert body.right_arm.shoulder_flexion > body.left_arm.shoulder_flexion


def test_foot_lands_ahead_of_the_hip_and_leaves_behind_it() -> None:
    stride = measured_stride()
    landing, leaving = [leg_points(stride[at].right, 0.0).ankle[0] for at in (0, 7)]
    assert 0.1 < landing / HEIGHT < 0.2
    assert leaving / HEIGHT < -0.1


@pytest.mark.parametrize("share", [0.0, 0.5, -0.1])
def test_running_needs_a_flight_and_a_contact(share: float) -> None:
    with pytest.raises(ValueError, match="on one foot"):
        stride_poses(LEGS, period=PERIOD, contact_share=share)


def test_odd_strides_are_refused() -> None:
    with pytest.raises(ValueError, match="even"):
        stride_poses(LEGS[:-1], period=PERIOD, contact_share=TOE_OFF)
