"""What the answers say, by the names that the table of rules has for it."""

from typing import cast

from widgets.components.self_assessment.answers import (
    CHANGED,
    HARDNESS,
    WHEN,
    WHERE,
    Answers,
    activities,
)
from widgets.engine.core.fields import Flag
from widgets.engine.core.state import Values
from widgets.science.back.reading_rules import FINDINGS, MAY_HURT
from widgets.science.training import load_jump

_STOPS = 10


def findings(answers: Answers) -> tuple[str, ...]:
    """Return what the answers say, as `reading_rules.FINDINGS` names it and in that order."""
    said = _pain(answers) + _limits(answers) + _running(answers) + _movements(answers)
    return tuple([name for name in FINDINGS if name in said])


def is_without_pain(answers: Answers) -> bool:
    """Return whether somebody says that they have no pain, and nothing to the contrary."""
    return answers["no_pain"] and not _tells_of_pain(answers)


def runs(answers: Answers) -> tuple[float, float] | None:
    """Return the two distances where both are given, and there is a percent between them."""
    longest, before = answers["longest_run"], answers["longest_before"]
    return None if longest is None or not before else (longest, before)


def jump(answers: Answers) -> load_jump.Jump | None:
    """Return the jump of the longest run, None where it was none or is not known."""
    both = runs(answers)
    return None if both is None else load_jump.jump(*both)


def _pain(answers: Answers) -> list[str]:
    told = _ticked(WHERE + WHEN, answers)
    if answers["where_leg_above"] or answers["where_leg_below"]:
        told.append("leg")
    if answers["when_during"] or answers["when_after"] or answers["when_morning"]:
        told.append("when_known")
    if answers["no_pain"]:
        told.append("pain_and_none" if _tells_of_pain(answers) else "no_pain")
    if not is_without_pain(answers):
        told.append(MAY_HURT)
    return told + [answers["how_long"]]


def _tells_of_pain(answers: Answers) -> bool:
    if answers["limit_running"] or answers["limit_daily"] or answers["how_long"]:
        return True
    return bool(_ticked(WHERE + WHEN, answers)) or any(_is_named(answers))


def _limits(answers: Answers) -> list[str]:
    told = []
    running, daily = answers["limit_running"], answers["limit_daily"]
    if running is not None:
        told.append("running_limited" if running else "running_free")
        if running == _STOPS:
            told[-1] = "running_stopped"
    if daily is not None:
        told.append("day_limited" if daily else "day_free")
    named = _is_named(answers)
    numbered = [cast("Values", answers)[field.name] is not None for field in HARDNESS]
    if any(named):
        told.append("activities_named")
    if any([name and number for name, number in zip(named, numbered)]):
        told.append("numbers_named")
    if any([number and not name for name, number in zip(named, numbered)]):
        told.append("number_unnamed")
    return told


def _is_named(answers: Answers) -> list[bool]:
    return [name.strip() != "" for name in activities(answers)]


def _running(answers: Answers) -> list[str]:
    told = _ticked(CHANGED, answers)
    longest, before = answers["longest_run"], answers["longest_before"]
    if before == 0:
        told.append("run_break")
    elif longest is not None and before is not None:
        told.append("run_no_jump" if jump(answers) is None else "run_jump")
    elif longest is not None or before is not None:
        told.append("run_alone")
    if answers["step_rate"] is not None:
        told.append("step_rate")
    if answers["speed"] is not None:
        told.append("pace")
    return told


def _movements(answers: Answers) -> list[str]:
    told = []
    for name, field in (
        ("stance", "tried_stance"),
        ("bridge", "tried_bridge"),
        ("thomas", "tried_thomas"),
        ("footprint", "tried_footprint"),
    ):
        side = cast("Values", answers)[field]
        if side:
            told.append(name + ("_even" if side == "same" else "_uneven"))
    left, right = answers["plank_left"], answers["plank_right"]
    if left is not None and right is not None:
        told.append("plank_uneven" if _is_shorter(left, right) else "plank_even")
    elif left is not None or right is not None:
        told.append("plank_alone")
    if answers["wall_left"] is not None or answers["wall_right"] is not None:
        told.append("wall")
    return told


def _is_shorter(left: float, right: float) -> bool:
    """Return whether one side was held more than a quarter shorter: our choice, not tested."""
    return min(left, right) * 4 < max(left, right) * 3


def _ticked(flags: tuple[Flag, ...], answers: Values) -> list[str]:
    return [flag.name for flag in flags if answers[flag.name]]
