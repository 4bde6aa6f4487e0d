"""A hundred people: those counted are filled, those who may be counted striped, the others hollow.

Three patterns and a few rectangles draw them, so that the picture costs as little as a bar.
"""

from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.core.memo import remembered

SIDE = 20
PERSON = "M10 2.6a2.9 2.9 0 1 1 0 5.8a2.9 2.9 0 1 1 0-5.8zM5.2 17.6c0-10.4 9.6-10.4 9.6 0z"


@remembered(30)
def people(low: int, high: int, words: str) -> Html:
    """Return 100 people, of whom `low` are counted, or up to `high`. `words` say the same."""
    pieces = [
        some("with", 0, low),
        some("maybe", low, high),
        some("without", high, 100),
    ]
    return el(
        "svg",
        el("desc", words, id=local_id("people")),
        el("defs", _pattern("with"), _pattern("maybe", _STRIPE), _pattern("without")),
        pieces,
        viewBox=f"0 0 {10 * SIDE} {10 * SIDE}",
        role="img",
        aria_labelledby=local_id("people"),
        class_="rb-people",
    )


def _pattern(kind: str, mark: Html | None = None) -> Html:
    return pattern(kind, "rb-people-" + kind, mark)


def pattern(kind: str, class_: str, mark: Html | None = None) -> Html:
    """Return what fills the people of a kind: one person of a class, with a mark on it."""
    return el(
        "pattern",
        el("path", d=PERSON, class_=class_),
        mark,
        id=local_id(kind),
        width=SIDE,
        height=SIDE,
        patternUnits="userSpaceOnUse",
    )


def some(kind: str, start: int, end: int) -> list[Html]:
    """Return the people of a kind from `start` to `end`, ten a row, as at most three rectangles."""
    boxes = []
    while start < end:
        row, column = divmod(start, 10)
        if column or end - start < 10:
            count, rows = min(10 - column, end - start), 1
        else:
            count, rows = 10, (end - start) // 10
        boxes.append(
            el(
                "rect",
                x=column * SIDE,
                y=row * SIDE,
                width=count * SIDE,
                height=rows * SIDE,
                fill=f"url(#{local_id(kind)})",
            )
        )
        start += count * rows
    return boxes


_STRIPE = el("path", d="M4 15.5h12M4 12.5h12M4 6h12", class_="rb-people-stripe")
