"""What a reader says of an exercise once it is done: how much, how hard, how painful."""

from typing import Any, Literal

from widgets.apps.programme.checks import KNOWN
from widgets.apps.programme.records import Done, Session
from widgets.apps.programme.state import State
from widgets.engine.core import fields
from widgets.engine.core.state import Event
from widgets.science.exercises.progression import MOST_RESERVE


def answer(state: State, name: Literal["reserve", "pain"], value: object) -> State:
    """Note how many were in reserve, or the pain."""
    session = state["session"]
    most = MOST_RESERVE if name == "reserve" else 10
    if session is None or session["stage"] != "ask":
        return state
    if value not in [str(n) for n in range(most + 1)]:
        return state
    told: Done = {**session["done"]}
    told[name] = int(str(value))
    return {**state, "session": {**session, "done": told}, "problem": ""}


def count_done(state: State, event: Event) -> State:
    """Note the sets done, or the count reached in every one of them."""
    session = state["session"]
    if session is None or session["stage"] != "ask":
        return state
    name = event["name"]
    field = done_field(session, name)
    shown: dict[str, Any] = {"drafts": state["drafts"], name: 0}
    after = fields.apply_input((field,), shown, event)
    told: Done = {**session["done"]}
    if name not in after["drafts"]:
        told["sets" if name == "done_sets" else "count"] = int(after[name] + 0.5)
    return {**state, "drafts": after["drafts"], "session": {**session, "done": told}}


def done_field(session: Session, name: str) -> fields.Number:
    """Return the field for the sets done ("done_sets"), or for the count reached."""
    item = session["items"][session["at"]]
    if name == "done_sets":
        return fields.number(name, "Sets done", "", 0, item[1])
    is_held = KNOWN[item[0]].count.kind == "seconds"
    return fields.number(
        name, "Reached in every set", "seconds" if is_held else "times", 0, item[2]
    )
