"""What the widget remembers, and how it changes."""

from widgets.engine.core import fields
from widgets.engine.core.state import BaseState, Event
from widgets.science.exercises.effects import PROGRAMMES

GUESS = fields.number("guess", "Your guess", "points less pain", 0, 60)
GROUPS = (
    ("core", "Deep core"),
    ("back", "Back muscles"),
    ("legs", "Legs"),
    ("alike", "About alike in all three"),
)
PROGRAMME = fields.choice(
    "programme", "The programme", tuple([(one.id, one.name) for one in PROGRAMMES])
)
BASELINE = fields.number("baseline", "Back pain without it", "of 100 people", 1, 95)


def _is_group(value: object) -> bool:
    return value == "" or value in [group for group, _ in GROUPS]


FIELDS = (
    GUESS,
    fields.flag("shown", "The answer is shown"),
    fields.data("group", _is_group),
    PROGRAMME,
    BASELINE,
)


class State(BaseState):
    """The values of the fields."""

    guess: float
    shown: bool
    group: str
    programme: str
    baseline: float


def initial() -> State:
    """Return the state before a guess."""
    return {
        "guess": 30,
        "shown": False,
        "group": "",
        "programme": "exercise",
        "baseline": 33,
        "drafts": {},
    }


def update(state: State, event: Event) -> State:
    """Return the state after an event."""
    name, value = event["name"], event["value"]
    if name == "show":
        return {**state, "shown": True}
    if name == "group":
        return {**state, "group": value} if value and _is_group(value) else state
    if name == "known_baseline":
        event = {**event, "name": "baseline"}
    return fields.apply_input(FIELDS, state, event)
