"""The drawings of the movement checks."""

from widgets.engine.core.elements import Html
from widgets.engine.core.memo import remembered
from widgets.engine.core.numbers import plain
from widgets.figures.foot.footprint import footprints
from widgets.figures.posture.figure import posture_figure
from widgets.figures.posture.rear_postures import REAR_POSTURES
from widgets.figures.posture.side_postures import POSTURES
from widgets.figures.posture.skeleton import Posture, place, point
from widgets.figures.runner.parts import path


@remembered(1)
def stance() -> Html:
    """Return the single-leg stance in a mirror."""
    held = REAR_POSTURES["on one leg"]
    return posture_figure(
        held,
        prop=("mirror", -74.0, 48.0),
        over=_belt(held),
        title="Standing on one leg before a mirror, from behind",
        description=(
            "The left knee is bent behind. A line along the belt falls to the left, below a level "
            "dashed line: that side hangs lower."
        ),
        name="stance",
    )


@remembered(1)
def bridge() -> Html:
    """Return the single-leg bridge."""
    return posture_figure(
        POSTURES["bridge on one leg"],
        title="Single-leg bridge, from the side",
        description=(
            "Lying on the back. One foot is flat on the ground, the hips are lifted, and the other "
            "leg is stretched out in line with the body."
        ),
        name="bridge",
    )


@remembered(1)
def plank() -> Html:
    """Return the side plank."""
    return posture_figure(
        REAR_POSTURES["side plank"],
        title="Side plank, from behind",
        description=(
            "On the right forearm and the side of the right foot, the elbow below the shoulder. "
            "Head, spine and feet are in one line and the hips are off the ground."
        ),
        name="plank",
    )


@remembered(1)
def thomas() -> Html:
    """Return the modified Thomas test."""
    return posture_figure(
        POSTURES["thomas"],
        prop=("couch", -64.0, 72.0, 70.0),
        level=70.0,
        title="Modified Thomas test, from the side",
        description=(
            "Lying on the back at the end of a table. The hands hold one knee to the chest. The "
            "other thigh lies level beyond the end, its knee bent and its lower leg hanging."
        ),
        name="thomas",
    )


@remembered(1)
def wall() -> Html:
    """Return the knee to the wall."""
    return posture_figure(
        POSTURES["knee to wall"],
        prop=("wall", 80.5, 90.0),
        title="Knee to wall, from the side",
        description=(
            "The front foot is flat on the ground, a little away from the wall, and its knee "
            "touches the wall. The other foot is behind. The hands rest on the wall."
        ),
        name="knee-to-wall",
    )


@remembered(1)
def prints() -> Html:
    """Return the wet footprints."""
    return footprints(
        title="Three wet footprints",
        description=(
            "With a high arch the band between ball and heel is thin, with a low arch it is nearly "
            "as broad as the ball."
        ),
        name="footprint",
    )


def _belt(held: Posture) -> str:
    """Return the line along the belt, and a level one where it ends on the right."""
    pelvis = place(held).segments["pelvis"]
    (x0, y0), (x1, y1) = point(pelvis, -34.0, -18.0), point(pelvis, 34.0, -18.0)
    ends = [plain(n, 1) for n in (x0, y0, x1, y1)]
    belt = f"M{ends[0]} {ends[1]}L{ends[2]} {ends[3]}"
    level = f"M{ends[0]} {ends[3]}H{ends[2]}"
    return path(belt + level, "rb-halo") + path(level, "rb-guide") + path(belt, "rb-arc")
