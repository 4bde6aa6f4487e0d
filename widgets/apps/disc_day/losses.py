"""What each study says of a run: a loss of height, or the reason why it says nothing."""

from typing import NamedTuple

from widgets.apps.disc_day.state import State
from widgets.engine.core.numbers import fixed
from widgets.science.back import stature_run

# Faster or slower than this, distance and time do not fit together: our own limits.
SLOWEST, FASTEST = 4, 22


class Loss(NamedTuple):
    """A run's loss as one study gives it, in mm, and how much people differed (SD) where known."""

    name: str
    who: str
    mm: float
    sd: float | None
    source: str


class NoNumber(NamedTuple):
    """A study that gives no number for a run, and why."""

    name: str
    why: str
    source: str


def speed(state: State) -> float:
    """Return the speed of the run in km/h."""
    return state["km"] / (state["minutes"] / 60)


def is_a_run(state: State) -> bool:
    """Return whether distance and time fit together."""
    return SLOWEST <= speed(state) <= FASTEST


def losses(state: State) -> list[Loss | NoNumber]:
    """Return what the studies say: after sitting, of new and of trained runners, at 10 km/h."""
    km, kmh = state["km"], speed(state)
    return [_after_sitting(state), _novices(km), _trained(km, kmh), _steady(state["minutes"], kmh)]


def _after_sitting(state: State) -> Loss | NoNumber:
    name, source, minutes = "chair first", "garbutt1990", state["minutes"]
    if not stature_run.MINUTES.holds(minutes):
        return NoNumber(name, "measured for runs of up to 30 minutes", source)
    pace = int(state["pace"]) / 100
    sd = next(measured.sd for measured in stature_run.PACE_LOSSES if measured.pace == pace)
    return Loss(
        name,
        "after 20 minutes in a chair with back support, 14 male marathon runners",
        stature_run.lost_after_sitting(pace, minutes),
        sd if minutes == stature_run.MINUTES.high else None,
        source,
    )


def _novices(km: float) -> Loss | NoNumber:
    name, source = "new runners", "leatt1986"
    if not stature_run.NOVICE_DISTANCES.holds(km):
        return NoNumber(name, "measured for up to 6 km", source)
    mm = stature_run.lost_by_novices(km)
    return Loss(name, "9 men new to running", mm, None, source)


def _trained(km: float, kmh: float) -> Loss | NoNumber:
    name, source = "trained", "leatt1986"
    if not stature_run.TRAINED_DISTANCES.holds(km):
        return NoNumber(name, "measured from 6 to 25 km", source)
    if not stature_run.TRAINED_SPEEDS.holds(kmh):
        why = f"measured at 12.2 to 14.7 km/h, and this run is at {fixed(kmh, 1)}"
        return NoNumber(name, why, source)
    mm = stature_run.lost_by_trained(km, kmh)
    return Loss(name, "7 trained men", mm, None, source)


def _steady(minutes: float, kmh: float) -> Loss | NoNumber:
    name, source = "10 km/h", "rodacki2024"
    for measured in stature_run.STEADY_LOSSES:
        if measured.minutes == minutes and stature_run.STEADY_SPEEDS.holds(kmh):
            return Loss(name, "15 runners at 10 km/h", measured.mean, measured.sd, source)
    return NoNumber(name, "measured for 30 and 60 minutes at 10 km/h", source)
