"""Draws a body in any posture, from the right side."""

from typing import TypeAlias

from widgets.engine.core.numbers import plain
from widgets.figures.posture.skeleton import FOREARM, Placed, Segments
from widgets.figures.runner import side_body as body
from widgets.figures.runner.parts import path
from widgets.figures.runner.side_body import limb

# Its class, its side, and of each part the segment and the shape.
Layer: TypeAlias = tuple[str, str, tuple[tuple[str, str], ...]]

_FOREARM_SHAPE = limb(
    -5.0, ((0.0, 4.6, 4.6), (9.0, 5.0, 5.2), (21.0, 3.9, 4.1), (32.0, 2.9, 2.9)), FOREARM + 3.0
)
_HAND_SHAPE = limb(-3.0, ((0.0, 3.0, 3.2), (7.0, 4.2, 3.8), (15.0, 3.0, 3.4)), 21.0)

_SHAPES = (
    ("forearm", path(_FOREARM_SHAPE)),
    ("hand", path(_HAND_SHAPE)),
    ("upper arm", path(body.UPPER_ARM)),
    ("shank", path(body.SHANK)),
    ("foot", path(body.SHOE, "rb-shoe") + path(body.SHOE_SOLE, "rb-sole")),
    ("thigh", path(body.THIGH)),
)
_MIDDLE = (
    ("head", path(body.NECK_SHAPE, "rb-skin") + path(body.HEAD, "rb-skin")),
    ("trunk", path(body.TORSO, "rb-torso") + path(body.SPINE, "rb-spine")),
)
_PELVIS = (("pelvis", path(body.PELVIS, "rb-pelvis") + path(body.SACRUM, "rb-spine")),)
# From the back of the drawing to its front.
_LAYERS = (
    ("rb-far", "left ", _SHAPES),
    ("", "", _MIDDLE),
    ("rb-near", "right ", _SHAPES[3:]),
    ("", "", _PELVIS),
    ("rb-near", "right ", _SHAPES[:3]),
)


def figure(placed: Placed) -> str:
    """Return the drawn body."""
    return layered(_LAYERS, placed.segments)


def layered(layers: tuple[Layer, ...], segments: Segments) -> str:
    """Return the shapes of each layer at their joints."""
    drawn = ""
    for kind, side, parts in layers:
        inside = "".join([_put(segments[side + name], shape, side) for name, shape in parts])
        drawn += f'<g class="{kind}">{inside}</g>' if kind else inside
    return drawn


def _put(place: tuple[float, ...], shape: str, side: str) -> str:
    where = f"translate({plain(place[0], 1)} {plain(place[1], 1)}) rotate({plain(place[2], 1)})"
    if len(place) == 4:
        where += f" scale({'-1' if side == 'left ' else '1'} {plain(place[3], 3)})"
    return f'<g transform="{where}">{shape}</g>'
