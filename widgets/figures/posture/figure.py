"""A body in a posture, with what it leans on, as one drawing with a title and words."""

from typing import cast

from widgets.engine.core.elements import Html
from widgets.engine.core.numbers import plain
from widgets.figures.posture import rear_posture, scenery, view
from widgets.figures.posture.rear_posture import RearPosture
from widgets.figures.posture.scenery import Prop
from widgets.figures.posture.skeleton import Placed, Posture, place
from widgets.figures.runner.parts import GROUND, frame, path

# Said with every posture.
DRAWN = "The drawing shows how to move. It was measured on nobody."

NARROWEST = 170.0


def posture_figure(
    held: Posture,
    *,
    prop: Prop = ("mat",),
    level: float = 0.0,
    over: str = "",
    title: str,
    description: str,
    name: str,
) -> Html:
    """Return one posture. `prop` is that of `scene`, `over` is drawn last.

    `level` is how high above the ground the body rests, in drawing units.
    """
    body = place(held, level=level)
    inside = [draw(body), over]
    return scene(inside, [body], prop, title=title, description=description, name=name)


def draw(placed: Placed) -> str:
    """Return a body from the side or from behind, as it is held."""
    is_rear = isinstance(placed.held, RearPosture)
    return rear_posture.figure(placed) if is_rear else view.figure(placed)


def scene(
    inside: list[str],
    bodies: list[Placed],
    prop: Prop,
    *,
    title: str,
    description: str,
    name: str,
) -> Html:
    """Return a drawing that has room for all `bodies`, with the ground and the first one's prop.

    `prop` is its kind and its numbers, in drawing units from the body's first support: "mat",
    "wall" (its two faces), "mirror" (left and right edge), "step", "couch" and "chair" (left edge,
    right edge, height), "band" around the ankles, or "" for none.
    """
    kind, sizes = cast("str", prop[0]), cast("tuple[float, ...]", prop[1:])
    edges = [body.extent() for body in bodies]
    left = min([edge[0] for edge in edges] + [x - 8.0 for x in sizes[:2]])
    right = max([edge[1] for edge in edges] + [x + 8.0 for x in sizes[:2]])
    top = min([edge[2] for edge in edges])
    spare = max(0.0, NARROWEST - (right - left)) / 2.0
    left, right = left - spare, right + spare
    ground = (
        f'<path class="rb-ground" d="M{plain(left + 4.0)} {GROUND}H{plain(right - 4.0)}"></path>'
    )
    if kind == "band":
        ankles = [bodies[0].support(side + " sole") for side in ("left", "right")]
        inside = inside + [scenery.band(*ankles)]
    elif kind == "mat":
        inside = [scenery.mat(left + 10.0, right - 10.0)] + inside
    elif kind in ("wall", "mirror"):
        inside = [getattr(scenery, kind)(sizes[0], sizes[1], top + 6.0)] + inside
    elif kind:
        inside = [getattr(scenery, kind)(*sizes)] + inside
    return frame(
        [ground] + inside,
        title=title,
        description=description,
        name=name,
        said=DRAWN,
        box=" ".join([plain(n) for n in (left, top, right - left, GROUND + 10.0 - top)]),
    )


def way(points: list[tuple[float, float]]) -> str:
    """Return the dotted way of a joint, with the head of an arrow at its end.

    Raises ValueError for a way that leads nowhere.
    """
    (x0, y0), (x1, y1) = points[-2:]
    across, down = x1 - x0, y1 - y0
    length = (across * across + down * down) ** 0.5
    if length < 0.1:
        raise ValueError("a way needs to lead somewhere")
    across, down = across / length * 6.0, down / length * 6.0
    barbs = [
        (x1 - across - 0.7 * down, y1 - down + 0.7 * across),
        (x1, y1),
        (x1 - across + 0.7 * down, y1 - down - 0.7 * across),
    ]
    line, head = _line(points), _line(barbs)
    return path(line + head, "rb-halo") + path(line, "rb-way") + path(head, "rb-arc")


def _line(points: list[tuple[float, float]]) -> str:
    return "M" + "L".join([plain(x, 1) + " " + plain(y, 1) for x, y in points])
