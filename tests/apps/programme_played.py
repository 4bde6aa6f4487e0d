"""A reader at the programme: events, the words of a view, whole sessions."""

from datetime import date
from typing import Any

from tests.apps import shown
from widgets.apps import programme
from widgets.engine.testing.play import play as play_app


def play(state: Any, *steps: tuple[str, object]) -> Any:
    return play_app(programme, state, *steps)


# Of any type, as much of what is asked of them is what no state should be.
EXAMPLES: dict[str, Any] = {**programme.EXAMPLES}
WEEK = EXAMPLES["typical"]
GOOD = EXAMPLES["after_two_good_weeks"]
ASKED = EXAMPLES["saying_how_it_went"]
NOON = 1_795_348_800_000
MONDAY, TUESDAY = "2026-11-23", "2026-11-24"


def html(state: Any) -> str:
    return str(programme.view(state))


def words(state: Any) -> str:
    return shown.words(programme.view(state))


def names_on(state: Any, day: int) -> list[str]:
    return list(state["plan"]["week"][day])


def through(state: Any, *, pain: int = 0, reserve: int = 3) -> Any:
    """Return the state after the present exercise of a session, done as it stood."""
    if state["session"]["stage"] == "ready":
        state = play(state, ("go", NOON), ("clock", NOON + 3_000_000))
    while state["session"]["stage"] != "ask":
        state = play(state, ("done", NOON))
    return play(state, ("reserve", str(reserve)), ("pain", str(pain)), ("save", ""))


def session_on(state: Any, day: str, **told: int) -> Any:
    """Return the state after a whole session of a day."""
    weekday = str(date.fromisoformat(day).weekday())
    state = play(state, ("today", day), ("begin", weekday))
    while state["session"]["stage"] != "over":
        state = through(state, **told)
    return play(state, ("stop", ""))
