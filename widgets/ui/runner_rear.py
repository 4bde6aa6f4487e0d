"""The runner figure seen from behind: what the pelvis, hips and heels do in the frontal plane.

A still pose. Segments that point to the reader or away are foreshortened by the angles of the side
view. Breadths of shoulders and hips are those of drillis1966; the distance between the hip joints
is a choice of this drawing.
"""

import math

from widgets.ui.elements import Html
from widgets.ui.numbers import plain
from widgets.ui.runner_body import limb, outline
from widgets.ui.runner_notes import Angle, Corner, angle_note
from widgets.ui.runner_parts import GROUND, WIDTH, at, frame, ground, joint, path
from widgets.ui.runner_pose import RADIANS, SHANK, THIGH, UPPER_ARM, Arm, Leg, Pose, leg_points

CENTRE = WIDTH // 2
HIP_OUT = 13.0
SHOULDER_OUT, SHOULDER_UP = 25.0, 50.0
LUMBAR_UP = 19.0
ANKLE_TO_SOLE = 11.6
SOLE_SHOWS = 0.75  # a foot turned further than this (its sine) shows its sole and is in the air
ARM_OUT = 13.0  # degrees the upper arm hangs away from the trunk
FOREARM_IN = 24.0  # degrees the forearm turns towards the middle

# Right limbs: the outer edge first, then the inner one.
THIGH_SHAPE = limb(
    -12.0,
    (
        (-6.0, 5.6, 5.6),
        (8.0, 10.4, 10.6),
        (24.0, 10.8, 10.2),
        (40.0, 8.6, 8.2),
        (52.0, 6.8, 6.8),
        (60.0, 6.2, 6.2),
    ),
    66.0,
)
SHANK_SHAPE = limb(
    -6.0,
    (
        (0.0, 6.0, 6.0),
        (9.0, 7.4, 7.4),
        (19.0, 8.4, 8.0),
        (30.0, 6.6, 6.4),
        (42.0, 4.2, 4.4),
        (52.0, 3.4, 3.6),
        (58.0, 4.2, 4.4),
    ),
    62.0,
)
HEEL = "M-4.6 -6C-5.8 -2 -7 3 -6.6 8.6L7.6 8.6C8.2 3 6 -2 4.6 -6C1.6 -4.8 -1.6 -4.8 -4.6 -6Z"
HEEL_SOLE = (
    "M-7.2 7C-7.8 10 -7.2 11.6 -5.4 11.6L6.4 11.6C8.4 11.6 9 10 8.4 7C3 8.4 -2.4 8.4 -7.2 7Z"
)
# The sole of a foot that points down behind the runner, its whole length seen.
SOLE = outline(
    (-5.0, -9.0),
    (0.0, -11.0),
    (5.0, -8.6),
    (4.8, 2.0),
    (6.8, 14.0),
    (4.4, 24.0),
    (-1.6, 27.0),
    (-6.2, 20.0),
    (-5.2, 6.0),
)
UPPER_ARM_SHAPE = limb(
    -7.5,
    ((-4.0, 5.8, 5.0), (6.0, 6.8, 6.2), (20.0, 5.6, 5.8), (34.0, 4.6, 4.6), (44.0, 4.4, 4.4)),
    49.5,
)
FOREARM_SHAPE = limb(
    -4.5, ((0.0, 4.2, 4.2), (10.0, 4.8, 4.6), (22.0, 3.9, 3.9), (34.0, 3.2, 3.2)), 40.0
)
FIST_AT = 38.0


def _both_sides(*points: tuple[float, float]) -> str:
    """Give a symmetrical outline from its right side, top to bottom."""
    mirrored = [(-x, y) for x, y in points if x]
    mirrored.reverse()
    return outline(*points, *mirrored)


PELVIS = _both_sides(
    (9.0, -24.4), (16.6, -23.4), (18.8, -14.0), (21.6, -4.0), (22.8, 4.0), (19.0, 11.4), (9.0, 14.0)
)
TORSO = _both_sides(
    (4.0, -60.0),
    (13.0, -56.8),
    (23.0, -53.4),
    (26.0, -46.0),
    (22.8, -33.0),
    (18.6, -18.0),
    (16.0, -6.0),
    (13.0, 4.0),
)
NECK = _both_sides((7.2, -70.0), (7.4, -63.0), (14.0, -54.0))
HEAD = _both_sides((4.0, -95.6), (10.2, -90.6), (12.0, -81.0), (9.8, -72.0), (5.0, -66.0))
TRUNK_SPINE = "M0 2V-57"


def rear_view(
    pose: Pose,
    *,
    ghost: Pose | None = None,
    notes: tuple[Angle, ...] = (),
    title: str,
    description: str,
    name: str = "runner-rear",
) -> Html:
    """Give the runner from behind, the right leg to the right, in `pose`.

    `ghost`, `notes`, `title`, `description` and `name` are those of `side_view`. Raises ValueError
    for an unknown joint in `notes`.
    """
    inside = [_GROUND]
    if ghost:
        inside += ['<g class="rb-ghost">'] + _figure(ghost) + ["</g>"]
    inside += _figure(pose)
    if notes:
        inside += ['<g class="rb-notes">'] + _notes(pose, notes) + ["</g>"]
    return frame(inside, title=title, description=description, name=name)


def _figure(pose: Pose) -> list[str]:
    trunk = joint(
        _LUMBAR_AT,
        pose.pelvic_drop + pose.side_lean,
        [],
        _arm(pose.right_arm, _RIGHT_SHOULDER_AT) + _arm(pose.left_arm, _LEFT_SHOULDER_AT) + _TORSO,
    )
    legs = _leg(pose.left, pose, _LEFT_HIP_AT) + _leg(pose.right, pose, _RIGHT_HIP_AT)
    centre = at(CENTRE, GROUND - _pelvis_height(pose))
    return joint(centre, -pose.pelvic_drop, [], legs + trunk + _PELVIS)


