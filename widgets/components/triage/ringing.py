"""Whom to ring: each number beside its country, and nowhere else."""

from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.html import controls
from widgets.science.triage.emergency_numbers import (
    ELSEWHERE,
    EMERGENCY_NUMBERS,
    URGENT_ELSEWHERE,
    URGENT_LINES,
    Line,
)


def emergency_numbers() -> Html:
    """Return the emergency number of each country."""
    return _table("Emergency numbers", EMERGENCY_NUMBERS, ELSEWHERE)


def emergency_numbers_at_a_glance() -> Html:
    """Return the emergency number of each country in one sentence, to stand before a long list."""
    parts: list[object] = []
    for line in EMERGENCY_NUMBERS:
        parts += [line.country, " ", _numbers(line), "; "]
    return el("p", el("strong", "Whom to ring: "), parts[:-1], ". ", ELSEWHERE)


def urgent_lines() -> Html:
    """Return the lines for help today that is not an emergency."""
    return _table("Lines for urgent medical help", URGENT_LINES, URGENT_ELSEWHERE)


def need_help_now() -> Html:
    """Return the emergency numbers, folded."""
    return controls.disclosure("Do you need help now? Whom to ring", emergency_numbers())


def _table(caption: str, lines: tuple[Line, ...], elsewhere: str) -> Html:
    return fragment(
        el(
            "table",
            el("caption", caption),
            el(
                "thead",
                el("tr", [el("th", name, scope="col") for name in ("Where you are", "Ring")]),
            ),
            el("tbody", [_row(line) for line in lines]),
            class_="rb-numbers",
        ),
        el("p", elsewhere),
        controls.disclosure(
            "Where these numbers come from",
            el(
                "ul",
                [
                    el("li", line.country, ": ", el("a", line.source, href=line.link))
                    for line in lines
                ],
            ),
        ),
    )


def _row(line: Line) -> Html:
    note = el("span", line.note, class_="rb-hint") if line.note else None
    return el("tr", el("th", line.country, scope="row"), el("td", _numbers(line), note))


def _numbers(line: Line) -> list[object]:
    numbers: list[object] = []
    for number in line.numbers:
        numbers += [" or " if numbers else None, el("a", number, href="tel:" + number)]
    return numbers
