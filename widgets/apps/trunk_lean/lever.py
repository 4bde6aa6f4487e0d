"""The lever as a drawing: a straight upper body on the hip, and its weight."""

import math

from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.core.memo import remembered
from widgets.engine.core.numbers import fixed, plain
from widgets.science.gait import trunk_lean

WIDTH, HEIGHT = 240, 225
HIP = (110.0, 185.0)
# From the hip to the middle of the upper body, and to its top, in units of the drawing.
MIDDLE, TOP = 95.0, 160.0
ARROW = 46.0


@remembered(36)
def lever_picture(lean: float) -> Html:
    """Return the drawing for a lean in degrees, -90 to 90."""
    part = trunk_lean.lever(lean)
    middle, top = _up(MIDDLE, lean), _up(TOP, lean)
    x, y = HIP
    level = y + 16
    percent = fixed(abs(100 * part))
    beside = "start" if lean >= 0 else "end"
    away = 9 if lean >= 0 else -9
    tip = middle[1] + ARROW
    drawing = [
        _path(f"M{_pair(HIP)}L{_pair(_up(TOP, trunk_lean.USUAL))}", "usual"),
        _path(f"M{_pair(HIP)}V{plain(y - TOP, 1)}M{_pair(middle)}V{plain(level + 5)}", "guide"),
        _path(f"M{_pair(HIP)}L{_pair(top)}", "body"),
        _path(f"M{_pair(middle)}V{plain(tip, 1)}m-5 -8l5 8l5 -8", "weight"),
        _path(
            f"M{plain(x, 1)} {level}H{plain(middle[0], 1)}M{plain(x, 1)} {level - 4}v8"
            f"M{plain(middle[0], 1)} {level - 4}v8",
            "reach",
        ),
        _dot(HIP, 6),
        _dot(middle, 4),
        _text("weight", middle[0] + away, middle[1] + ARROW / 2, beside),
        _text("hip", x - 2 * away, y + 4, "end" if lean >= 0 else "start"),
        _text(f"lever: {percent} %", WIDTH / 2, HEIGHT - 6, "middle"),
    ]
    return el(
        "figure",
        el("figcaption", "The same lean as a lever", id=local_id("lever"), class_="rb-chart-title"),
        el(
            "svg",
            el(
                "desc",
                f"A straight upper body on the hip. Its weight passes {percent} percent of the way "
                f"from hip to middle {'ahead of' if lean >= 0 else 'behind'} the hip.",
                id=local_id("lever-words"),
            ),
            drawing,
            viewBox=f"0 0 {WIDTH} {HEIGHT}",
            role="img",
            aria_labelledby=local_id("lever") + " " + local_id("lever-words"),
            class_="rb-lean-lever",
        ),
        el(
            "p",
            "100 % is the way from the hip to the middle of the upper body. Dotted: the usual "
            f"{fixed(trunk_lean.USUAL, 1)}°.",
            class_="rb-hint",
        ),
        class_="rb-lean-figure",
    )


def _up(length: float, lean: float) -> tuple[float, float]:
    turn = math.radians(lean)
    return (HIP[0] + length * math.sin(turn), HIP[1] - length * math.cos(turn))


def _pair(point: tuple[float, float]) -> str:
    return plain(point[0], 1) + " " + plain(point[1], 1)


def _path(data: str, kind: str) -> Html:
    return el("path", d=data, class_="rb-lean-" + kind)


def _dot(point: tuple[float, float], radius: int) -> Html:
    x, y = plain(point[0], 1), plain(point[1], 1)
    return el("circle", cx=x, cy=y, r=radius, class_="rb-lean-dot")


def _text(text: str, x: float, y: float, anchor: str) -> Html:
    return el("text", text, x=plain(x, 1), y=plain(y, 1), text_anchor=anchor)
