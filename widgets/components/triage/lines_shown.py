"""A line for help as its reader sees it: in a table of countries, in a row, and large."""

from widgets.engine.core.elements import Html, el, fragment
from widgets.science.triage.help_lines import PARTLY, RING, TEXT, TYPE, Line, dialled

MARK = "We read this only in a copy or elsewhere: check it."
MARK_ALL = "We read these only in a copy or elsewhere: check them."
# Within a sentence.
MARK_IN_A_ROW = "we read this only in a copy or elsewhere: check it"
_WAYS = {RING: "", TEXT: "text ", TYPE: "by textphone or relay "}


def large(place: str, lines: list[Line]) -> Html:
    """Return the lines of one country, large enough for a hand that shakes."""
    return el(
        "div",
        el("p", place + ":", class_="rb-ring-where"),
        _lines(lines),
        class_="rb-ring",
    )


def _lines(lines: list[Line]) -> list[Html]:
    """Return the lines below each other. A mark that all of them share is said once."""
    marked = [line for line in lines if line.verified == PARTLY]
    together = len(lines) > 1 and len(marked) == len(lines)
    parts = [el("div", _line(line), None if together else _mark(line)) for line in lines]
    if together:
        parts.append(_hint(MARK_ALL))
    return parts


def _line(line: Line) -> list[object]:
    return [
        _WAYS[line.way] if line.numbers else None,
        numbers(line),
        _hint(line.note) if line.note else None,
    ]


def _mark(line: Line) -> Html | None:
    return _hint(MARK) if line.verified == PARTLY else None


def _hint(text: str) -> Html:
    return el("span", text, class_="rb-hint")


def numbers(line: Line) -> list[object]:
    """Return the numbers of a line, to press where a telephone can dial them."""
    parts: list[object] = []
    for number in line.numbers:
        parts += [" or " if parts else None, _number(line.way, number)]
    return parts


def _number(way: str, number: str) -> Html:
    # A telephone cannot dial what is for a textphone.
    if way == TYPE:
        return el("strong", number)
    scheme = "sms:" if way == TEXT else "tel:"
    return el("a", number, href=scheme + dialled(number).replace("#", "%23"))


def in_a_row(places: list[tuple[str, list[Line]]]) -> list[object]:
    """Return the numbers of many countries as one sentence without its end."""
    parts: list[object] = []
    for place, lines in places:
        parts += ["; " if parts else None, place, " "]
        for line in lines:
            parts += [numbers(line), f" ({MARK_IN_A_ROW})" if line.verified == PARTLY else None]
    return parts


def table(
    caption: str,
    places: list[tuple[str, list[Line]]],
    elsewhere: str,
    words: dict[str, str] | None = None,
) -> Html:
    """Return a table of lines by country; `words` may add a sentence to a country."""
    return fragment(
        el(
            "table",
            el("caption", caption),
            el(
                "thead",
                el("tr", [el("th", name, scope="col") for name in ("Where you are", "Number")]),
            ),
            el(
                "tbody",
                [_row(place, lines, words[place] if words else "") for place, lines in places],
            ),
            class_="rb-numbers",
        ),
        el("p", elsewhere),
    )


def _row(place: str, lines: list[Line], words: str) -> Html:
    said = _hint(words) if words else None
    return el("tr", el("th", place, scope="row"), el("td", _lines(lines), said))
