"""The runner figure seen from the side: a body drawn from joint angles.

Every joint is a group that turns, so a device in the page can play a stride by turning the groups;
without it the figure is a still pose. `data-keys` holds the turns over one stride, evenly spaced,
the first not repeated at the end: degrees clockwise for `data-move="rotate"`, "x,y" in drawing
units for "shift".
"""

import math

from widgets.engine.core.elements import Html
from widgets.engine.core.numbers import plain
from widgets.engine.html import devices
from widgets.figures.runner import side_body as body
from widgets.figures.runner.measures import RADIANS, SHANK, THIGH, UPPER_ARM
from widgets.figures.runner.notes import Angle, Corner, Distance, angle_note, distance_note
from widgets.figures.runner.parts import GROUND, at, frame, ground, joint, moving_at, path
from widgets.figures.runner.pose import Arm, Leg, Pose, hip_height, leg_points

HIP_X = 150
# The head gives back part of the trunk's lean, so that the runner looks ahead.
HEAD_LIFT = -0.6


def side_view(
    pose: Pose,
    *,
    stride: list[Pose] | None = None,
    period: float | None = None,
    playing: bool = False,
    ghost: Pose | None = None,
    notes: tuple[Angle | Distance, ...] = (),
    title: str,
    description: str,
    name: str = "runner",
) -> Html:
    """Return the runner from the right, going right, in `pose`.

    `stride` are the poses of one stride, evenly spaced, and `period` its seconds: a device plays
    them while `playing`. `ghost` is a second pose drawn behind, for comparison. `notes` are
    `Angle` and `Distance` records. `title` and `description` are what a screen reader says, and
    after them that trunk, pelvis and arms are placed, not measured.

    Raises ValueError for a stride without its period, or for an unknown joint in `notes`.
    """
    if stride and not period:
        raise ValueError("a stride needs its period")
    inside = [_GROUND]
    if ghost:
        inside += ['<g class="rb-ghost">'] + _figure(ghost, []) + ["</g>"]
    inside += _figure(pose, stride or [])
    if notes:
        inside += ['<g class="rb-notes">'] + _notes(pose, notes) + ["</g>"]
    return frame(
        inside,
        title=title,
        description=description,
        name=name,
        **devices.cycle(
            plain(period, 3) if stride and period else None, playing if stride else None
        ),
    )


def _figure(pose: Pose, stride: list[Pose]) -> list[str]:
    lean = pose.trunk_lean - pose.pelvic_tilt
    leans = [p.trunk_lean - p.pelvic_tilt for p in stride]
    head = joint(
        _NECK_AT, HEAD_LIFT * pose.trunk_lean, [HEAD_LIFT * p.trunk_lean for p in stride], _HEAD
    )
    # The trunk comes three times, because the two arms are before and behind everything else.
    pelvis = joint(
        _HIP_AT,
        pose.pelvic_tilt,
        [p.pelvic_tilt for p in stride],
        joint(_LUMBAR_AT, lean, leans, _arm(pose.left_arm, [p.left_arm for p in stride], "far"))
        + _leg(pose.left, [p.left for p in stride], "far")
        + joint(_LUMBAR_AT, lean, leans, head + _TORSO)
        + _leg(pose.right, [p.right for p in stride], "near")
        + _PELVIS
        + joint(
            _LUMBAR_AT, lean, leans, _arm(pose.right_arm, [p.right_arm for p in stride], "near")
        ),
    )
    shift = moving_at(-hip_height(pose), [-hip_height(p) for p in stride])
    return [_ORIGIN, shift] + pelvis + ["</g></g>"]


def _leg(leg: Leg, legs: list[Leg], side: str) -> list[str]:
    foot = joint(_ANKLE_AT, -leg.ankle_dorsiflexion, [-x.ankle_dorsiflexion for x in legs], _FOOT)
    shank = joint(_KNEE_AT, leg.knee_flexion, [x.knee_flexion for x in legs], _SHANK + foot)
    thigh = joint(_HIP_AT, -leg.hip_flexion, [-x.hip_flexion for x in legs], shank + _THIGH)
    return ['<g class="rb-' + side + '">'] + thigh + ["</g>"]


def _arm(arm: Arm, arms: list[Arm], side: str) -> list[str]:
    forearm = joint(_ELBOW_AT, -arm.elbow_flexion, [-x.elbow_flexion for x in arms], _FOREARM)
    upper = joint(
        _SHOULDER_AT,
        -arm.shoulder_flexion,
        [-x.shoulder_flexion for x in arms],
        forearm + _UPPER_ARM,
    )
    return ['<g class="rb-' + side + '">'] + upper + ["</g>"]


def _notes(pose: Pose, notes: tuple[Angle | Distance, ...]) -> list[str]:
    hip = (HIP_X, GROUND - hip_height(pose))
    points = leg_points(pose.right, pose.pelvic_tilt)
    knee = (hip[0] + points.knee[0], hip[1] + points.knee[1])
    ankle = (hip[0] + points.ankle[0], hip[1] + points.ankle[1])
    tilt = pose.pelvic_tilt * RADIANS
    lumbar = (
        hip[0] + body.LUMBAR[0] * math.cos(tilt) - body.LUMBAR[1] * math.sin(tilt),
        hip[1] + body.LUMBAR[0] * math.sin(tilt) + body.LUMBAR[1] * math.cos(tilt),
    )
    corners = {
        "knee": Corner(knee, points.thigh, points.shank, 30.0, (7.0, 3.0)),
        "hip": Corner(hip, tilt, points.thigh, 34.0, (-6.0, 3.0)),
        "ankle": Corner(
            ankle, points.shank - math.pi / 2, points.foot - math.pi / 2, 36.0, (7.0, -9.0)
        ),
        "trunk": Corner(lumbar, math.pi, math.pi + pose.trunk_lean * RADIANS, 66.0, (-7.0, 3.0)),
        "pelvis": Corner(hip, math.pi, math.pi + tilt, 30.0, (-22.0, 3.0)),
    }
    drawn = []
    for note in notes:
        if isinstance(note, Angle):
            if note.joint not in corners:
                raise ValueError(f"no joint named {note.joint} from the side")
            drawn.append(angle_note(corners[note.joint], note.label))
        else:
            drawn.append(distance_note(hip, ankle, note.label))
    return drawn


_ORIGIN = at(HIP_X, GROUND)
_HIP_AT = at(0, 0)
_KNEE_AT = at(0, THIGH)
_ANKLE_AT = at(0, SHANK)
_LUMBAR_AT = at(*body.LUMBAR)
_NECK_AT = at(*body.NECK)
_SHOULDER_AT = at(*body.SHOULDER)
_ELBOW_AT = at(0, UPPER_ARM)
_THIGH = [path(body.THIGH)]
_SHANK = [path(body.SHANK)]
_FOOT = [path(body.SHOE, "rb-shoe") + path(body.SHOE_SOLE, "rb-sole")]
_UPPER_ARM = [path(body.UPPER_ARM)]
_FOREARM = [path(body.FOREARM_AND_FIST)]
_PELVIS = [path(body.PELVIS, "rb-pelvis") + path(body.SACRUM, "rb-spine")]
_TORSO = [path(body.TORSO, "rb-torso") + path(body.SPINE, "rb-spine")]
_HEAD = [path(body.NECK_SHAPE, "rb-skin") + path(body.HEAD, "rb-skin")]
_GROUND = ground(HIP_X)