def _leg(leg: Leg, pose: Pose, place: str) -> list[str]:
    points = leg_points(leg, pose.pelvic_tilt)
    thigh, shank = math.cos(points.thigh), math.cos(points.shank)
    seen = math.sin(points.foot)
    foot = _shortened(_SOLE, seen) if seen > SOLE_SHOWS else _HEEL
    ankle = joint(at(0, SHANK * shank), -leg.ankle_eversion, [], [foot])
    knee = at(0, THIGH * thigh) + _shortened(_SHANK, shank)
    below = [knee] + ankle + ["</g>", _shortened(_THIGH, thigh)]
    side = "far" if seen > SOLE_SHOWS else "near"
    whole = joint(place, leg.hip_adduction, [], below)
    return [f'<g class="rb-{side}">'] + whole + ["</g></g>"]


def _arm(arm: Arm, place: str) -> list[str]:
    upper = math.cos(arm.shoulder_flexion * RADIANS)
    fore = math.cos((arm.shoulder_flexion + arm.elbow_flexion) * RADIANS)
    fist = f'<path d="M0 {plain(FIST_AT * fore, 1)}h.01" class="rb-fist"></path>'
    elbow = joint(at(0, UPPER_ARM * upper), FOREARM_IN, [], [fist, _shortened(_FOREARM, fore)])
    whole = joint(place, -ARM_OUT, [], elbow + [_shortened(_UPPER_ARM, upper)])
    return ['<g class="rb-near">'] + whole + ["</g></g>"]


def _shortened(shape: str, share: float) -> str:
    return f'<g transform="scale(1 {plain(share, 3)})">{shape}</g>'


def _pelvis_height(pose: Pose) -> float:
    return max(_depth(pose, pose.right, 1.0), _depth(pose, pose.left, -1.0))


def _depth(pose: Pose, leg: Leg, side: float) -> float:
    """Give how far below the middle of the pelvis one sole is."""
    drop = pose.pelvic_drop * RADIANS
    turn = side * leg.hip_adduction * RADIANS - drop
    down = float(leg_points(leg, pose.pelvic_tilt).ankle[1])
    return -side * HIP_OUT * math.sin(drop) + down * math.cos(turn) + ANKLE_TO_SOLE


def _notes(pose: Pose, notes: tuple[Angle, ...]) -> list[str]:
    drop = pose.pelvic_drop * RADIANS
    points = leg_points(pose.right, pose.pelvic_tilt)
    centre = (CENTRE, GROUND - _pelvis_height(pose))
    turn = pose.right.hip_adduction * RADIANS - drop
    hip = (centre[0] + HIP_OUT * math.cos(drop), centre[1] - HIP_OUT * math.sin(drop))
    ankle = (hip[0] - points.ankle[1] * math.sin(turn), hip[1] + points.ankle[1] * math.cos(turn))
    lumbar = (centre[0] - LUMBAR_UP * math.sin(drop), centre[1] - LUMBAR_UP * math.cos(drop))
    heel = turn - pose.right.ankle_eversion * RADIANS
    lean = pose.side_lean * RADIANS
    corners = {
        "pelvis": Corner(centre, math.pi / 2, math.pi / 2 - drop, 52.0, (-5.0, -4.0)),
        "hip": Corner(hip, -drop, turn, 48.0, (7.0, 3.0)),
        "rearfoot": Corner(ankle, turn + math.pi, heel + math.pi, 26.0, (24.0, 3.0)),
        "trunk": Corner(lumbar, math.pi, math.pi + lean, 66.0, (-7.0, 3.0)),
    }
    drawn = []
    for note in notes:
        if note.joint not in corners:
            raise ValueError(f"no joint named {note.joint} from behind")
        if note.joint == "pelvis":
            drawn.append(_pelvis_line(centre, drop))
        drawn.append(angle_note(corners[note.joint], note.label))
    return drawn


def _pelvis_line(centre: tuple[float, float], drop: float) -> str:
    across, down = 58.0 * math.cos(drop), 58.0 * math.sin(drop)
    left = plain(centre[0] - across, 1) + " " + plain(centre[1] + down, 1)
    right = plain(centre[0] + across, 1) + " " + plain(centre[1] - down, 1)
    line = f"M{left}L{right}"
    return path(line, "rb-halo") + path(line, "rb-arc")


_LUMBAR_AT = at(0, -LUMBAR_UP)
_RIGHT_HIP_AT = at(HIP_OUT, 0) + "<g>"
_LEFT_HIP_AT = at(-HIP_OUT, 0) + '<g transform="scale(-1 1)">'
_RIGHT_SHOULDER_AT = at(SHOULDER_OUT, -SHOULDER_UP) + "<g>"
_LEFT_SHOULDER_AT = at(-SHOULDER_OUT, -SHOULDER_UP) + '<g transform="scale(-1 1)">'
_THIGH = path(THIGH_SHAPE)
_SHANK = path(SHANK_SHAPE)
_SOLE = path(SOLE, "rb-shoe")
_HEEL = path(HEEL, "rb-shoe") + path(HEEL_SOLE, "rb-sole")
_UPPER_ARM = path(UPPER_ARM_SHAPE)
_FOREARM = path(FOREARM_SHAPE)
_PELVIS = [path(PELVIS, "rb-pelvis"), path("M0 -20V2", "rb-spine")]
_TORSO = [
    path(NECK, "rb-skin"),
    path(HEAD, "rb-skin"),
    path(TORSO, "rb-torso"),
    path(TRUNK_SPINE, "rb-spine"),
]
_GROUND = ground(CENTRE)
