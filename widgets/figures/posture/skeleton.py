"""The runner off their feet: a body held in any posture, and laid on what it rests on.

Angles are in degrees, in the words of `runner_pose`. Every posture is placed for the drawing and
measured on nobody. The body is seen from the right: upright it looks to the right, on its back its
head is to the left, face down its head is to the right.
"""

import math
from typing import NamedTuple, TypeAlias, cast

from widgets.figures.runner import side_body as body
from widgets.figures.runner.measures import RADIANS, SHANK, THIGH, UPPER_ARM
from widgets.figures.runner.parts import GROUND

FOREARM = 35.0  # to the wrist

# The angles of a limb, the one at the trunk first.
Angles: TypeAlias = tuple[float | None, ...]
SideAngles: TypeAlias = tuple[float, float, float | None]
Trunk: TypeAlias = tuple[float, float, float]
# The place of each segment's joint, its turn, and what a view adds to that.
Segments: TypeAlias = dict[str, tuple[float, ...]]

# What a body can rest on: the segment, and a round part of it (forward, down, radius). A round part
# rests the same however it is turned. Of the foot "sole" is the whole of it, flat.
SUPPORTS = {
    "head": ("head", 3.5, -30.0, 13.4),
    "back": ("trunk", 1.0, -42.0, 16.0),
    "chest": ("trunk", 3.0, -33.0, 15.0),
    "seat": ("pelvis", 0.0, 0.0, 17.5),
    "belly": ("pelvis", 27.0, -28.0, 0.0),
    "elbow": ("forearm", 0.0, 0.0, 5.0),
    "palm": ("hand", 0.0, 0.0, 4.0),
    "knee": ("thigh", 0.0, THIGH, 7.8),
    "thigh": ("thigh", 0.0, 15.0, 13.0),
    "heel": ("foot", -4.0, 5.2, 7.7),
    "sole": ("foot", 0.0, 0.0, 11.8),
    "ball": ("foot", 20.0, 3.0, 8.8),
    "toe": ("foot", 25.0, 7.8, 2.9),
}


class Posture(NamedTuple):
    """How a body is held, seen from its right side.

    A leg is (hip flexion, knee flexion, ankle dorsiflexion), an arm (shoulder flexion, elbow
    flexion, wrist extension). None as ankle lays the sole flat, None as wrist the palm. `trunk` is
    (flexion of the low back, flexion of the neck, turn), and `turn` that of the pelvis from
    upright, clockwise as drawn.

    `on` are one or two names such as "right knee" or "back", the one further left first. On two
    the body is rolled until both touch, whatever its `turn`.
    """

    right: Angles
    left: Angles
    right_arm: Angles
    left_arm: Angles
    trunk: Trunk
    on: tuple[str, ...]

    def segments(self, turn: float) -> Segments:
        """Return (x, y, turn) of the joint each segment hangs from, in units from the hip."""
        bend, nod, _ = self.trunk
        pelvis = (0.0, 0.0, turn)
        trunk = point(pelvis, *body.LUMBAR) + (turn + bend,)
        head = point(trunk, *body.NECK) + (trunk[2] + nod,)
        segments: Segments = {"pelvis": pelvis, "trunk": trunk, "head": head}
        for side, leg, arm in (
            ("right ", self.right, self.right_arm),
            ("left ", self.left, self.left_arm),
        ):
            hip, knee, ankle = cast("SideAngles", leg)
            shoulder, elbow, wrist = cast("SideAngles", arm)
            thigh = (0.0, 0.0, turn - hip)
            shank = point(thigh, 0.0, THIGH) + (thigh[2] + knee,)
            sole = 0.0 if ankle is None else shank[2] - ankle
            upper = point(trunk, *body.SHOULDER) + (trunk[2] - shoulder,)
            forearm = point(upper, 0.0, UPPER_ARM) + (upper[2] - elbow,)
            palm = -90.0 if wrist is None else forearm[2] - wrist
            segments[side + "thigh"] = thigh
            segments[side + "shank"] = shank
            segments[side + "foot"] = point(shank, 0.0, SHANK) + (sole,)
            segments[side + "upper arm"] = upper
            segments[side + "forearm"] = forearm
            segments[side + "hand"] = point(forearm, 0.0, FOREARM) + (palm,)
        return segments

    def support(self, segments: Segments, name: str) -> tuple[float, float, float]:
        """Return (x, y, radius) of the round part `name`."""
        side, _, part = name.rpartition(" ")
        segment, across, down, radius = SUPPORTS[part]
        return point(segments[(side + " " + segment).strip()], across, down) + (radius,)


class Placed(NamedTuple):
    """A posture in its place: `segments` are those of the posture, in the drawing."""

    held: Posture
    segments: Segments

    def support(self, name: str) -> tuple[float, float, float]:
        """Return (x, y, radius) of the round part `name` in the drawing."""
        return self.held.support(self.segments, name)

    def extent(self) -> tuple[float, float, float]:
        """Return the left, right and upper edge of what the body fills, with a little room."""
        head = self.support("head")
        reach = [(head[0], head[1], 24.0)]
        for name, at in self.segments.items():
            reach.append((at[0], at[1], 32.0 if name.endswith(("foot", "hand")) else 18.0))
        return (
            min([x - room for x, _, room in reach]),
            max([x + room for x, _, room in reach]),
            min([y - room for _, y, room in reach]),
        )


def posture(
    right: Angles,
    left: Angles | None = None,
    *,
    arm: Angles = (-4.0, 10.0, 0.0),
    left_arm: Angles | None = None,
    trunk: Trunk = (0.0, 0.0, 0.0),
    on: tuple[str, ...] = ("right sole",),
) -> Posture:
    """Return a posture, standing where nothing else is said; the left side as the right one."""
    return Posture(right, left or right, arm, left_arm or arm, trunk, on)


def between(start: Posture, end: Posture, part: float) -> Posture:
    """Return the posture `part` (0 to 1) of the way to another, on the supports of `end`."""
    right, left, right_arm, left_arm, trunk = [
        tuple([None if a is None or b is None else a + part * (b - a) for a, b in zip(one, other)])
        for one, other in zip(start[:5], end[:5])
    ]
    return type(end)(right, left, right_arm, left_arm, cast("Trunk", trunk), end.on)


def place(held: Posture, *, x: float = 0.0, level: float = 0.0) -> Placed:
    """Return the body with its first support at `x`, resting `level` units above the ground."""
    turn = held.trunk[2]
    if len(held.on) == 2:
        flat = held.segments(0.0)
        turn = _rolled(*[held.support(flat, name) for name in held.on])
    segments = held.segments(turn)
    x0, y0, radius = held.support(segments, held.on[0])
    across, down = x - x0, GROUND - level - y0 - radius
    moved = {name: (at[0] + across, at[1] + down) + at[2:] for name, at in segments.items()}
    return Placed(held, moved)


def point(joint: tuple[float, ...], across: float, down: float) -> tuple[float, float]:
    """Return where a point of a segment is: `across` and `down` from its joint, before its turn."""
    sine, cosine = math.sin(joint[2] * RADIANS), math.cos(joint[2] * RADIANS)
    return (joint[0] + across * cosine - down * sine, joint[1] + across * sine + down * cosine)


def _rolled(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """Return the turn that lays two round parts on one level, the first to the left."""
    across, down = other[0] - one[0], other[1] - one[1]
    rise = (one[2] - other[2]) / math.sqrt(across * across + down * down)
    return (math.asin(rise) - math.atan2(down, across)) / RADIANS
