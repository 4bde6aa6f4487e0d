"""The answers given, in words: pairs of question and answer."""

from widgets.components.pace import STEP_RATE, pace_text
from widgets.components.self_assessment.answers import (
    ACTIVITIES,
    BRIDGE,
    CHANGED,
    FOOTPRINT,
    HARDNESS,
    HOW_LONG,
    LIMIT_DAILY,
    LIMIT_RUNNING,
    LONGEST_BEFORE,
    LONGEST_RUN,
    PLANK_LEFT,
    PLANK_RIGHT,
    STANCE,
    THOMAS,
    WALL_LEFT,
    WALL_RIGHT,
    WHEN,
    WHERE,
)
from widgets.engine.core.fields import Choice, Flag, Number
from widgets.engine.core.numbers import fixed


def rows(state: dict) -> list[tuple[str, str]]:
    """Return what was answered, in the order of the questions. What was left out is left out."""
    pairs = [
        ("Where it hurts", _ticked(WHERE, state)),
        ("When it hurts", _ticked(WHEN, state)),
        ("How long", _chosen(HOW_LONG, state)),
        ("Limits running", _amount(LIMIT_RUNNING, state)),
        ("Limits the rest of the day", _amount(LIMIT_DAILY, state)),
    ]
    for activity, hardness in zip(ACTIVITIES, HARDNESS):
        if state[activity.name].strip():
            hard = _amount(hardness, state)
            pairs.append((state[activity.name], "hard: " + hard if hard else "no number"))
    pairs += [
        ("Longest run lately", _distance(LONGEST_RUN, state)),
        ("Longest in the 30 days before", _distance(LONGEST_BEFORE, state)),
        ("Changed lately", _ticked(CHANGED, state)),
        ("Step rate", _amount(STEP_RATE, state)),
        ("Pace", _pace(state)),
        ("Single-leg stance", _chosen(STANCE, state)),
        ("Single-leg bridge", _chosen(BRIDGE, state)),
        ("Side plank, left", _amount(PLANK_LEFT, state)),
        ("Side plank, right", _amount(PLANK_RIGHT, state)),
        ("Thomas test", _chosen(THOMAS, state)),
        ("Knee to wall, left", _amount(WALL_LEFT, state)),
        ("Knee to wall, right", _amount(WALL_RIGHT, state)),
        ("Wet footprint", _chosen(FOOTPRINT, state)),
    ]
    return [(name, value) for name, value in pairs if value]


def _ticked(flags: tuple[Flag, ...], state: dict) -> str:
    return "; ".join([flag.label for flag in flags if state[flag.name]])


def _chosen(field: Choice, state: dict) -> str:
    value = state[field.name]
    return next(label for option, label in field.options if option == value) if value else ""


def _amount(field: Number, state: dict) -> str:
    value = state[field.name]
    return "" if value is None else fixed(value, field.places) + " " + (field.unit or "of 10")


def _distance(field: Number, state: dict) -> str:
    value = state[field.name]
    return "" if value is None else fixed(value, field.places) + " km or miles"


def _pace(state: dict) -> str:
    if state["speed"] is None:
        return ""
    return pace_text(state["speed"], state["pace_unit"]) + " " + state["pace_unit"]
