"""What the Cadence lab remembers, and how it changes."""

from widgets.components.pace import PACE_UNIT, SPEED, STEP_RATE, type_pace
from widgets.engine.core import fields
from widgets.engine.core.numbers import parse
from widgets.science.gait import preferred_step_rate
from widgets.science.gait.step_rate import strides_or_steps
from widgets.science.measuring.step_rate_taps import TapEstimate, estimate

HEIGHT = fields.number("height", "Height (if you like)", "cm", 120, 220, optional=True, kept=True)
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

MOST_TAPS = 240


def _are_times(value: object) -> bool:
    return isinstance(value, list) and all([isinstance(time, (int, float)) for time in value])


FIELDS = (
    STEP_RATE,
    SPEED,
    PACE_UNIT,
    HEIGHT,
    METHOD,
    COUNTED,
    CHANGE,
    TARGET,
    VOLUME,
    PLAYING,
    METRONOME,
    fields.data("taps", _are_times),
)


def initial() -> dict:
    """Return the state of a lab that nobody has touched."""
    return {
        "step_rate": None,
        "speed": 2.8,
        "pace_unit": "min/km",
        "height": None,
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
        "drafts": {},
    }


def update(state: dict, event: dict) -> dict:
    """Return the state after an event."""
    name = event["name"]
    if name in _HANDLERS:
        return _HANDLERS[name](state, event)
    if name == "step_rate":
        return _type_rate(state, event)
    after = fields.apply_input(FIELDS, state, event)
    if name == "pace_unit":
        after = fields.without_draft(after, "pace")
    if name == "counted" and after["counted"] is not None and "counted" not in after["drafts"]:
        return _propose(after, 2 * after["counted"]) if event.get("committed") else after
    return after


def tap_estimate(state: dict) -> TapEstimate:
    """Return what the taps so far say."""
    return estimate(state["taps"])


def base_rate(state: dict) -> float | None:
    """Return the step rate the lab works with: the reader's, or an average runner's at their speed.

    None where there is neither: no step rate found, and a speed at which nobody was measured.
    """
    if state["step_rate"] is not None:
        return state["step_rate"]
    if preferred_step_rate.SPEEDS.holds(state["speed"]):
        return preferred_step_rate.mean(state["speed"])
    return None


def _propose(state: dict, rate: float) -> dict:
    """Take a rate somebody counted: ask when it looks like one foot, use it when it is a run."""
    looks = strides_or_steps(rate)
    if looks == "strides":
        return dict(state, doubt=rate, slow=False)
    if STEP_RATE.problem(rate):
        return dict(state, doubt=None, slow=rate < STEP_RATE.low)
    return dict(state, step_rate=rate, doubt=None, slow=False)


def _type_rate(state: dict, event: dict) -> dict:
    after = fields.apply_input(FIELDS, dict(state, doubt=None, slow=False), event)
    if "step_rate" not in after["drafts"] or not event.get("committed"):
        return after
    try:
        rate = parse(str(event["value"]))
    except ValueError:
        return after
    if strides_or_steps(rate) != "strides":
        return after
    return _propose(_quiet_draft(after, "step_rate"), rate)


def _quiet_draft(state: dict, name: str) -> dict:
    """Keep what was typed without calling it wrong: a question about it follows."""
    drafts = dict(state["drafts"])
    drafts[name] = {"text": drafts[name]["text"], "problem": ""}
    return dict(state, drafts=drafts)


def _tap(state: dict, event: dict) -> dict:
    time = event["value"]
    taps = state["taps"]
    # A clock that starts afresh, as after a reload, starts the taps afresh.
    if taps and time < taps[-1]:
        taps = []
    after = dict(state, taps=(taps + [time])[-MOST_TAPS:])
    found = tap_estimate(after)
    return _propose(after, found.step_rate) if found.enough and found.step_rate else after


def _tap_again(state: dict, _event: dict) -> dict:
    return dict(state, taps=[], doubt=None, slow=False)


def _count_start(state: dict, _event: dict) -> dict:
    return dict(state, counting=True, counted=None, doubt=None, slow=False)


def _count_stop(state: dict, _event: dict) -> dict:
    return dict(state, counting=False)


def _take_strides(state: dict, _event: dict) -> dict:
    if state["doubt"] is None:
        return state
    return _propose(fields.without_draft(state, "step_rate"), 2 * state["doubt"])


def _take_steps(state: dict, _event: dict) -> dict:
    return dict(fields.without_draft(state, "step_rate"), doubt=None, slow=True)


def _forget_rate(state: dict, _event: dict) -> dict:
    return dict(state, step_rate=None, taps=[], counted=None)


def _type_pace(state: dict, event: dict) -> dict:
    return type_pace(state, event, SPEED.low, SPEED.high)


def _turn_metronome(state: dict, _event: dict) -> dict:
    return dict(state, metronome=not state["metronome"])


def _turn_playing(state: dict, _event: dict) -> dict:
    return dict(state, playing=not state["playing"])


_HANDLERS = {
    "tap": _tap,
    "tap_again": _tap_again,
    "count_start": _count_start,
    "count_stop": _count_stop,
    "count_done": _count_stop,
    "doubt_strides": _take_strides,
    "doubt_steps": _take_steps,
    "forget_rate": _forget_rate,
    "pace": _type_pace,
    "turn_metronome": _turn_metronome,
    "turn_playing": _turn_playing,
}
