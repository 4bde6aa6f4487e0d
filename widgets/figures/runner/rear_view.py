"""The runner figure seen from behind: what the pelvis, hips and heels do in the frontal plane.

Segments that point to the reader or away are foreshortened by the angles of the side view.
"""

import math

from widgets.engine.core.elements import Html
from widgets.engine.core.numbers import plain
from widgets.engine.html import devices
from widgets.figures.runner import rear_body as body
from widgets.figures.runner.measures import RADIANS, SHANK, THIGH, UPPER_ARM
from widgets.figures.runner.notes import Angle, Corner, angle_note
from widgets.figures.runner.parts import (
    GROUND,
    WIDTH,
    at,
    frame,
    ground,
    joint,
    moving_at,
    path,
    stretched,
)
from widgets.figures.runner.pose import Arm, Leg, Pose, hip_height, leg_points

CENTRE = WIDTH // 2
ANKLE_TO_SOLE = 11.6
SOLE_SHOWS = 0.75  # the leg of a foot turned further than this (its sine) is in the air
ARM_OUT = 13.0  # degrees the upper arm hangs away from the trunk
FOREARM_IN = 24.0  # degrees the forearm turns towards the middle


def rear_view(
    pose: Pose,
    *,
    stride: list[Pose] | None = None,
    period: float | None = None,
    playing: bool = False,
    ghost: Pose | None = None,
    notes: tuple[Angle, ...] = (),
    title: str,
    description: str,
    name: str = "runner-rear",
) -> Html:
    """Return the runner from behind, the right leg to the right, in `pose`.

    The arguments are those of `side_view`. Raises ValueError for a stride without its period, or
    for an unknown joint in `notes`.
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
    right_arms, left_arms = [p.right_arm for p in stride], [p.left_arm for p in stride]
    right_arm = _arm(pose.right_arm, right_arms, _RIGHT_SHOULDER_AT)
    left_arm = _arm(pose.left_arm, left_arms, _LEFT_SHOULDER_AT)
    trunk = joint(
        _LUMBAR_AT,
        pose.pelvic_drop + pose.side_lean,
        [p.pelvic_drop + p.side_lean for p in stride],
        right_arm + left_arm + _TORSO,
    )
    tilts = [p.pelvic_tilt for p in stride]
    left = _leg(pose.left, [p.left for p in stride], pose.pelvic_tilt, tilts, _LEFT_HIP_AT)
    right = _leg(pose.right, [p.right for p in stride], pose.pelvic_tilt, tilts, _RIGHT_HIP_AT)
    height = moving_at(-_pelvis_height(pose), [-_pelvis_height(p) for p in stride])
    drops = [-p.pelvic_drop for p in stride]
    whole = joint(height, -pose.pelvic_drop, drops, left + right + trunk + _PELVIS)
    return [_ORIGIN] + whole + ["</g>"]


def _leg(leg: Leg, legs: list[Leg], tilt: float, tilts: list[float], place: str) -> list[str]:
    points = leg_points(leg, tilt)
    stride = [leg_points(moved, turn) for moved, turn in zip(legs, tilts)]
    thigh, thighs = math.cos(points.thigh), [math.cos(p.thigh) for p in stride]
    shank, shanks = math.cos(points.shank), [math.cos(p.shank) for p in stride]
    eversions = [-moved.ankle_eversion for moved in legs]
    ankle_at = moving_at(SHANK * shank, [SHANK * share for share in shanks])
    foot = _foot(points.foot, [p.foot for p in stride])
    ankle = joint(ankle_at, -leg.ankle_eversion, eversions, [foot])
    knee_at = moving_at(THIGH * thigh, [THIGH * share for share in thighs])
    below = [knee_at, stretched(_SHANK, shank, shanks)] + ankle
    below += ["</g>", stretched(_THIGH, thigh, thighs)]
    # A leg that shows its sole swings. One that moves is both in turn.
    side = "far" if math.sin(points.foot) > SOLE_SHOWS and not legs else "near"
    whole = joint(place, leg.hip_adduction, [moved.hip_adduction for moved in legs], below)
    return [f'<g class="rb-{side}">'] + whole + ["</g></g>"]


def _foot(turn: float, turns: list[float]) -> str:
    """Return the heel and the sole: the more the foot points down, the more of the sole is seen."""
    sole, heel = _seen(math.sin(turn)), _seen(math.cos(turn))
    soles = [_seen(math.sin(moved)) for moved in turns]
    heels = [_seen(math.cos(moved)) for moved in turns]
    drawn = stretched(_SOLE, sole, soles) if sole or max(soles + [0.0]) else ""
    return drawn + (stretched(_HEEL, heel, heels) if heel or max(heels + [0.0]) else "")


def _seen(share: float) -> float:
    return max(0.0, share)


def _arm(arm: Arm, arms: list[Arm], place: str) -> list[str]:
    upper, uppers = _upper(arm), [_upper(moved) for moved in arms]
    fore, fores = _fore(arm), [_fore(moved) for moved in arms]
    fist = (
        moving_at(body.FIST_AT * fore, [body.FIST_AT * share for share in fores]) + _FIST + "</g>"
    )
    elbow_at = moving_at(UPPER_ARM * upper, [UPPER_ARM * share for share in uppers])
    elbow = joint(elbow_at, FOREARM_IN, [], [fist, stretched(_FOREARM, fore, fores)])
    whole = joint(place, -ARM_OUT, [], elbow + [stretched(_UPPER_ARM, upper, uppers)])
    return ['<g class="rb-near">'] + whole + ["</g></g>"]


def _upper(arm: Arm) -> float:
    return math.cos(arm.shoulder_flexion * RADIANS)


def _fore(arm: Arm) -> float:
    return math.cos((arm.shoulder_flexion + arm.elbow_flexion) * RADIANS)


def _pelvis_height(pose: Pose) -> float:
    if pose.hip_height is not None:
        return hip_height(pose)
    return max(_depth(pose, pose.right, 1.0), _depth(pose, pose.left, -1.0))


def _depth(pose: Pose, leg: Leg, side: float) -> float:
    """Return how far below the middle of the pelvis one sole is."""
    drop = pose.pelvic_drop * RADIANS
    turn = side * leg.hip_adduction * RADIANS - drop
    down = float(leg_points(leg, pose.pelvic_tilt).ankle[1])
    return -side * body.HIP_OUT * math.sin(drop) + down * math.cos(turn) + ANKLE_TO_SOLE


def _notes(pose: Pose, notes: tuple[Angle, ...]) -> list[str]:
    drop = pose.pelvic_drop * RADIANS
    points = leg_points(pose.right, pose.pelvic_tilt)
    centre = (CENTRE, GROUND - _pelvis_height(pose))
    turn = pose.right.hip_adduction * RADIANS - drop
    hip = (centre[0] + body.HIP_OUT * math.cos(drop), centre[1] - body.HIP_OUT * math.sin(drop))
    ankle = (hip[0] - points.ankle[1] * math.sin(turn), hip[1] + points.ankle[1] * math.cos(turn))
    lumbar = (
        centre[0] - body.LUMBAR_UP * math.sin(drop),
        centre[1] - body.LUMBAR_UP * math.cos(drop),
    )
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


_ORIGIN = at(CENTRE, GROUND)
_FIST = '<path d="M0 0h.01" class="rb-fist"></path>'
_LUMBAR_AT = at(0, -body.LUMBAR_UP)
_RIGHT_HIP_AT = at(body.HIP_OUT, 0) + "<g>"
_LEFT_HIP_AT = at(-body.HIP_OUT, 0) + '<g transform="scale(-1 1)">'
_RIGHT_SHOULDER_AT = at(body.SHOULDER_OUT, -body.SHOULDER_UP) + "<g>"
_LEFT_SHOULDER_AT = at(-body.SHOULDER_OUT, -body.SHOULDER_UP) + '<g transform="scale(-1 1)">'
_THIGH = path(body.THIGH_SHAPE)
_SHANK = path(body.SHANK_SHAPE)
_SOLE = path(body.SOLE, "rb-shoe")
_HEEL = path(body.HEEL, "rb-shoe") + path(body.HEEL_SOLE, "rb-sole")
_UPPER_ARM = path(body.UPPER_ARM_SHAPE)
_FOREARM = path(body.FOREARM_SHAPE)
_PELVIS = [path(body.PELVIS, "rb-pelvis"), path("M0 -20V2", "rb-spine")]
_TORSO = [
    path(body.NECK, "rb-skin"),
    path(body.HEAD, "rb-skin"),
    path(body.TORSO, "rb-torso"),
    path(body.TRUNK_SPINE, "rb-spine"),
]
_GROUND = ground(CENTRE)
