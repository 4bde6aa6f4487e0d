"""Wet prints of the right foot, for a high, a middle and a low arch: shapes, not measurements."""

from widgets.engine.core.elements import Html
from widgets.figures.runner.parts import frame, path
from widgets.figures.runner.side_body import outline

APART = 76

# Where the inner edge of the band between ball and heel is; its outer edge is at 12.
_ARCHES = (("High arch", 8.5), ("Middle", 0.5), ("Low arch", -11.0))
_TOES = ((-11, -43, 6, 8), (1, -44, 4, 6), (9, -39, 4, 5), (15, -32, 3, 4), (20, -24, 3, 4))
_LABEL = "Three right feet: the less of the sole is dry between ball and heel, the lower the arch."


def footprints(*, title: str, description: str, name: str) -> Html:
    """Return the three prints side by side, each with its name."""
    prints = [_print(number, *arch) for number, arch in enumerate(_ARCHES)]
    return frame(
        prints, title=title, description=description, name=name, said=_LABEL, box="0 0 228 156"
    )


def _print(number: int, label: str, inner: float) -> str:
    x = 38 + APART * number
    toes = [
        f'<ellipse class="rb-torso" cx="{cx}" cy="{cy}" rx="{rx}" ry="{ry}"></ellipse>'
        for cx, cy, rx, ry in _TOES
    ]
    text = f'<text class="rb-label" text-anchor="middle" y="88">{label}</text>'
    sole = path(_sole(inner), "rb-torso")
    return f'<g transform="translate({x} 60)">' + sole + "".join(toes) + text + "</g>"


def _sole(inner: float) -> str:
    """Return the print without toes, `inner` being the inner edge of the band at mid-foot."""
    return outline(
        (-16.0, -22.0),
        (-4.0, -30.0),
        (10.0, -25.0),
        (16.5, -13.0),
        (13.5, 6.0),
        (12.0, 28.0),
        (11.5, 48.0),
        (7.0, 60.0),
        (0.0, 63.0),
        (-8.0, 60.0),
        (-12.0, 49.0),
        (min(-7.0, inner), 34.0),
        (inner, 14.0),
        (min(-13.0, inner), -6.0),
    )
