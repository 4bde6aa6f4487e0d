"""What the day of a disc remembers, and how it changes."""

from widgets.engine.core import fields
from widgets.engine.core.state import BaseState, Event

GUESSES = (
    ("hour", "The first hour out of bed"),
    ("run", "A run of 30 minutes"),
    ("same", "About the same"),
    ("show", "Just show me"),
)
START = fields.number("start", "The run begins", "hours after getting up", 0.5, 14, places=1)
MINUTES = fields.number("minutes", "Time", "min", 5, 120, places=1)
KM = fields.number("km", "Distance", "km", 1, 30, places=1)
PACE = fields.choice(
    "pace",
    "How hard, against your marathon pace",
    (("70", "Easy (70 %)"), ("85", "Steady (85 %)"), ("100", "Marathon pace (100 %)")),
)
AFTER = fields.choice(
    "after",
    "After the run, you...",
    (
        ("rest", "rest for 20 minutes"),
        ("legs", "lie for 20 minutes, legs raised"),
        ("flat", "lie flat for 45 minutes"),
        ("night", "carry on, and sleep at night"),
    ),
)
# Runs like those of the three studies: minutes and kilometres.
MEASURED_RUNS = (
    ("half_hour", "30 minutes"),
    ("hour", "60 minutes at 10 km/h"),
    ("novice", "6 km, new to running"),
    ("trained", "25 km, trained"),
)
_RUNS = {"half_hour": (30, 5), "hour": (60, 10), "novice": (36, 6), "trained": (110, 25)}


def _is_guess(value: object) -> bool:
    return value == "" or value in [option for option, _ in GUESSES]


FIELDS = (fields.data("guess", _is_guess), START, MINUTES, KM, PACE, AFTER)


class State(BaseState):
    """The values of the fields."""

    guess: str
    start: float
    minutes: float
    km: float
    pace: str
    after: str


def initial() -> State:
    """Return the state before a guess: a run of 5 km in 30 minutes, in the evening."""
    return {
        "guess": "",
        "start": 10,
        "minutes": 30,
        "km": 5,
        "pace": "85",
        "after": "rest",
        "drafts": {},
    }


def update(state: State, event: Event) -> State:
    """Return the state after an event."""
    name, value = event["name"], event["value"]
    if name == "guess":
        return {**state, "guess": value} if value and _is_guess(value) else state
    if name == "run":
        return _measured_run(state, value)
    return fields.apply_input(FIELDS, state, event)


def _measured_run(state: State, run: object) -> State:
    if run not in _RUNS:
        return state
    minutes, km = _RUNS[str(run)]
    cleared = fields.without_draft(fields.without_draft(state, "minutes"), "km")
    return {**cleared, "minutes": minutes, "km": km}
