"""The stride at a changed step rate: bent by what was measured, from contact until toe-off."""

import pytest

from widgets.figures.runner.strides import DEEPEST_BEND, MOMENTS, contact_pose, strides
from widgets.science.gait import step_rate_response as response
from widgets.science.gait.stride import joint_angles
from widgets.science.gait.stride_events import TOE_OFF

PERIOD = 0.7


def bends(change: float) -> list[float]:
    """Return how much more the right knee is bent than was measured, over one stride."""
    return [
        body.right.knee_flexion - joint_angles(at / MOMENTS).knee_flexion
        for at, body in enumerate(strides(change, PERIOD))
    ]


def test_at_the_usual_step_rate_it_is_the_measured_stride() -> None:
    for at, body in enumerate(strides(0.0, PERIOD)):
        measured = joint_angles(at / MOMENTS)
        assert body.right.hip_flexion == pytest.approx(measured.hip_flexion)
        assert body.right.ankle_dorsiflexion == measured.ankle_dorsiflexion


@pytest.mark.parametrize("change", [-10.0, 5.0, 10.0])
def test_the_knee_bends_by_what_was_measured_at_contact_and_no_more_after_toe_off(
    change: float,
) -> None:
    found = bends(change)
    assert found[0] == pytest.approx(response.KNEE_FLEXION_AT_CONTACT.at(change).change)
    for at, bend in enumerate(found):
        if at / MOMENTS >= TOE_OFF:
            assert bend == pytest.approx(0.0)


@pytest.mark.parametrize("change", [-10.0, 10.0])
def test_the_change_goes_over_to_that_of_the_deepest_bend_and_then_fades(change: float) -> None:
    contact = response.KNEE_FLEXION_AT_CONTACT.at(change).change
    deepest = response.KNEE_PEAK_FLEXION.at(change).change
    found = bends(change)
    before, after = int(DEEPEST_BEND * MOMENTS), int(DEEPEST_BEND * MOMENTS) + 1
    share = before / MOMENTS / DEEPEST_BEND
    assert found[before] == pytest.approx(contact + (deepest - contact) * share)
    share = (TOE_OFF - after / MOMENTS) / (TOE_OFF - DEEPEST_BEND)
    assert found[after] == pytest.approx(deepest * share)


def test_hip_swing_shortens_with_the_step() -> None:
    usual, quick = strides(0.0, PERIOD), strides(10.0, PERIOD)
    for before, after in zip(usual, quick, strict=True):
        assert after.right.hip_flexion == pytest.approx(before.right.hip_flexion / 1.1)


def test_the_pose_at_contact_is_the_first_of_the_stride() -> None:
    first = strides(5.0, PERIOD)[0]
    landed = contact_pose(5.0)
    assert (landed.right, landed.left) == (first.right, first.left)
