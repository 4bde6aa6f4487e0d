"""The shapes of the runner's body, each around the joint it hangs from, in drawing units.

x is forward and y down, with the body standing upright. Outlines are smooth closed curves through
a few points, worked out once.
"""

from widgets.engine.core.numbers import plain


def outline(*points: tuple[float, float]) -> str:
    """Return the path data of a smooth closed (Catmull-Rom) curve through points."""
    count = len(points)
    parts = ["M", _pair(points[0])]
    for index in range(count):
        before, start = points[index - 1], points[index]
        end, after = points[(index + 1) % count], points[(index + 2) % count]
        parts.append("C")
        parts.append(_pair(_towards(start, before, end)))
        parts.append(" ")
        parts.append(_pair(_towards(end, after, start)))
        parts.append(" ")
        parts.append(_pair(end))
    parts.append("Z")
    return "".join(parts)


def _towards(
    point: tuple[float, float], behind: tuple[float, float], ahead: tuple[float, float]
) -> tuple[float, float]:
    return (point[0] + (ahead[0] - behind[0]) / 6.0, point[1] + (ahead[1] - behind[1]) / 6.0)


def _pair(point: tuple[float, float]) -> str:
    return plain(point[0], 1) + " " + plain(point[1], 1)


def limb(top: float, stations: tuple[tuple[float, float, float], ...], end: float) -> str:
    """Return a limb as an outline: `stations` are (y, forward edge, backward edge)."""
    front = [(ahead, y) for y, ahead, _ in stations]
    back = [(-behind, y) for y, _, behind in stations]
    back.reverse()
    return outline((0.0, top), *front, (0.0, end), *back)


THIGH = limb(
    -12.0,
    (
        (-7.0, 8.5, 9.5),
        (8.0, 13.0, 13.5),
        (24.0, 12.6, 12.6),
        (40.0, 10.4, 9.2),
        (52.0, 8.4, 7.2),
        (60.0, 7.9, 6.6),
    ),
    66.5,
)
SHANK = limb(
    -7.0,
    (
        (-2.0, 6.6, 6.0),
        (8.0, 6.8, 8.6),
        (18.0, 6.0, 10.6),
        (29.0, 5.2, 9.2),
        (41.0, 4.4, 5.8),
        (50.0, 4.2, 4.6),
        (57.0, 4.6, 5.0),
    ),
    62.0,
)
SHOE = (
    "M-7 -6.5C-9 -1 -10.8 4 -10.5 9L27 9.2C27.6 5.8 23.4 3.6 17.5 1.6"
    "C11.5 -.4 8.5 -4.5 6 -8C1.5 -6.2 -3.5 -5.8 -7 -6.5Z"
)
SHOE_SOLE = (
    "M-10.9 7.4C-11.6 10.4 -9.6 11.8 -7 11.8L15 11.8C20 11.8 27.2 10.9 28.2 7.9"
    "C22 9.2 15 8.4 8 8.2C1 8 -5 8.4 -10.9 7.4Z"
)
UPPER_ARM = limb(
    -7.0,
    ((-3.5, 6.2, 6.2), (7.0, 7.2, 7.4), (20.0, 6.0, 6.4), (34.0, 4.9, 4.9), (44.0, 4.6, 4.6)),
    50.0,
)
FOREARM_AND_FIST = limb(
    -5.0,
    (
        (0.0, 4.6, 4.6),
        (9.0, 5.0, 5.2),
        (21.0, 3.9, 4.1),
        (32.0, 2.9, 2.9),
        (37.0, 4.2, 3.8),
        (43.0, 5.4, 4.6),
        (48.0, 3.8, 3.6),
    ),
    50.5,
)

# The pelvis turns about the hips, the trunk about the joint above the sacrum.
LUMBAR = (-2.5, -19.0)
PELVIS = outline(
    (12.5, -23.0),
    (14.6, -11.0),
    (13.8, 1.0),
    (9.6, 11.0),
    (0.0, 15.0),
    (-11.0, 12.6),
    (-17.2, 4.0),
    (-16.6, -7.0),
    (-12.6, -17.0),
    (-11.4, -23.6),
    (0.0, -25.6),
)
TORSO = outline(
    (14.0, 2.0),
    (13.6, -10.0),
    (15.8, -22.0),
    (18.0, -34.0),
    (15.6, -46.0),
    (8.0, -55.0),
    (-3.0, -59.5),
    (-10.6, -54.0),
    (-14.4, -44.0),
    (-14.8, -32.0),
    (-11.4, -19.0),
    (-8.2, -7.0),
    (-9.4, 3.0),
    (2.0, 7.0),
)
SHOULDER = (1.0, -50.0)
NECK = (1.0, -51.0)
NECK_SHAPE = outline(
    (9.0, 4.0), (8.8, -6.0), (11.0, -16.0), (-5.0, -20.0), (-7.4, -8.0), (-9.0, 4.0)
)
HEAD = outline(
    (9.6, -13.2),
    (14.4, -14.0),
    (16.2, -18.6),
    (17.9, -23.0),
    (17.2, -27.4),
    (17.0, -33.0),
    (13.2, -40.2),
    (4.6, -44.0),
    (-4.8, -41.4),
    (-9.6, -33.4),
    (-8.4, -24.0),
    (-3.6, -17.4),
    (3.0, -14.6),
)
# The spine inside the trunk: drawn in dashes, a vertebra each.
SPINE = "M-3.4 4C-.4 -6 -1.4 -14 -5 -23C-9 -33 -8.8 -44 -3.6 -55"
SACRUM = "M-3.6 -21C-6.4 -17.5 -9.4 -14 -11 -8"
