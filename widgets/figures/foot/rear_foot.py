"""The right shank, heel and shoe from behind, enlarged: how far the heel rolls against the shin.

What is measured is the angle between shank and heel. How far the shank leans over the ground is a
choice of this drawing: so far that the sole lies flat when the heel is rolled in the most. The heel
rises by the pitch of the foot. Outlines stand around the ankle, x to the outside and y down.
"""

import math

from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.core.numbers import plain
from widgets.figures.runner.parts import at, path
from widgets.figures.runner.side_body import outline

WIDTH, DEPTH = 260, 300
GROUND = 268.0
ANKLE_X = 116.0
SHANK_LEAN = 7.0
SOLE_DEPTH, HALF_SOLE = 92.0, 45.0
HEEL_TO_BALL = 165.0
FOREFOOT_OUT = 8.0  # toes point a little outwards, so that the forefoot shows on that side
FLAT = 3.0  # the measured joint angles leave a flat foot this much pitch, or a little less
LINE = 84.0
LABEL_X, LABEL_UP = 176.0, 30.0
RADIANS = math.pi / 180.0

SHANK = outline(
    (0.0, -232.0),
    (44.0, -222.0),
    (52.0, -180.0),
    (48.0, -140.0),
    (36.0, -100.0),
    (27.0, -64.0),
    (24.0, -38.0),
    (29.0, -12.0),
    (31.0, 4.0),
    (26.0, 24.0),
    (0.0, 32.0),
    (-26.0, 20.0),
    (-31.0, -5.0),
    (-29.0, -18.0),
    (-24.0, -40.0),
    (-27.0, -66.0),
    (-38.0, -104.0),
    (-53.0, -146.0),
    (-56.0, -186.0),
    (-46.0, -224.0),
)
CALF = "M-11 -84C-7 -56 -6 -30 -9 -2M11 -84C7 -56 6 -30 9 -2"
UPPER = (
    "M-33 8C-30 -4 -17 -4 -11 -16C-6 -22 6 -22 11 -16C17 -4 30 -4 33 8"
    "C38 28 39 46 42 66L-42 66C-39 46 -38 28 -33 8Z"
)
MIDSOLE = "M-42 62C-46 70 -47 78 -46 86L46 86C47 78 46 70 42 62C20 67 -20 67 -42 62Z"
OUTSOLE = "M-46 85H46C46 90 45 92 41 92H-41C-45 92 -46 90 -46 85Z"
HEEL_BONE = outline(
    (0.0, 9.0), (16.0, 14.0), (20.0, 32.0), (15.0, 53.0), (0.0, 58.0), (-15.0, 53.0),
    (-20.0, 32.0), (-16.0, 14.0),
)  # fmt: skip
FOREFOOT = "M-44 0C-54 -4 -52 -40 -30 -50C-12 -56 14 -56 32 -48C50 -40 56 -4 44 0Z"


def rear_foot(
    eversion: float,
    pitch: float,
    *,
    label: tuple[str, str] | None = None,
    title: str,
    description: str,
    name: str = "rear-foot",
) -> Html:
    """Return the right foot from behind, the middle of the body to the left.

    `eversion` is how far the heel is rolled in against the shank, `pitch` how far the heel is
    raised above the toes, both in degrees: below zero, the heel is rolled out, the toes are up.
    `label`, two short lines, stands at the angle. `title` and `description` are what a screen
    reader says.
    """
    turn = SHANK_LEAN - eversion
    ankle_y = GROUND - _rise(pitch) - _sole_below(turn)
    title_id, description_id = local_id(name + "-title"), local_id(name + "-desc")
    inside = (
        [_GROUND, _forefoot(pitch), _underside(turn, pitch, ankle_y)]
        + ['<g class="rb-near">', at(ANKLE_X, ankle_y)]
        + [_turned(SHANK_LEAN, _SHANK), _turned(turn, _SHOE), "</g></g>"]
        + _angle(turn, ankle_y, label)
    )
    drawing = el(
        "svg",
        el("title", title, id=title_id),
        el("desc", description, id=description_id),
        Html("".join(inside)),
        role="img",
        aria_labelledby=title_id + " " + description_id,
        class_="rb-runner rb-rear-foot",
        viewBox=f"0 0 {WIDTH} {DEPTH}",
    )
    return el("div", drawing, class_="rb-figure")


