"""A hundred pairs of runners as dots: those in order, those that may be, and the rest."""

from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.core.memo import remembered

SIDE = 20
EDGE = 2
# Between the rows of a coin toss, which are always there, and what a study adds.
COIN = 50
GAP = 16


@remembered(4)
def pairs_picture(low: int, high: int, words: str) -> Html:
    """Return 100 pairs, of which `low` are in order, or up to `high`. `words` say the same."""
    return el(
        "svg",
        el("desc", words, id=local_id("pairs")),
        el("path", d=_dots(0, low, 7), class_="rb-hip-sure"),
        el("path", d=_dots(low, high, 7), class_="rb-hip-maybe"),
        el("path", d=_dots(low, high, 2), class_="rb-hip-sure"),
        el("path", d=_dots(high, 100, 7), class_="rb-hip-rest"),
        el("path", d=f"M0 {_coin_line()}H{10 * SIDE + 2 * EDGE}", class_="rb-hip-coin"),
        el("text", "coin toss", x=SIDE * 5 + EDGE, y=_coin_line() + 4, text_anchor="middle"),
        viewBox=f"0 0 {10 * SIDE + 2 * EDGE} {10 * SIDE + GAP + 2 * EDGE}",
        role="img",
        aria_labelledby=local_id("pairs"),
        class_="rb-hip-pairs",
    )


def _coin_line() -> int:
    return EDGE + SIDE * COIN // 10 + GAP // 2


def _dots(start: int, end: int, radius: int) -> str:
    dots = []
    for place in range(start, end):
        row, column = divmod(place, 10)
        x = EDGE + column * SIDE + SIDE // 2
        y = EDGE + row * SIDE + SIDE // 2 + (GAP if place >= COIN else 0)
        round_it = f"a{radius} {radius} 0 1 0"
        dots.append(f"M{x - radius} {y}{round_it} {2 * radius} 0{round_it} {-2 * radius} 0z")
    return "".join(dots) or "M0 0"
