"""What the hip widget remembers, and how it changes."""

from widgets.engine.core import fields
from widgets.engine.core.state import BaseState, Event
from widgets.science.gait.hip_extension import LINKS

THIGH = fields.number("thigh", "Thigh behind you at push-off", "degrees", 5, 35)
HIP = fields.number("hip", "How far your hip extends", "degrees", 0, 30)
GUESS = fields.number("guess", "Your guess", "of 100 pairs", 50, 100)
LINK = fields.choice("link", "Which two measures?", tuple([(one.id, one.name) for one in LINKS]))
FIRST = fields.number(
    "first", "First reading", "degrees below level", -40, 50, optional=True, stored=True
)
SECOND = fields.number(
    "second", "Second reading", "degrees below level", -40, 50, optional=True, stored=True
)
FIELDS = (THIGH, HIP, GUESS, LINK, FIRST, SECOND, fields.flag("shown", "The answer is shown"))


class State(BaseState):
    """The values of the fields."""

    thigh: float
    hip: float
    guess: float
    shown: bool
    link: str
    first: float | None
    second: float | None


def initial() -> State:
    """Return a hip that extends about as far as in the mean of 46 runners, before a guess."""
    return {
        "thigh": 20,
        "hip": 15,
        "guess": 75,
        "shown": False,
        "link": LINKS[0].id,
        "first": None,
        "second": None,
        "drafts": {},
    }


def update(state: State, event: Event) -> State:
    """Return the state after an event."""
    if event["name"] == "show":
        return {**state, "shown": True}
    return fields.apply_input(FIELDS, state, event)