def _rise(pitch: float) -> float:
    """Return how far the heel of the shoe is off the ground."""
    return HEEL_TO_BALL * math.sin(max(pitch - FLAT, 0.0) * RADIANS)


def _sole_below(turn: float) -> float:
    """Return how far the lowest edge of the sole is below the ankle."""
    return SOLE_DEPTH * math.cos(turn * RADIANS) + HALF_SOLE * abs(math.sin(turn * RADIANS))


def _forefoot(pitch: float) -> str:
    up = HEEL_TO_BALL * math.sin(max(-pitch, 0.0) * RADIANS)
    place = at(ANKLE_X + FOREFOOT_OUT, GROUND - up)
    return place + '<path class="rb-rear-forefoot" d="' + FOREFOOT + '"></path></g>'


def _underside(turn: float, pitch: float, ankle_y: float) -> str:
    """Return the sole that shows between a raised heel and the ball of the foot."""
    if pitch <= FLAT:
        return ""
    sine, cosine = math.sin(turn * RADIANS), math.cos(turn * RADIANS)
    corners = [
        (ANKLE_X + x * cosine - SOLE_DEPTH * sine, ankle_y + x * sine + SOLE_DEPTH * cosine)
        for x in (-HALF_SOLE, HALF_SOLE)
    ]
    ball = ANKLE_X + FOREFOOT_OUT
    points = corners + [(ball + 44.0, GROUND), (ball - 44.0, GROUND)]
    line = "L".join([plain(x, 1) + " " + plain(y, 1) for x, y in points])
    return path(f"M{line}Z", "rb-rear-underside")


def _turned(angle: float, inside: str) -> str:
    return f'<g transform="rotate({plain(angle, 1)})">{inside}</g>'


def _angle(turn: float, ankle_y: float, label: tuple[str, str] | None) -> list[str]:
    """Return the line of the shin, carried on down in dashes, and the line of the heel."""
    shin, heel = SHANK_LEAN * RADIANS, turn * RADIANS
    ankle = _pair(ANKLE_X, ankle_y)
    above = _pair(ANKLE_X + 112.0 * math.sin(shin), ankle_y - 112.0 * math.cos(shin))
    below = _pair(ANKLE_X - LINE * math.sin(shin), ankle_y + LINE * math.cos(shin))
    end = _pair(ANKLE_X - LINE * math.sin(heel), ankle_y + LINE * math.cos(heel))
    drawn = [
        '<g class="rb-rear-angle">',
        path(f"M{above}L{ankle}L{end}M{ankle}L{below}", "rb-halo"),
        path(f"M{ankle}L{below}", "rb-guide"),
        path(f"M{above}L{ankle}L{end}", "rb-arc"),
        f'<circle class="rb-dot" cx="{plain(ANKLE_X, 1)}" cy="{plain(ankle_y, 1)}" r="3"></circle>',
        "</g>",
    ]
    for row, words in enumerate(label or ()):
        height = plain(ankle_y - LABEL_UP + 16.0 * row, 1)
        drawn.append(str(el("text", words, class_="rb-label", x=plain(LABEL_X), y=height)))
    return drawn


def _pair(x: float, y: float) -> str:
    return plain(x, 1) + " " + plain(y, 1)


def _side(text: str, x: float, anchor: str) -> str:
    words = el(
        "text", text, class_="rb-rear-side", x=plain(x), y=plain(GROUND + 24.0), text_anchor=anchor
    )
    return str(words)


_GROUND = (
    f'<path class="rb-ground" d="M10 {plain(GROUND)}H{WIDTH - 10}"></path>'
    + _side("\u2190 your other foot", 10.0, "start")
    + _side("outside \u2192", WIDTH - 10.0, "end")
)
_SHANK = path(SHANK) + path(CALF, "rb-rear-crease")
_SHOE = (
    path(UPPER, "rb-shoe")
    + path(MIDSOLE, "rb-rear-midsole")
    + path(OUTSOLE, "rb-sole")
    + path(HEEL_BONE, "rb-rear-bone")
)
