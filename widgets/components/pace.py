"""How fast and how often a reader steps, as readers write it: pace or speed, in four units.

The state holds m/s.
"""

from typing import cast

from widgets.engine.core import fields
from widgets.engine.core.numbers import clock, parse, parse_clock, plain
from widgets.engine.core.state import AnyState, Values
from widgets.science.measuring import units

UNITS = ("min/km", "min/mile", "km/h", "m/s")

# The reader may run slower or faster than anyone the studies measured; the views say when.
STEP_RATE = fields.number(
    "step_rate", "Step rate", "steps a minute", 120, 240, optional=True, stored=True
)
SPEED = fields.number("speed", "Speed", "m/s", 1.0, 7.0, places=2, stored=True)
PACE_UNIT = fields.choice("pace_unit", "Unit", tuple([(unit, unit) for unit in UNITS]), stored=True)


def keyboard(unit: str) -> str:
    """Return a phone's keyboard that can write a pace or a speed in one of `UNITS`.

    The one with digits and a decimal sign has no colon.
    """
    return "text" if unit.startswith("min") else "decimal"


def pace_text(speed: float, unit: str) -> str:
    """Return a speed in m/s as the text for its box, in one of `UNITS`."""
    if unit == "min/km":
        return clock(60 * units.minutes_per_km(speed))
    if unit == "min/mile":
        return clock(60 * units.minutes_per_mile(speed))
    if unit == "km/h":
        return plain(units.kmh_from_speed(speed), 1)
    return plain(speed, 2)


def speed_from(text: str, unit: str, low: float, high: float) -> float:
    """Return the speed in m/s in what was typed.

    Raises ValueError, with a sentence for the reader, for what is no pace or outside `low` to
    `high` m/s.
    """
    try:
        speed = _speed(text, unit)
    except (ValueError, ZeroDivisionError):
        speed = float("nan")
    if low <= speed <= high:
        return speed
    ends = (pace_text(low, unit), pace_text(high, unit))
    example = "such as 5:30" if unit.startswith("min") else "such as " + pace_text(3.0, unit)
    raise ValueError(f"Type a value from {ends[0]} to {ends[1]} {unit}, {example}.")


def type_pace(state: AnyState, event: Values, low: float, high: float) -> AnyState:
    """Return a state with the speed that was typed as `pace`, or with the draft of what was."""
    state = fields.without_draft(state, "pace")
    try:
        speed = speed_from(str(event["value"]), state["pace_unit"], low, high)
    except ValueError as problem:
        drafts = dict(state["drafts"])
        drafts["pace"] = fields.draft(event, str(problem))
        return cast("AnyState", dict(state, drafts=drafts))
    return cast("AnyState", dict(state, speed=speed))


def _speed(text: str, unit: str) -> float:
    if unit == "min/km":
        return units.speed_from_minutes_per_km(parse_clock(text) / 60)
    if unit == "min/mile":
        return units.speed_from_minutes_per_mile(parse_clock(text) / 60)
    value = parse(text)
    return units.speed_from_kmh(value) if unit == "km/h" else value
