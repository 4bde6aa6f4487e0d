"""What the load widget remembers, and how it changes."""

import datetime as dt
from typing import Any

from widgets.apps.load_jump.chosen import chosen
from widgets.engine.core import fields
from widgets.engine.core.days import date_of, is_day, is_day_or_unknown, text_of
from widgets.engine.core.protocol import TODAY
from widgets.engine.core.state import BaseState, Event

# Two years of a run a day. It is read anew with each line typed, and saved with each letter.
MOST_LETTERS = 40_000

LOG = fields.text("log", "Your runs", MOST_LETTERS, stored=True)
UNIT = fields.choice(
    "unit", "Distances without a unit are in", (("km", "km"), ("mi", "miles")), stored=True
)
ORDER = fields.choice(
    "order",
    "In 3/11/2026, which number is the day?",
    (("day", "The first: 3 November"), ("month", "The second: 11 March"), ("", "Not chosen")),
    stored=True,
)
PLANNED = fields.number(
    "planned", "Your next run", "km or miles", 0.1, 300, places=1, optional=True, stored=True
)
AHEAD = fields.number("ahead", "In how many days?", "days from today", 0, 14)

# An invented month, for who has no list at hand: days ago, and km.
EXAMPLE = (
    (28, "9.5"), (25, "6"), (22, "10.5"), (19, "6.2"), (16, "7"), (14, "12"), (11, "6"),
    (8, "8.4"), (5, "6"), (2, "7.5"),
)  # fmt: skip
EXAMPLE_PLANNED = 15
# The example needs a day to count back from, also where no device has told today's.
SOME_DAY = "2026-11-22"

# Typing becomes reading when a line is ended or a whole one comes at once, as from a paste.
PASTED = 6


FIELDS = (
    LOG,
    UNIT,
    ORDER,
    PLANNED,
    AHEAD,
    fields.data(
        "replaced", lambda value: isinstance(value, str), label="the text before", stored=True
    ),
    fields.data("today", is_day_or_unknown),
)


class State(BaseState):
    """The values of the fields, and what comes of what a reader does with the box.

    typing: the text as it was last read, while the reader types on; None otherwise.
    replaced: what a file or the button took out of the box, to be had back.
    today: a day such as "2026-11-22", or "" while unknown.
    said, problem: what came of the last file.
    """

    log: str
    typing: str | None
    unit: str
    order: str
    planned: float | None
    ahead: float
    replaced: str
    today: str
    said: str
    problem: str


def initial() -> State:
    """Return the state before anybody has typed anything."""
    return {
        "log": "",
        "typing": None,
        "unit": "km",
        "order": "",
        "planned": None,
        "ahead": 0,
        "replaced": "",
        "today": "",
        "said": "",
        "problem": "",
        "drafts": {},
    }


def update(state: State, event: Event) -> State:
    """Return the state after what the reader did."""
    name = event["name"]
    if name == "load_file":
        return _load_file(state, event)
    if name in _HANDLERS:
        return _HANDLERS[name](state, event["value"])
    after = fields.apply_input(FIELDS, state, event)
    if name == LOG.name:
        return {**after, "typing": _while_typing(state, after, event), "said": "", "problem": ""}
    return after


def text_read(state: State) -> str:
    """Return the text that counts: half a line typed does not."""
    return state["log"] if state["typing"] is None else state["typing"]


def _while_typing(state: State, after: State, event: Event) -> str | None:
    old, new = state["log"], after["log"]
    is_line_done = new.count("\n") != old.count("\n") or not new.strip()
    if event.get("committed") or is_line_done or len(new) - len(old) >= PASTED:
        return None
    return text_read(state)


def _today(state: State, value: object) -> State:
    return {**state, "today": value} if is_day(value) else state


def _load_file(state: State, event: Event) -> State:
    text, said, problem = chosen(state, event, MOST_LETTERS)
    if problem:
        return {**state, "said": "", "problem": problem}
    return {**_put(state, text), "said": said}


def _clear(state: State, _value: object) -> State:
    return {**_put(state, ""), "said": "The box is empty."}


def _bring_back(state: State, _value: object) -> State:
    text = state["replaced"]
    after = _put(state, "" if LOG.problem(text) else text)
    if LOG.problem(text):
        # It stands in the box with the reason, as when it is typed.
        typed: Event = {"name": LOG.name, "value": text, "committed": True}
        after = {**after, "drafts": {LOG.name: fields.draft(typed, LOG.problem(text))}}
    return {**after, "said": "The earlier text is back in the box."}


def _show_example(state: State, _value: object) -> State:
    today = date_of(state["today"] or SOME_DAY)
    lines = [f"{text_of(today - dt.timedelta(days=ago))} {km} km" for ago, km in EXAMPLE]
    said = "An invented month is in the box. Empty it to put in your own."
    planned = EXAMPLE_PLANNED if state["planned"] is None else state["planned"]
    return {**_put(state, "\n".join(lines)), "planned": planned, "said": said}


def _put(state: State, text: str) -> State:
    """Put a text into the box. What stood there can be had back."""
    drafts = dict(state["drafts"])
    draft = drafts.pop(LOG.name, None)
    before = state["log"] if draft is None else draft["text"]
    replaced = before if before.strip() else state["replaced"]
    return {
        **state,
        "log": text,
        "typing": None,
        "replaced": replaced,
        "drafts": drafts,
        "problem": "",
    }


def shorten(saved: dict[str, Any], state: State) -> dict[str, Any]:
    """Return what edition 0.1.0 saved, which took longer texts, with the last weeks in the box.

    The whole text can be had back.
    """
    values = dict(saved["values"])
    text = values.get("log")
    if isinstance(text, str) and LOG.problem(text):
        unit, order = values.get("unit", state["unit"]), values.get("order", state["order"])
        then: State = {**state, "unit": unit, "order": order}
        values["log"] = chosen(then, {"name": LOG.name, "value": text}, MOST_LETTERS)[0]
        values["replaced"] = text
    return {"values": values}


MIGRATIONS = (shorten,)

_HANDLERS = {
    TODAY: _today,
    "example": _show_example,
    "clear": _clear,
    "bring_back": _bring_back,
}
