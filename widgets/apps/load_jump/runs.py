"""The box for the runs: what can be read of it, and what cannot, line by line."""

from binascii import crc32

from widgets.apps.load_jump.chosen import ENDS
from widgets.apps.load_jump.reading import log_of
from widgets.apps.load_jump.state import LOG, ORDER, UNIT, State
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls
from widgets.engine.html.files import file_box
from widgets.science.training.log import Line, Log

ROWS = 9
# More than these at once help nobody; they come up as the first ones go.
MOST_SHOWN = 20
MOST_LETTERS = 90

ORDERS = {"day": "with the day first", "month": "with the month first"}


@memo_section("log", "typing", "unit", "order", "today", "replaced", "said", "problem", "drafts")
def runs(state: State) -> Html:
    """Return the part in which the runs are typed, pasted or loaded."""
    return el(
        "section",
        el("h3", "1. Your runs of the last 30 days"),
        controls.text_area(
            LOG,
            state,
            rows=ROWS,
            hint="A day and a distance on each line, such as 2026-11-08 12.5. A table from a "
            "spreadsheet or a watch works too, with its heading.",
        ),
        el(
            "p",
            "That is more than is read at once. Choose the file instead: of a long one, the last "
            "weeks are taken. Or paste the last 30 days.",
            class_="rb-hint",
        )
        if LOG.name in state["drafts"]
        else None,
        _actions(state),
        controls.radios(UNIT, state),
        _reading(state),
        class_="rb-part",
    )


def _actions(state: State) -> Html:
    return el(
        "div",
        file_box(
            "load_file",
            "Or load a file from a watch (CSV)",
            ".csv,.tsv,.txt,text/csv,text/plain",
            ends=ENDS,
        ),
        el(
            "p",
            "The file is read on this page and goes nowhere. What is in the box stays in this "
            "browser, and so does what you last emptied, so that you can bring it back.",
            class_="rb-hint",
        ),
        el(
            "p",
            controls.button("clear", "Empty the box")
            if state["log"].strip()
            else controls.button("example", "Show me an invented example"),
            # Two texts change places: the value says which one this brings.
            controls.button(
                "bring_back",
                "Bring back the earlier text",
                value=str(crc32(state["replaced"].encode())),
            )
            if state["replaced"].strip()
            else None,
        ),
        controls.live(
            el("p", state["problem"], class_="rb-problem") if state["problem"] else None,
            el("p", state["said"]) if state["said"] else None,
        ),
        class_="rb-load-actions",
    )


def _reading(state: State) -> Html:
    log = log_of(state)
    is_asked = bool(log.undecided) or state["order"] != ""
    return fragment(
        controls.radios(ORDER, state, hint=_why_asked(log)) if is_asked else None,
        controls.live(
            el("p", el("strong", _count(log)), _order_words(log)) if state["log"].strip() else None
        ),
        _problems(log.problems),
        _others(log),
    )


def _count(log: Log) -> str:
    count = len(log.runs)
    return "1 run read." if count == 1 else f"{count or 'No'} runs read."


def _why_asked(log: Log) -> str:
    if not log.undecided:
        return "You chose this for days that could be two different ones."
    first = log.undecided[0]
    return (
        f"{_lines_words(len(log.undecided))} could mean two different days, the first of them line "
        f"{first.number}: “{_short(first.text)}”. Until you choose, they do not count."
    )


def _order_words(log: Log) -> str:
    if not log.order:
        return ""
    shown = f", as line {log.because} shows" if log.because else ""
    return f" Days in numbers are read {ORDERS[log.order]}{shown}."


def _problems(lines: list[Line]) -> Html | None:
    if not lines:
        return None
    stays = "stays" if len(lines) == 1 else "stay"
    more = len(lines) - MOST_SHOWN
    return el(
        "div",
        el("h4", f"{_lines_words(len(lines))} could not be read and {stays} in the box"),
        el("ul", [_line(line) for line in lines[:MOST_SHOWN]]),
        el("p", f"And {more} more.") if more > 0 else None,
        class_="rb-load-problems",
    )


def _line(line: Line) -> Html:
    return el(
        "li",
        el("strong", f"Line {line.number}: "),
        line.reason,
        " ",
        el("q", _short(line.text)),
    )


def _others(log: Log) -> Html | None:
    if not log.others:
        return None
    sports: list[str] = []
    for line in log.others:
        if line.reason not in sports:
            sports.append(line.reason)
    named = ", ".join(sports[:6])
    return el(
        "p", f"{_lines_words(len(log.others))} of other sports left out: {named}.", class_="rb-hint"
    )


def _lines_words(count: int) -> str:
    return "1 line" if count == 1 else f"{count} lines"


def _short(text: str) -> str:
    return text if len(text) <= MOST_LETTERS else text[:MOST_LETTERS] + "…"
