"""What the timer remembers, and how it changes."""

from typing import Any, TypedDict

from widgets.engine.core import fields
from widgets.engine.core.checks import has_keys
from widgets.engine.core.state import BaseState, Event
from widgets.science.training import interval_timer
from widgets.science.training.interval_timer import (
    EFFORTS,
    MOST_ICE_MINUTES,
    SECOND,
    Interval,
    Timer,
    is_moment,
    is_timer,
)

MODE = fields.choice(
    "mode",
    "What to time",
    (("ice", "Ice"), ("holds", "Holds"), ("walk_run", "Walk and run")),
    stored=True,
)
ICE_MINUTES = fields.number("ice_minutes", "Ice for", "minutes", 1, MOST_ICE_MINUTES, stored=True)
TIMES = fields.number("times", "How many holds", "holds", 1, 20, stored=True)
HOLD_SECONDS = fields.number("hold_seconds", "Each hold", "seconds", 3, 120, stored=True)
REST_SECONDS = fields.number("rest_seconds", "Rest between", "seconds", 0, 120, stored=True)
WARM_MINUTES = fields.number("warm_minutes", "Walk first, and last", "minutes", 0, 20, stored=True)
ROUNDS = fields.number("rounds", "How many runs", "runs", 1, 20, stored=True)
RUN_SECONDS = fields.number("run_seconds", "Each run", "seconds", 10, 900, stored=True)
WALK_SECONDS = fields.number("walk_seconds", "Walk between", "seconds", 0, 600, stored=True)
SOUND = fields.flag("sound", "Sound at each change", stored=True)
VIBRATE = fields.flag("vibrate", "Vibrate, where the device can", stored=True)

_MOST_SECONDS = 3600

# A change told later than this, in ms, was missed: the page slept or was closed.
LATE = 5 * SECOND


def _is_run(value: object) -> bool:
    if value is None:
        return True
    return (
        has_keys(value, ("began", "intervals", "mode", "paused"))
        and not MODE.problem(value["mode"])
        and is_timer(value, _MOST_SECONDS)
        and any([one[0] in EFFORTS for one in value["intervals"]])
    )


FIELDS = (
    MODE,
    ICE_MINUTES,
    TIMES,
    HOLD_SECONDS,
    REST_SECONDS,
    WARM_MINUTES,
    ROUNDS,
    RUN_SECONDS,
    WALK_SECONDS,
    SOUND,
    VIBRATE,
    fields.data("run", _is_run, label="what was being timed", stored=True),
)


class Run(TypedDict):
    """What is being timed: intervals are pairs of kind and seconds, moments in ms."""

    mode: str
    intervals: list[list[Any]]
    began: int
    paused: int | None


class State(BaseState):
    """The values of the fields."""

    mode: str
    ice_minutes: float
    times: float
    hold_seconds: float
    rest_seconds: float
    warm_minutes: float
    rounds: float
    run_seconds: float
    walk_seconds: float
    sound: bool
    vibrate: bool
    run: Run | None
    now: int
    said: str


def initial() -> State:
    """Return the state before anything is timed.

    `run` is what is being timed, None for nothing: its mode, its intervals as pairs of kind and
    seconds, the moment it began and the moment of its pause. `now` is the last moment told, in ms,
    and `said` what has just happened.
    """
    return {
        "mode": "ice",
        "ice_minutes": 10,
        "times": 5,
        "hold_seconds": 10,
        "rest_seconds": 10,
        "warm_minutes": 5,
        "rounds": 5,
        "run_seconds": 60,
        "walk_seconds": 120,
        "sound": True,
        "vibrate": False,
        "run": None,
        "now": 0,
        "said": "",
        "drafts": {},
    }


def update(state: State, event: Event) -> State:
    """Return the state after what the reader did, or what moment it is."""
    name, value = event["name"], event["value"]
    if name not in _HANDLERS:
        return fields.apply_input(FIELDS, state, event)
    if not is_moment(value):
        return state
    return _HANDLERS[name](state, value)


def intervals_set(state: State) -> tuple[Interval, ...]:
    """Return the intervals that the reader has set."""
    if state["mode"] == "ice":
        return interval_timer.ice(_whole(state["ice_minutes"]))
    if state["mode"] == "holds":
        times, hold = _whole(state["times"]), _whole(state["hold_seconds"])
        return interval_timer.holds(times, hold, _whole(state["rest_seconds"]))
    return interval_timer.walk_run(
        60 * _whole(state["warm_minutes"]),
        _whole(state["rounds"]),
        _whole(state["run_seconds"]),
        _whole(state["walk_seconds"]),
    )


def timer_of(run: Run) -> Timer:
    """Return the timer that is being timed."""
    listed = tuple([Interval(kind, seconds) for kind, seconds in run["intervals"]])
    return Timer(listed, run["began"], run["paused"])


def _whole(value: float) -> int:
    return int(value + 0.5)


def _told(state: State, timer: Timer, now: int, said: str) -> State:
    run: Run = {
        "mode": state["mode"] if state["run"] is None else state["run"]["mode"],
        "intervals": [[one.kind, one.seconds] for one in timer.intervals],
        "began": timer.began,
        "paused": timer.paused,
    }
    return {**state, "run": run, "now": now, "said": said}


def _start(state: State, now: int) -> State:
    """Begin, or begin again what is over. A second press while it runs does nothing."""
    if state["run"] is None:
        return _told(state, interval_timer.start(intervals_set(state), now), now, "started")
    timer = timer_of(state["run"])
    if interval_timer.place(timer, state["now"]).interval is not None:
        return state
    return _told(state, interval_timer.start(timer.intervals, now), now, "started")


def _pause(state: State, now: int) -> State:
    if state["run"] is None:
        return state
    timer = timer_of(state["run"])
    held = interval_timer.pause(timer, now)
    # Pressed as the last interval ends: it is over.
    return _tell(state, now) if held == timer else _told(state, held, now, "paused")


def _resume(state: State, now: int) -> State:
    if state["run"] is None:
        return state
    timer = timer_of(state["run"])
    going = interval_timer.resume(timer, now)
    return state if going == timer else _told(state, going, now, "resumed")


def _stop(state: State, _now: int) -> State:
    return state if state["run"] is None else {**state, "run": None, "now": 0, "said": "stopped"}


def _tell(state: State, now: int) -> State:
    """Take in what moment it is."""
    if state["run"] is None or state["run"]["paused"] is not None:
        return state
    timer = timer_of(state["run"])
    before, after = interval_timer.place(timer, state["now"]), interval_timer.place(timer, now)
    if before.index == after.index:
        return {**state, "now": now}
    said = "late" if now - before.ends > LATE else "changed"
    return {**state, "now": now, "said": said}


_HANDLERS = {"start": _start, "pause": _pause, "resume": _resume, "stop": _stop, "clock": _tell}
