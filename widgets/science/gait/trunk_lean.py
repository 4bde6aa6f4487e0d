"""How far the trunk leans forward in running: what it went with at the hip and the knee.

Angles are in degrees from the vertical, forward positive. Each study draws the line of the trunk in
its own way, so their angles are not to be merged. Nobody measured the load on the low back.
"""

import math
from typing import NamedTuple

from widgets.science.evidence.ranges import Range


class Condition(NamedTuple):
    """Means of one way to run: lean in degrees, stress under the kneecap in MPa, each with SD."""

    name: str
    lean: float
    lean_sd: float
    kneecap_stress: float
    kneecap_stress_sd: float


# 24 runners without pain at 3.4 m/s, each in all three ways (tengpowers2014).
CONDITIONS = (
    Condition("upright on purpose", 4.0, 3.9, 23.1, 3.4),
    Condition("usual", 7.3, 3.6, 21.5, 3.2),
    Condition("leaning on purpose", 14.1, 4.8, 20.2, 3.4),
)
USUAL = CONDITIONS[1].lean
LEANS = Range("trunk lean", CONDITIONS[0].lean, CONDITIONS[-1].lean, "degrees", "tengpowers2014")


class JointWork(NamedTuple):
    """Work in J per kg of body mass: mean of the runners who lean less, and who lean more."""

    name: str
    upright: float
    leaning: float


# 40 runners without pain at 3.4 m/s, set apart by how they usually run (tengpowers2015). The leans
# of the two groups are 3.6 (SD 2.8) and 10.8 (SD 2.2) degrees.
JOINT_WORK = (
    JointWork("Hip extensors, produced", 0.05, 0.12),
    JointWork("Knee extensors, absorbed", 0.74, 0.60),
    JointWork("Knee extensors, produced", 0.34, 0.30),
)


class Group(NamedTuple):
    """A group's mean lean and SD in degrees; SD is None where the source gives none."""

    name: str
    lean: float
    sd: float | None
    source: str


# Different runners, speeds, moments of the stride and ways to draw the line of the trunk.
GROUPS = (
    Group("elite runners", 3.0, None, "vanoeveren2021"),
    Group("healthy, at landing", 3.9, 2.9, "bramah2018"),
    Group("healthy, usual", USUAL, 3.6, "tengpowers2014"),
    Group("healthy, at most", 9.5, 2.9, "bramah2018"),
    Group("leg injury, at most", 12.0, 4.9, "bramah2018"),
)


def kneecap_stress(lean: float) -> float:
    """Stress under the kneecap in MPa at a lean of 4.0 to 14.1 degrees.

    Straight lines between the three means of CONDITIONS: the lines are ours. Runners differ by
    about 3.3 MPa (SD). Raises OutOfRange beyond the means. Source: tengpowers2014.
    """
    LEANS.check(lean)
    upright, usual, leaning = CONDITIONS
    low, high = (upright, usual) if lean <= usual.lean else (usual, leaning)
    part = (lean - low.lean) / (high.lean - low.lean)
    return float(low.kneecap_stress + part * (high.kneecap_stress - low.kneecap_stress))


def lever(lean: float) -> float:
    """How far ahead of the hip the upper body's centre is, as a part of its distance from the hip.

    The sine of the lean: geometry, for a straight upper body and any lean from -90 to 90 degrees.
    Negative is behind the hip. Raises OutOfRange beyond a quarter turn.
    """
    Range("trunk lean", -90.0, 90.0, "degrees", "by definition").check(lean)
    return math.sin(math.radians(lean))
