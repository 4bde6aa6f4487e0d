"""What both views of the runner are made of: the frame, the ground, joints and paths."""

from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.core.numbers import plain
from widgets.engine.core.protocol import KEYS, MOVE

WIDTH, DEPTH = 320, 296
GROUND = 256

# Said with every figure, because no measured stride holds them.
PLACED = "Trunk, pelvis and arms are placed for the drawing, not measured."


def frame(
    inside: list[str],
    *,
    title: str,
    description: str,
    name: str,
    said: str = PLACED,
    box: str = f"0 0 {WIDTH} {DEPTH}",
    **attributes: object,
) -> Html:
    """Return the drawing as one named image. `name` keeps its ids apart from other figures'.

    `said` ends the description, `box` is the part of the drawing that is shown.
    """
    title_id, description_id = local_id(name + "-title"), local_id(name + "-desc")
    drawing = el(
        "svg",
        el("title", title, id=title_id),
        el("desc", description, " ", said, id=description_id),
        Html("".join(inside)),
        role="img",
        aria_labelledby=title_id + " " + description_id,
        class_="rb-runner",
        viewBox=box,
        **attributes,
    )
    return el("div", drawing, class_="rb-figure")


def ground(x: float) -> str:
    """Return the ground with the body's shadow around `x`."""
    centre = plain(x, 1)
    return (
        f'<ellipse class="rb-shadow" cx="{centre}" cy="{GROUND + 2}" rx="72" ry="4.5"></ellipse>'
        f'<ellipse class="rb-shadow" cx="{centre}" cy="{GROUND + 2}" rx="44" ry="3"></ellipse>'
        f'<path class="rb-ground" d="M10 {GROUND}H{WIDTH - 10}"></path>'
    )


def at(x: float, y: float) -> str:
    """Return the transform that puts a joint in its place, for `joint`."""
    return f'<g transform="translate({plain(x, 1)} {plain(y, 1)})">'


def joint(place: str, turn: float, turns: list[float], inside: list[str]) -> list[str]:
    """Return a joint that turns what is inside by `turn` degrees clockwise.

    `turns` are those of a whole stride, empty for a still figure.
    """
    keys = ""
    if turns and max(turns) > min(turns):
        keys = _moving("rotate", [plain(t, 1) for t in turns])
    opening = place + '<g class="rb-joint"' + keys + ' transform="rotate(' + plain(turn, 1) + ')">'
    return [opening] + inside + ["</g></g>"]


def moving_at(y: float, ys: list[float]) -> str:
    """Return the transform that puts a joint at a height which changes over a stride, for `joint`.

    `ys` are the heights of a whole stride, empty for a still figure.
    """
    attributes = _moving("shift", ["0," + plain(height, 1) for height in ys]) if ys else ""
    return f'<g class="rb-joint"{attributes} transform="translate(0 {plain(y, 1)})">'


def stretched(shape: str, share: float, shares: list[float]) -> str:
    """Return a shape as seen from an angle, so many times as tall; `shares` over a whole stride."""
    attributes = _moving("stretch", [plain(part, 2) for part in shares]) if shares else ""
    return f'<g{attributes} transform="scale(1 {plain(share, 2)})">{shape}</g>'


def _moving(kind: str, keys: list[str]) -> str:
    """Return in markup what `devices.moves` says: these are too many to go through `el`."""
    return f' {KEYS}="{" ".join(keys)}" {MOVE}="{kind}"'


def path(data: str, kind: str = "") -> str:
    """Return one shape."""
    return f'<path class="{kind}" d="{data}"></path>' if kind else f'<path d="{data}"></path>'
