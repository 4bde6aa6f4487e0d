"""What the gait cycle remembers, and how it changes."""

from widgets.components.pace import UNITS, type_pace
from widgets.engine.core import fields
from widgets.engine.core.state import BaseState, Event

PHASE = fields.number("phase", "Point in the stride", "%", 0, 100)
SEEN_FROM = fields.choice("seen_from", "Look from", (("side", "The side"), ("rear", "Behind")))
TEMPO = fields.choice("tempo", "How fast", (("5", "Five times slower"), ("1", "Real time")))
PLAYING = fields.flag("playing", "Play the stride")
GUESS = fields.choice(
    "guess",
    "When does the ground push up on you the hardest?",
    (
        ("none", "I have not guessed yet"),
        ("contact", "As the foot lands"),
        ("midstance", "In the middle of contact"),
        ("toe_off", "As the foot leaves"),
    ),
)
MASS = fields.number("mass", "Your mass", "kg", 30, 150)
SPEED = fields.number("speed", "Speed", "m/s", 1.0, 7.0, places=2)
PACE_UNIT = fields.choice("pace_unit", "Unit", tuple([(unit, unit) for unit in UNITS]))
CONTACT = fields.number("contact", "Time each foot is down", "ms", 100, 400)
STEP_RATE = fields.number(
    "step_rate", "Step rate (if you know it)", "steps a minute", 120, 240, optional=True
)

FIELDS = (
    PHASE,
    SEEN_FROM,
    TEMPO,
    PLAYING,
    GUESS,
    MASS,
    SPEED,
    PACE_UNIT,
    CONTACT,
    STEP_RATE,
)


class State(BaseState):
    """The values of the fields. The stride stands at a whole percent: each has its drawing."""

    phase: int
    seen_from: str
    tempo: str
    playing: bool
    guess: str
    mass: float
    speed: float
    pace_unit: str
    contact: float
    step_rate: float | None


def initial() -> State:
    """Return the state of a gait cycle that nobody has touched.

    The runner is made up: 70 kg, at the slowest speed but one that the force model was tested at.
    """
    return {
        "phase": 0,
        "seen_from": "side",
        "tempo": "5",
        "playing": False,
        "guess": "none",
        "mass": 70,
        "speed": 3.5,
        "pace_unit": "min/km",
        "contact": 250,
        "step_rate": None,
        "drafts": {},
    }


def update(state: State, event: Event) -> State:
    """Return the state after an event."""
    name = event["name"]
    if name == "turn_playing":
        return {**state, "playing": not state["playing"]}
    if name in ("phase", "go"):
        return _go(state, {**event, "name": "phase"})
    if name == "pace":
        return type_pace(state, event, SPEED.low, SPEED.high)
    after = fields.apply_input(FIELDS, state, event)
    if name in ("pace_unit", "speed"):
        return fields.without_draft(after, "pace")
    return after


def _go(state: State, event: Event) -> State:
    """Stop where the reader points: a hand on the slider holds the stride still."""
    after = fields.apply_input(FIELDS, state, event)
    return {**after, "phase": int(after["phase"] + 0.5), "playing": False}
