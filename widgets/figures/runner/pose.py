"""How the runner's body is held, and where its joints are.

Angles are in degrees. The right side is the one nearest to the reader in the side view, where the
runner goes to the right.

The hip at 0.53 of body height is also the leg length of morin2005. Measured strides hold the legs
alone: trunk, pelvis and arms are placed by this module, for drawing, and mean nothing beyond that.
"""

import math
from typing import NamedTuple

from widgets.figures.runner.measures import HEIGHT, RADIANS, SHANK, THIGH
from widgets.science.measuring.units import GRAVITY

# The sole of the shoe, from the ankle with the shank upright: heel, under the heel, ball, toe.
SOLE = ((-9.5, 9.0), (-6.0, 11.7), (16.0, 11.7), (25.5, 9.6))


class Leg(NamedTuple):
    """One leg; the fields are in the order of the measured stride's."""

    hip_flexion: float
    knee_flexion: float
    ankle_dorsiflexion: float
    hip_adduction: float
    ankle_eversion: float


class Arm(NamedTuple):
    """One arm: the upper arm forward of the trunk, and the bend of the elbow."""

    shoulder_flexion: float
    elbow_flexion: float


class Pose(NamedTuple):
    """The whole body at one moment.

    `trunk_lean` is forward from the vertical, `pelvic_tilt` forward from standing, `pelvic_drop`
    how far the left side of the pelvis hangs below the right, `side_lean` the trunk towards the
    right. `hip_height` is in body heights above the ground; None stands the feet on the ground.
    """

    right: Leg
    left: Leg
    right_arm: Arm
    left_arm: Arm
    trunk_lean: float
    pelvic_tilt: float
    pelvic_drop: float
    side_lean: float
    hip_height: float | None


def pose(
    right: Leg,
    left: Leg,
    *,
    trunk_lean: float = 6.0,
    pelvic_tilt: float = 0.0,
    pelvic_drop: float = 0.0,
    side_lean: float = 0.0,
    hip_height: float | None = None,
) -> Pose:
    """Return a body with these legs, its arms swinging against them."""
    return Pose(
        right,
        left,
        _counter_swing(left),
        _counter_swing(right),
        trunk_lean,
        pelvic_tilt,
        pelvic_drop,
        side_lean,
        hip_height,
    )


def stride_poses(
    legs: list[Leg],
    *,
    period: float,
    contact_share: float,
    body_height: float = 1.7,
    trunk_lean: float = 6.0,
    pelvic_tilt: float = 0.0,
) -> list[Pose]:
    """Return the poses of one stride from right contact, one for each of `legs`.

    `legs` is one leg through its own cycle, evenly spaced from its contact, an even number of
    moments; the other leg is half a cycle later. `period` is seconds a stride, `body_height` is
    in metres. `contact_share`, above 0 and below 0.5, is the part of the cycle for which one foot
    is on the ground: there the foot carries the hip, and between contacts the hip flies freely.

    Raises ValueError for an odd number of legs or another `contact_share`.
    """
    count = len(legs)
    half = count // 2
    if count % 2:
        raise ValueError("a stride needs an even number of legs: its halves mirror each other")
    if contact_share <= 0.0 or contact_share * 2.0 >= 1.0:
        raise ValueError(f"{contact_share} of a running stride on one foot")
    heights = [sole_depth(leg, pelvic_tilt) / HEIGHT for leg in legs[: half + 1]]
    last = int(contact_share * count)
    take_off = heights[last] + (contact_share * count - last) * (heights[last + 1] - heights[last])
    flight = 0.5 - contact_share
    fall = GRAVITY * (flight * period) ** 2 / 2.0 / body_height
    for index in range(last + 1, half):
        part = (index / count - contact_share) / flight
        straight = take_off + part * (heights[0] - take_off)
        heights[index] = straight + fall * part * (1.0 - part)
    return [
        pose(
            legs[index],
            legs[(index + half) % count],
            trunk_lean=trunk_lean,
            pelvic_tilt=pelvic_tilt,
            hip_height=heights[index % half],
        )
        for index in range(count)
    ]


class LegPoints(NamedTuple):
    """Where a leg is, from the hip: two points (forward, down) and three turns in radians.

    A turn is clockwise as drawn: 0 hangs straight down, or for the foot lies flat.
    """

    knee: tuple[float, float]
    ankle: tuple[float, float]
    thigh: float
    shank: float
    foot: float


def leg_points(leg: Leg, pelvic_tilt: float) -> LegPoints:
    """Return where the joints of a leg are, in drawing units from the hip."""
    thigh = (pelvic_tilt - leg.hip_flexion) * RADIANS
    shank = thigh + leg.knee_flexion * RADIANS
    knee = (-THIGH * math.sin(thigh), THIGH * math.cos(thigh))
    ankle = (knee[0] - SHANK * math.sin(shank), knee[1] + SHANK * math.cos(shank))
    return LegPoints(knee, ankle, thigh, shank, shank - leg.ankle_dorsiflexion * RADIANS)


def sole_points(points: LegPoints) -> list[tuple[float, float]]:
    """Return the points of the sole, heel first, in drawing units from the hip."""
    sine, cosine = math.sin(points.foot), math.cos(points.foot)
    x0, y0 = points.ankle
    return [(x0 + x * cosine - y * sine, y0 + x * sine + y * cosine) for x, y in SOLE]


def sole_depth(leg: Leg, pelvic_tilt: float) -> float:
    """Return how far below the hip the lowest point of the foot is, in drawing units."""
    return max([y for _, y in sole_points(leg_points(leg, pelvic_tilt))])


def hip_height(body: Pose) -> float:
    """Return the height of the hip above the ground in drawing units."""
    if body.hip_height is not None:
        return float(body.hip_height) * HEIGHT
    return max(sole_depth(body.right, body.pelvic_tilt), sole_depth(body.left, body.pelvic_tilt))


def _counter_swing(opposite: Leg) -> Arm:
    """Return an arm that swings with the opposite thigh, its elbow closing as it comes forward."""
    forward = opposite.hip_flexion - 10.0
    return Arm(-14.0 + 1.05 * forward, 88.0 + 0.7 * forward)
