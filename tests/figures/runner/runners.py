"""A runner who stands, in mid-stance and over a stride, for the drawings of both views."""

from typing import Any

from widgets.figures.runner.pose import Leg, pose, stride_poses
from widgets.science.gait.stride import joint_angles

STANDING = Leg(0.0, 0.0, 0.0, 0.0, 0.0)
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
