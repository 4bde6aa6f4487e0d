"""The runner at a changed step rate: the measured stride, bent by the measured changes.

The stride is the mean of 46 runners at 2.5 m/s. Hip swing shortens with step length, and the knee
of the leg on the ground bends by what was measured at that step-rate change. Both are this course's
way of drawing the changes, not a measurement of anybody.
"""

from widgets.figures.runner.pose import Leg, Pose, pose, stride_poses
from widgets.science.gait import step_rate_response as response
from widgets.science.gait import stride
from widgets.science.gait.stride_events import TOE_OFF

DEEPEST_BEND = 0.16
MOMENTS = 20


def contact_pose(change: float) -> Pose:
    """Return the runner at the moment the right foot lands, at a step-rate change in percent."""
    return pose(_leg(0.0, change), _leg(0.5, change))


def strides(change: float, period: float) -> list[Pose]:
    """Return the poses of one stride of `period` seconds, at a step-rate change in percent."""
    legs = [_leg(moment / MOMENTS, change) for moment in range(MOMENTS)]
    return stride_poses(legs, period=period, contact_share=TOE_OFF)


def _leg(phase: float, change: float) -> Leg:
    measured = stride.joint_angles(phase)
    return Leg(
        measured.hip_flexion / (1 + change / 100),
        measured.knee_flexion + _knee_change(phase - int(phase), change),
        measured.ankle_dorsiflexion,
        measured.hip_adduction,
        measured.ankle_eversion,
    )


def _knee_change(phase: float, change: float) -> float:
    """Return the measured changes at contact and at the deepest bend, fading out by toe-off."""
    contact = response.KNEE_FLEXION_AT_CONTACT.at(change).change
    deepest = response.KNEE_PEAK_FLEXION.at(change).change
    if phase >= TOE_OFF:
        return 0.0
    if phase <= DEEPEST_BEND:
        return contact + (deepest - contact) * phase / DEEPEST_BEND
    return deepest * (TOE_OFF - phase) / (TOE_OFF - DEEPEST_BEND)
