"""The runner in any posture seen from behind: on one side, or standing with the legs apart.

Angles are in degrees. Lying on the right side the head is to the right. What points to the reader
or away is foreshortened.
"""

import math
from typing import TypeAlias, cast

from widgets.engine.core.numbers import plain
from widgets.figures.posture.skeleton import Placed, Posture, Segments, point
from widgets.figures.posture.view import Layer, layered
from widgets.figures.runner import rear_body as body
from widgets.figures.runner.measures import RADIANS, SHANK, THIGH, UPPER_ARM
from widgets.figures.runner.parts import path

NECK_UP = 58.0
SOLE_SHOWS = 0.5

RearAngles: TypeAlias = tuple[float, float, float, float]

# As in `posture`, for the right side: the segment, and a round part (outward, down, radius).
SUPPORTS = {
    "head": ("head", 0.0, -22.0, 15.0),
    "seat": ("pelvis", 0.0, 0.0, 15.0),
    "hip": ("pelvis", 6.0, 4.0, 17.8),
    "shoulder": ("upper arm", 0.0, 0.0, 7.0),
    "knee": ("shank", 0.0, 0.0, 7.0),
    "elbow": ("forearm", 0.0, 0.0, 4.6),
    "sole": ("foot", 0.0, 0.0, 11.6),
    "edge": ("foot", 1.6, 7.0, 7.2),
}


class RearPosture(Posture):
    """How a body is held, seen from behind.

    A leg is (hip flexion, knee flexion, hip abduction, opening): the opening turns the bent leg's
    knee outwards, around the line from hip to heel. An arm is (abduction, bend of the elbow to the
    middle, share of the upper arm that is seen, share of the forearm). `trunk` is (bend to the
    right, bend of the neck to the right, turn). Side-lying is on the right side.
    """

    def segments(self, turn: float) -> Segments:
        """Return (x, y, turn, share seen) of each segment, from the middle of the pelvis."""
        bend, nod, _ = self.trunk
        pelvis = (0.0, 0.0, turn, 1.0)
        trunk = point(pelvis, 0.0, -body.LUMBAR_UP) + (turn + bend, 1.0)
        head = point(trunk, 0.0, -NECK_UP) + (trunk[2] + nod, 1.0)
        segments: Segments = {"pelvis": pelvis, "trunk": trunk, "head": head}
        for side, out, leg_held, arm_held in (
            ("right ", 1.0, self.right, self.right_arm),
            ("left ", -1.0, self.left, self.left_arm),
        ):
            leg, arm = cast("RearAngles", leg_held), cast("RearAngles", arm_held)
            stands = side + "sole" in self.on
            hip = point(pelvis, out * body.HIP_OUT, 0.0)
            thigh = hip + _seen(leg[0], leg, turn, out)
            shank = point(thigh, 0.0, THIGH * thigh[3]) + _seen(leg[0] - leg[1], leg, turn, out)
            ankle = point(shank, 0.0, SHANK * shank[3])
            shoulder = point(trunk, out * body.SHOULDER_OUT, -body.SHOULDER_UP)
            upper = shoulder + (trunk[2] - out * arm[0], arm[2])
            elbow = point(upper, 0.0, UPPER_ARM * arm[2])
            segments[side + "thigh"] = thigh
            segments[side + "shank"] = shank
            segments[side + "foot"] = ankle + (0.0 if stands else shank[2], _sole(leg) or 1.0)
            segments[side + "upper arm"] = upper
            forearm = elbow + (upper[2] + out * arm[1], arm[3])
            segments[side + "forearm"] = forearm
            segments[side + "hand"] = point(forearm, 0.0, body.FIST_AT * arm[3]) + (turn, 1.0)
        return segments

    def support(self, segments: Segments, name: str) -> tuple[float, float, float]:
        """Return (x, y, radius) of the round part `name`."""
        side, _, part = name.rpartition(" ")
        segment, across, down, radius = SUPPORTS[part]
        joint = segments[segment if segment in segments else side + " " + segment]
        return point(joint, -across if side == "left" else across, down) + (radius,)


def _seen(flexion: float, leg: RearAngles, turn: float, out: float) -> tuple[float, float]:
    """Return the turn of a part of the leg as seen, and the share of its length that is seen."""
    down = math.cos(flexion * RADIANS)
    aside = math.sin(flexion * RADIANS) * math.sin(leg[3] * RADIANS)
    opened = math.atan2(aside, down) / RADIANS
    return (turn - out * (leg[2] + opened), math.sqrt(down * down + aside * aside))


def _sole(leg: RearAngles) -> float:
    """Return the share of the sole that is seen, 0 where the foot shows its heel."""
    share = math.sin((leg[1] - leg[0]) * RADIANS)
    return share if share > SOLE_SHOWS else 0.0


def figure(placed: Placed) -> str:
    """Return the drawn body."""
    held = placed.held
    # One of two limbs that lie side by side is drawn paler: the one that only rests.
    pale = "left " if "right elbow" in held.on else "right " if "right hip" in held.on else ""
    layers: list[Layer] = []
    for side, leg in (("right ", held.right), ("left ", held.left)):
        foot = (("foot", _SOLE if _sole(cast("RearAngles", leg)) else _HEEL),)
        kind = "rb-far" if side == pale else "rb-near"
        layers.append((kind, side, _SHANK + foot + _LIMBS))
    return layered(tuple(layers) + (("", "", _MIDDLE),), placed.segments)


_HEEL = path(body.HEEL, "rb-shoe") + path(body.HEEL_SOLE, "rb-sole")
_SOLE = path(body.SOLE, "rb-shoe")
_SHANK = (("shank", path(body.SHANK_SHAPE)),)
_LIMBS = (
    ("thigh", path(body.THIGH_SHAPE)),
    ("hand", path("M0 0h.01", "rb-fist")),
    ("forearm", path(body.FOREARM_SHAPE)),
    ("upper arm", path(body.UPPER_ARM_SHAPE)),
)
_HEAD = path(body.NECK, "rb-skin") + path(body.HEAD, "rb-skin")
_MIDDLE = (
    ("head", f'<g transform="translate(0 {plain(NECK_UP)})">{_HEAD}</g>'),
    ("trunk", path(body.TORSO, "rb-torso") + path(body.TRUNK_SPINE, "rb-spine")),
    ("pelvis", path(body.PELVIS, "rb-pelvis") + path("M0 -20V2", "rb-spine")),
)
