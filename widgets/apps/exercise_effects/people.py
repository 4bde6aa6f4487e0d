"""A hundred people: with pain either way, spared by a programme, or without pain either way."""

from widgets.engine.charts.pictograms import PERSON, SIDE, pattern, some
from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.core.memo import remembered

KINDS = ("pain", "spared", "free")


@remembered(30)
def people(with_pain: int, spared: int, words: str) -> Html:
    """Return 100 people; the rest have no pain either way. `words` say the same."""
    ends = (0, with_pain, with_pain + spared, 100)
    return el(
        "svg",
        el("desc", words, id=local_id("people")),
        el("defs", [pattern(kind, "rb-effects-" + kind, _mark(kind)) for kind in KINDS]),
        [some(kind, ends[at], ends[at + 1]) for at, kind in enumerate(KINDS)],
        viewBox=f"0 0 {10 * SIDE} {10 * SIDE}",
        role="img",
        aria_labelledby=local_id("people"),
        class_="rb-effects-people",
    )


def sample(kind: str) -> Html:
    """Return one person for a key, beside its words."""
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
