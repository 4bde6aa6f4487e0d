"""The answers given, in words: pairs of question and answer."""

from widgets.components.pace import STEP_RATE, pace_text
from widgets.components.self_assessment.answers import (
    CHANGED,
    HARDNESS,
    HOW_LONG,
    LIMIT_DAILY,
    LIMIT_RUNNING,
    LONGEST_BEFORE,
    LONGEST_RUN,
    WHEN,
    WHERE,
    Answers,
    activities,
)
from widgets.components.self_assessment.sides import (
    BRIDGE,
    FOOTPRINT,
    PLANK_LEFT,
    PLANK_RIGHT,
    STANCE,
    THOMAS,
    WALL_LEFT,
    WALL_RIGHT,
)
from widgets.engine.core.fields import Choice, Flag, Number
from widgets.engine.core.numbers import fixed
from widgets.engine.core.state import Values


def rows(answers: Answers) -> list[tuple[str, str]]:
    """Return what was answered, in the order of the questions. What was left out is left out."""
    pairs = [
        ("Pain", "None" if answers["no_pain"] else ""),
        ("Where it hurts", _ticked(WHERE, answers)),
        ("When it hurts", _ticked(WHEN, answers)),
        ("How long", _chosen(HOW_LONG, answers)),
        ("Limits running", _amount(LIMIT_RUNNING, answers)),
        ("Limits the rest of the day", _amount(LIMIT_DAILY, answers)),
    ]
    for activity, hardness in zip(activities(answers), HARDNESS):
        if activity.strip():
            hard = _amount(hardness, answers)
            pairs.append((activity, "hard: " + hard if hard else "no number"))
    pairs += [
        ("Longest run lately", _distance(LONGEST_RUN, answers)),
        ("Longest in the 30 days before", _distance(LONGEST_BEFORE, answers)),
        ("Changed lately", _ticked(CHANGED, answers)),
        ("Step rate", _amount(STEP_RATE, answers)),
        ("Pace", _pace(answers)),
        ("Single-leg stance", _chosen(STANCE, answers)),
        ("Single-leg bridge", _chosen(BRIDGE, answers)),
        ("Side plank, left", _amount(PLANK_LEFT, answers)),
        ("Side plank, right", _amount(PLANK_RIGHT, answers)),
        ("Thomas test", _chosen(THOMAS, answers)),
        ("Knee to wall, left", _amount(WALL_LEFT, answers)),
        ("Knee to wall, right", _amount(WALL_RIGHT, answers)),
        ("Wet footprint", _chosen(FOOTPRINT, answers)),
    ]
    return [(name, value) for name, value in pairs if value]


def _ticked(flags: tuple[Flag, ...], answers: Values) -> str:
    return "; ".join([flag.label for flag in flags if answers[flag.name]])


def _chosen(field: Choice, answers: Values) -> str:
    value = answers[field.name]
    return next(label for option, label in field.options if option == value) if value else ""


def _amount(field: Number, answers: Values) -> str:
    value = answers[field.name]
    return "" if value is None else fixed(value, field.places) + " " + (field.unit or "of 10")


def _distance(field: Number, answers: Values) -> str:
    value = answers[field.name]
    return "" if value is None else fixed(value, field.places) + " km or miles"


def _pace(answers: Answers) -> str:
    if answers["speed"] is None:
        return ""
    return pace_text(answers["speed"], answers["pace_unit"]) + " " + answers["pace_unit"]
