"""The shapes of the runner's body from behind, each around the joint it hangs from.

Breadths of shoulders and hips are those of drillis1966; the distance between the hip joints is a
choice of this drawing.
"""

from widgets.figures.runner.side_body import limb, outline

# Where the joints are: out from the middle, and up from the hips.
HIP_OUT = 13.0
SHOULDER_OUT, SHOULDER_UP = 25.0, 50.0
LUMBAR_UP = 19.0

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
    """Return a symmetrical outline from its right side, top to bottom."""
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
