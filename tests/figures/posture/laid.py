"""Every posture in its place: what it rests on, and how far it is from there."""

from widgets.figures.posture.rear_postures import REAR_POSTURES
from widgets.figures.posture.side_postures import POSTURES
from widgets.figures.posture.skeleton import Placed, Posture, place
from widgets.figures.runner.parts import GROUND

ALL: dict[str, Posture] = {**POSTURES, **REAR_POSTURES}
LEVELS = {"thomas": 70.0, "seated": 54.0, "on the step": 20.0, "down from the step": 20.0}


def placed(name: str) -> Placed:
    return place(ALL[name], level=LEVELS.get(name, 0.0))


def gap(body: Placed, support: str, level: float = 0.0) -> float:
    """Return how far above what it rests on a round part is."""
    _, y, radius = body.support(support)
    return GROUND - level - (y + radius)
