"""What the pelvic-drop widget remembers, and how it changes."""

from widgets.engine.core import fields
from widgets.engine.core.state import BaseState, Event

DROP = fields.number("drop", "Pelvic drop on the video", "degrees", 0, 12, places=1)
GUESS = fields.choice(
    "guess",
    "Is this runner injured?",
    (
        ("open", "Still looking"),
        ("injured", "Injured"),
        ("uninjured", "Not injured"),
        ("unsure", "Nobody can tell"),
    ),
)
SHOWN = fields.flag("shown", "The answer is shown")
CHANGE = fields.number("change", "Change in step rate", "%", -10, 10)
RATIO = fields.number("ratio", "Distance of the weight (muscles = 1)", "times", 0.5, 3, places=1)

FIELDS = (DROP, GUESS, SHOWN, CHANGE, RATIO)


class State(BaseState):
    """The values of the fields."""

    drop: float
    guess: str
    shown: bool
    change: float
    ratio: float


def initial() -> State:
    """Return a runner whose reading lies between the two groups, and nothing guessed."""
    return {
        "drop": 5.0,
        "guess": "open",
        "shown": False,
        "change": 5,
        "ratio": 2.0,
        "drafts": {},
    }


def update(state: State, event: Event) -> State:
    """Return the state after an event."""
    if event["name"] == "show":
        return {**state, "shown": True}
    if event["name"] == "hide":
        return {**state, "shown": False, "guess": "open"}
    return fields.apply_input(FIELDS, state, event)
