"""What a body leans on, lies on or steps from, as simple shapes in drawing units."""

from typing import TypeAlias

from widgets.engine.core.numbers import plain
from widgets.figures.runner.parts import GROUND

# Its kind and its numbers, as `figure.scene` says.
Prop: TypeAlias = tuple[str | float, ...]


def mat(left: float, right: float) -> str:
    """Return a mat on the ground."""
    return _box(left, GROUND, right - left, 5.0)


def wall(one: float, other: float, top: float) -> str:
    """Return a wall between two faces, from `top` to the ground."""
    return _box(min(one, other), top, abs(one - other), GROUND - top)


def step(left: float, right: float, height: float) -> str:
    """Return a step."""
    return _box(left, GROUND - height, right - left, height)


def couch(left: float, right: float, height: float) -> str:
    """Return a couch: a padded top and two legs."""
    legs = [_box(x, GROUND - height + 8.0, 5.0, height - 8.0) for x in (left + 10.0, right - 22.0)]
    return "".join(legs) + _box(left, GROUND - height, right - left, 12.0)


def chair(back: float, front: float, height: float) -> str:
    """Return a chair, its back to the left."""
    under = GROUND - height
    return (
        _box(back, under - 62.0, 5.0, 62.0 + height)
        + _box(front - 8.0, under, 5.0, height)
        + _box(back, under, front - back, 7.0)
    )


def mirror(left: float, right: float, top: float) -> str:
    """Return a tall mirror on the wall, with light on its glass."""
    width = right - left
    glint = f"M{plain(left + 10.0, 1)} {plain(top + 44.0, 1)}l30 -32m-22 44l42 -45"
    return (
        _box(left, top, width, GROUND - 8.0 - top) + f'<path class="rb-glint" d="{glint}"></path>'
    )


def _box(x: float, y: float, width: float, height: float) -> str:
    numbers = (("x", x), ("y", y), ("width", width), ("height", height))
    sizes = "".join([f' {name}="{plain(value, 1)}"' for name, value in numbers])
    return f'<rect class="rb-prop" rx="2"{sizes}></rect>'


def band(left: tuple[float, ...], right: tuple[float, ...]) -> str:
    """Return a band around both legs, above two ankles."""
    ends = [
        plain(x, 1) + " " + plain(y - 13.0, 1)
        for x, y in ((left[0] - 4.5, left[1]), (right[0] + 4.5, right[1]))
    ]
    return f'<path class="rb-band" d="M{ends[0]}L{ends[1]}"></path>'
