"""The postures that are seen from behind. Those on one side lie on the right one."""

from widgets.figures.posture.rear_posture import RearPosture

_UNDER_HEAD = (170.0, 0.0, 1.0, 1.0)
_AT_SIDE = (4.0, 16.0, 1.0, 0.9)
_ON_HIP = (24.0, 66.0, 1.0, 0.75)
_LOOSE = (13.0, 20.0, 1.0, 1.0)
_ON_SIDE = (-7.9, 12.0, 89.0)
_EDGE_AND_HIP = ("right edge", "right hip")
_EDGE_AND_ELBOW = ("right edge", "right elbow")
_FEET = ("left sole", "right sole")

REAR_POSTURES = {
    "side-lying": RearPosture(
        (45.0, 90.0, 0.3, 0.0),
        (45.0, 90.0, -9.5, 0.0),
        _UNDER_HEAD,
        _AT_SIDE,
        _ON_SIDE,
        _EDGE_AND_HIP,
    ),
    "clamshell": RearPosture(
        (45.0, 90.0, 0.3, 0.0),
        (45.0, 90.0, -6.8, 42.0),
        _UNDER_HEAD,
        _AT_SIDE,
        _ON_SIDE,
        _EDGE_AND_HIP,
    ),
    "side, hips down": RearPosture(
        (0.0, 0.0, -4.9, 0.0),
        (0.0, 0.0, -1.7, 0.0),
        (83.3, -55.0, 1.0, 0.62),
        _AT_SIDE,
        (-36.0, 4.0, 84.0),
        _EDGE_AND_ELBOW,
    ),
    "side plank": RearPosture(
        (0.0, 0.0, -2.0, 0.0),
        (0.0, 0.0, -4.3, 0.0),
        (73.2, -88.0, 1.0, 0.62),
        _AT_SIDE,
        (0.0, 0.0, 72.0),
        _EDGE_AND_ELBOW,
    ),
    "feet apart": RearPosture(
        (18.0, 30.0, 6.0, 0.0), (18.0, 30.0, 6.0, 0.0), _ON_HIP, _ON_HIP, (0.0, 0.0, 0.0), _FEET
    ),
    "feet wide apart": RearPosture(
        (18.0, 30.0, 15.0, 0.0),
        (18.0, 30.0, 15.0, 0.0),
        _ON_HIP,
        _ON_HIP,
        (0.0, 0.0, 0.0),
        _FEET,
    ),
    "on the step": RearPosture(
        (0.0, 2.0, 1.0, 0.0),
        (6.0, 12.0, 4.0, 0.0),
        _ON_HIP,
        _ON_HIP,
        (0.0, 0.0, 0.0),
        ("right sole",),
    ),
    "down from the step": RearPosture(
        (46.2, 63.8, 0.0, 0.0),
        (5.0, 6.0, 6.0, 0.0),
        _ON_HIP,
        _ON_HIP,
        (0.0, 0.0, 0.0),
        ("right sole",),
    ),
    "on one leg": RearPosture(
        (0.0, 2.0, -6.0, 0.0),
        (8.0, 78.0, 0.0, 0.0),
        _LOOSE,
        _LOOSE,
        (6.0, 0.0, -6.0),
        ("right sole",),
    ),
}
