"""What other widgets on this device have kept, taken over with care: it may be anything."""

import json
from typing import Any, cast

from widgets.apps.programme.state import State
from widgets.science.exercises.choice import FINDINGS
from widgets.science.triage.assessment import UnknownAnswer, assess

READS = ("self_assessment", "check_first")
_SIDES = ("left", "right")
_SIGNS = ("emergency", "urgent", "soon")


def carry(state: State, value: object) -> State:
    """Return the state with findings ticked that are new, and stopped where a check found a sign.

    What the reader has unticked once does not come back.
    """
    answers, signs = _read(value)
    if signs:
        state = {**state, "paused": True, "session": None}
    found = [name for name in _findings(answers) if name not in state["carried"]]
    if not found:
        return state
    ticked = {"raised_" + name: True for name in found}
    return cast("State", dict(state, carried=state["carried"] + found, **ticked))


def _read(value: object) -> tuple[dict[str, Any], bool]:
    """Return the answers of the self-assessment, and whether a check has found a sign."""
    answers = _values(value, "self_assessment")
    checks = [_part(answers.get("signs"), "answers"), _values(value, "check_first").get("answers")]
    return answers, any([_has_sign(check) for check in checks])


def _values(value: object, app: str) -> dict[str, Any]:
    if not isinstance(value, dict) or not isinstance(value.get(app), str):
        return {}
    try:
        kept = json.loads(value[app])
    except (ValueError, RuntimeError):
        return {}
    values = _part(kept, "values")
    return values if isinstance(values, dict) else {}


def _part(value: object, name: str) -> object:
    return value.get(name) if isinstance(value, dict) else None


def _has_sign(answers: object) -> bool:
    if not isinstance(answers, dict):
        return False
    try:
        return assess(answers).level in _SIGNS
    except (UnknownAnswer, TypeError):
        return False


def _findings(answers: dict[str, Any]) -> list[str]:
    told = {
        "lasting": answers.get("how_long") == "over_3_months",
        "bridge": answers.get("tried_bridge") in _SIDES,
        "plank": _is_time(answers.get("plank_left")) or _is_time(answers.get("plank_right")),
        "stance": answers.get("tried_stance") in _SIDES,
        "thomas": answers.get("tried_thomas") in _SIDES,
        "leg": any(
            [
                answers.get(name) is True
                for name in ("where_buttock", "where_leg_above", "where_leg_below")
            ]
        ),
    }
    return [finding.name for finding in FINDINGS if told[finding.name]]


def _is_time(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
