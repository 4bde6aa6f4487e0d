"""What is written on the runner: angles at joints, and a distance along the ground."""

import math
from typing import NamedTuple

from widgets.engine.core.elements import el
from widgets.engine.core.numbers import plain
from widgets.figures.runner.parts import GROUND


class Angle(NamedTuple):
    """An angle with its label, such as "knee" and "41°".

    From the side `joint` is "knee", "hip", "ankle", "trunk" or "pelvis", from behind "pelvis",
    "hip", "rearfoot" or "trunk". Limbs are those of the right side.
    """

    joint: str
    label: str


class Distance(NamedTuple):
    """How far the right ankle is ahead of the hip, with its label. In the side view alone."""

    label: str


class Corner(NamedTuple):
    """Where an angle is drawn: from the direction `base` to `turned`, radians clockwise from down.

    `label_at` is where the label is, from the end of the base line: it runs away from that line.
    """

    vertex: tuple[float, float]
    base: float
    turned: float
    radius: float
    label_at: tuple[float, float]


def angle_note(corner: Corner, label: str) -> str:
    """Return the dashed base line of an angle, its arc and its label."""
    x, y = corner.vertex
    reach = corner.radius + 10.0
    base = _point(corner, corner.base, reach)
    start = _point(corner, corner.base, corner.radius)
    end = _point(corner, corner.turned, corner.radius)
    sweep = 1 if corner.turned > corner.base else 0
    radius = plain(corner.radius, 1)
    line = f"M{_pair(x, y)}L{_pair(*base)}"
    arc = f"M{_pair(*start)}A{radius} {radius} 0 0 {sweep} {_pair(*end)}"
    drawn = (
        f'<path class="rb-halo" d="{line}{arc}"></path><path class="rb-guide" d="{line}"></path>'
        f'<path class="rb-arc" d="{arc}"></path>'
    )
    across, down = corner.label_at
    return drawn + _dot(x, y) + _label(base[0] + across, base[1] + down, label, across)


def distance_note(hip: tuple[float, float], ankle: tuple[float, float], label: str) -> str:
    """Return the plumb line through the hip and the dimension from it to the ankle."""
    level = GROUND + 15
    right = max(hip[0], ankle[0])
    hip_x, ankle_x = plain(hip[0], 1), plain(ankle[0], 1)
    lines = (
        f'<path class="rb-guide" d="M{_pair(*hip)}V{level + 5}M{_pair(*ankle)}V{level + 5}"></path>'
        f'<path class="rb-arc" d="M{hip_x} {level}H{ankle_x}M{hip_x} {level - 4}v8'
        f'M{ankle_x} {level - 4}v8"></path>'
    )
    return lines + _dot(*hip) + _dot(*ankle) + _label(right + 8.0, level + 4.5, label, 1.0)


def _label(x: float, y: float, label: str, across: float) -> str:
    anchor = "end" if across < 0.0 else "start"
    return str(
        el("text", label, class_="rb-label", x=plain(x, 1), y=plain(y, 1), text_anchor=anchor)
    )


def _dot(x: float, y: float) -> str:
    return f'<circle class="rb-dot" cx="{plain(x, 1)}" cy="{plain(y, 1)}" r="2.6"></circle>'


def _point(corner: Corner, turn: float, distance: float) -> tuple[float, float]:
    x, y = corner.vertex
    return (x - distance * math.sin(turn), y + distance * math.cos(turn))


def _pair(x: float, y: float) -> str:
    return plain(x, 1) + " " + plain(y, 1)
