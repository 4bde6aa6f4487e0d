"""What the progress page remembers, and how it changes."""

from typing import TypedDict

from widgets.engine.core.fields import data, items_that_fit
from widgets.engine.core.protocol import CARRIED, TODAY
from widgets.engine.core.state import BaseState, Event
from widgets.engine.quiz.attempts import FirstEdition


class Quiz(TypedDict):
    """What is needed of a chapter's quiz.

    quiz: the name it keeps its answers under, "" where there is no quiz.
    meanings, first_edition: those of its questions, as in the quiz's state.
    """

    quiz: str
    meanings: list[str]
    first_edition: FirstEdition | None


class Entry(Quiz):
    """A chapter in the list of contents.

    page: its path in `chapters/`, no ending.
    minutes: how long it takes, None where the chapter does not say.
    """

    title: str
    page: str
    minutes: int | None


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
    return tuple([chapter["quiz"] for chapter in state["chapters"] if chapter["quiz"]])


def update(state: State, event: Event) -> State:
    """Return the state after what the reader, or the page, did."""
    name, value = event["name"], event["value"]
    if name == CARRIED and isinstance(value, dict):
        return {**state, "kept": value}
    if name == TODAY and isinstance(value, str):
        return {**state, "today": value}
    if name[:5] == "read-" and name[5:] in [chapter["page"] for chapter in state["chapters"]]:
        others = [page for page in state["read"] if page != name[5:]]
        return {**state, "read": others + [name[5:]] if value in (True, "true") else others}
    return state
