"""A hundred people: with pain either way, spared by a programme, or without pain either way."""

from widgets.ui.elements import Html, el, local_id
from widgets.ui.remember import remembered

SIDE = 20
PERSON = "M10 2.6a2.9 2.9 0 1 1 0 5.8a2.9 2.9 0 1 1 0-5.8zM5.2 17.6c0-10.4 9.6-10.4 9.6 0z"
KINDS = ("pain", "spared", "free")


@remembered(30)
def people(with_pain: int, spared: int, words: str) -> Html:
    """Give 100 people; the rest have no pain either way. `words` say the same."""
    ends = (0, with_pain, with_pain + spared, 100)
    return el(
        "svg",
        el("desc", words, id=local_id("people")),
        el("defs", [_pattern(kind) for kind in KINDS]),
        [_some(kind, ends[at], ends[at + 1]) for at, kind in enumerate(KINDS)],
        viewBox=f"0 0 {10 * SIDE} {10 * SIDE}",
        role="img",
        aria_labelledby=local_id("people"),
        class_="rb-effects-people",
    )


def sample(kind: str) -> Html:
    """Give one person for a key, beside its words."""
    return el(
        "svg",
        el("path", d=PERSON, class_="rb-effects-" + kind),
        _mark(kind),
        viewBox=f"0 0 {SIDE} {SIDE}",
        aria_hidden="true",
        class_="rb-effects-sample",
    )


def _mark(kind: str) -> Html | None:
    if kind != "spared":
        return None
    return el("path", d="M6.8 14l2.3 2.4 4.2-5", class_="rb-effects-tick")


def _pattern(kind: str) -> Html:
    return el(
        "pattern",
        el("path", d=PERSON, class_="rb-effects-" + kind),
        _mark(kind),
        id=local_id(kind),
        width=SIDE,
        height=SIDE,
        patternUnits="userSpaceOnUse",
    )


def _some(kind: str, start: int, end: int) -> list[Html]:
    """Give the people from `start` to `end`, ten a row, as at most three rectangles."""
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
