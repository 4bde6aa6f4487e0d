"""What other widgets on this device have kept, taken over with care: it may be anything."""

import json
from typing import Any, cast

from widgets.apps.programme.state import State
from widgets.components.triage.standing import carried_standing, stops
from widgets.engine.core.checks import UNREADABLE
from widgets.science.exercises.choice import FINDINGS

_SIDES = ("left", "right")


def carry(state: State, value: object) -> State:
    """Return the state with the last check, and with findings ticked that are new.

    A check that says not to run stops it. What the reader has unticked once does not come back.
    """
    state = {**state, "check": carried_standing(value)}
    if stops(state["check"]):
        state = {**state, "paused": True, "session": None}
    found = [name for name in _findings(_answers(value)) if name not in state["carried"]]
    if not found:
        return state
    ticked = {"raised_" + name: True for name in found}
    return cast("State", dict(state, carried=state["carried"] + found, **ticked))


def _answers(value: object) -> dict[str, Any]:
    """Return the answers of the self-assessment, as far as they can be read."""
    try:
        values = json.loads(cast("dict[str, str]", value)["self_assessment"])["values"]
    except UNREADABLE:
        return {}
    return values if isinstance(values, dict) else {}


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
