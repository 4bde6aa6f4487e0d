"""What the progress page remembers, and how it changes."""

from widgets.components.chapter_quizzes import MIXED, Entry, names
from widgets.engine.core.days import is_day
from widgets.engine.core.fields import data, items_that_fit
from widgets.engine.core.protocol import CARRIED, TODAY
from widgets.engine.core.state import BaseState, Event


class State(BaseState):
    """The course, and how far a reader has come.

    read: the pages ticked as read.
    kept: what each quiz has kept on the device, by the name it is kept under.
    today: a day such as "2026-11-22", or "" while unknown.
    """

    chapters: list[Entry]
    read: list[str]
    kept: dict[str, object]
    today: str


def _is_pages(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(page, str) for page in value)


FIELDS = (
    data(
        "read",
        _is_pages,
        label="the chapters you have ticked",
        stored=True,
        usable=items_that_fit(_is_pages),
    ),
)


def initial(chapters: list[Entry]) -> State:
    """Return the state of a reader who has begun nothing."""
    return {"chapters": chapters, "read": [], "kept": {}, "today": "", "drafts": {}}


def reads(state: State) -> tuple[str, ...]:
    """Return the names under which the quizzes keep what this widget reads."""
    return tuple(names(state["chapters"]) + [MIXED])


def update(state: State, event: Event) -> State:
    """Return the state after what the reader, or the page, did."""
    name, value = event["name"], event["value"]
    if name == CARRIED and isinstance(value, dict):
        return {**state, "kept": value}
    if name == TODAY and is_day(value):
        return {**state, "today": value}
    if name[:5] == "read-" and name[5:] in [chapter["page"] for chapter in state["chapters"]]:
        others = [page for page in state["read"] if page != name[5:]]
        return {**state, "read": others + [name[5:]] if value in (True, "true") else others}
    return state
