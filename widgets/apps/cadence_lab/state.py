"""What the Cadence lab remembers."""

from typing import Any

from widgets.components.pace import PACE_UNIT, SPEED, STEP_RATE
from widgets.components.triage.standing import NONE, Standing, is_standing
from widgets.engine.core import fields
from widgets.engine.core.days import is_day_or_unknown
from widgets.engine.core.state import BaseState, Values
from widgets.science.gait import preferred_step_rate
from widgets.science.measuring.step_rate_taps import TapEstimate, estimate

METHOD = fields.choice(
    "method",
    "How do you want to find it?",
    (("tap", "Tap along"), ("count", "Count for 30 seconds"), ("type", "Type it in")),
)
COUNTED = fields.number("counted", "Steps you counted", "in 30 s", 20, 130, optional=True)
CHANGE = fields.number("change", "Change in step rate", "%", -10, 10)
TARGET = fields.choice(
    "target", "Beat", (("0", "Your own"), ("5", "5 % more"), ("10", "10 % more"))
)
VOLUME = fields.number("volume", "Volume", "%", 0, 100)
PLAYING = fields.flag("playing", "Let the figure run")
METRONOME = fields.flag("metronome", "Metronome")


def _are_times(value: object) -> bool:
    return isinstance(value, list) and all([isinstance(time, (int, float)) for time in value])


FIELDS = (
    STEP_RATE,
    SPEED,
    PACE_UNIT,
    METHOD,
    COUNTED,
    CHANGE,
    TARGET,
    VOLUME,
    PLAYING,
    METRONOME,
    fields.data("taps", _are_times),
    # Both are asked for anew at each start, so neither is kept.
    fields.data("today", is_day_or_unknown),
    fields.data("check", is_standing),
)


class State(BaseState):
    """The values of the fields, and where finding the step rate stands.

    taps: their moments in ms.
    counting: whether the 30 seconds run.
    doubt: a rate that may be of strides, while the reader has not said.
    slow: whether the rate found was one of walking.
    today: the reader's own day, "" while unknown.
    check: what the check last came to, as far as that is known here.
    """

    step_rate: float | None
    speed: float
    pace_unit: str
    method: str
    counted: float | None
    change: float
    target: str
    volume: float
    playing: bool
    metronome: bool
    taps: list[float]
    counting: bool
    doubt: float | None
    slow: bool
    today: str
    check: Standing


def initial() -> State:
    """Return the state of a lab that nobody has touched."""
    return {
        "step_rate": None,
        "speed": 2.8,
        "pace_unit": "min/km",
        "method": "tap",
        "counted": None,
        "change": 5,
        "target": "5",
        "volume": 60,
        "playing": False,
        "metronome": False,
        "taps": [],
        "counting": False,
        "doubt": None,
        "slow": False,
        "today": "",
        "check": NONE,
        "drafts": {},
    }


def tap_estimate(state: State) -> TapEstimate:
    """Return what the taps so far say."""
    return estimate(state["taps"])


def base_rate(state: State) -> float | None:
    """Return the step rate the lab works with: the reader's, or an average runner's at their speed.

    None where there is neither: no step rate found, and a speed at which nobody was measured.
    """
    if state["step_rate"] is not None:
        return state["step_rate"]
    if preferred_step_rate.SPEEDS.holds(state["speed"]):
        return preferred_step_rate.mean(state["speed"])
    return None


def without_height(saved: Values, _state: Values) -> dict[str, Any]:
    """Return what edition 0.2.0 saved, which asked for the height, without an empty answer.

    A height that was typed stays in it: the session tells of it and sets it aside.
    """
    values = dict(saved["values"])
    if values.get("height") is None:
        values.pop("height", None)
    return {"values": values}


MIGRATIONS = (without_height,)
