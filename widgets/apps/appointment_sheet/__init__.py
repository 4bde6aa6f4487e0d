"""Appointment sheet: what to say and what to ask, on one page to take along."""

import json

from widgets.apps.appointment_sheet.form import form
from widgets.apps.appointment_sheet.sheet import sheet
from widgets.apps.appointment_sheet.state import (
    FIELDS,
    State,
    initial,
    is_persistent,
    reads,
    update,
)
from widgets.components.self_assessment.answers import no_answers
from widgets.engine.core.elements import Html, el
from widgets.engine.core.protocol import CARRIED
from widgets.engine.core.replay import replay

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "is_persistent", "reads", "update", "view"]

TITLE = "Appointment sheet"


def view(state: State) -> Html:
    """Return what to fill in, and the sheet."""
    return el("div", form(state), sheet(state), class_="rb-appointment")


_after = replay(initial, update)


def _kept(**answers: object) -> dict[str, str]:
    """Return what the self-assessment has kept of somebody who gave these answers."""
    return {"self_assessment": json.dumps({"values": dict(no_answers(), **answers)})}


_LOAD_JUMP = {
    "where_low": True, "when_after": True, "when_morning": True, "how_long": "under_6_weeks",
    "limit_running": 6.0, "limit_daily": 2.0, "activity_1": "Running downhill", "hard_1": 7.0,
    "longest_run": 16.0, "longest_before": 11.0, "changed_shoes": True,
}  # fmt: skip
_EVERYTHING = dict(
    _LOAD_JUMP, where_one_side=True, where_buttock=True, where_leg_above=True,
    where_leg_below=True, when_during=True, when_later=True,
    activity_2="Sitting through “a film” & <driving>", hard_2=4.0,
    activity_3="Tying shoes", hard_3=0.0,
    changed_surface=True, changed_hills=True, changed_strength=True, changed_sleep=True,
    changed_stress=True, step_rate=168.0, speed=1000 / 345, tried_stance="left",
    tried_bridge="same", plank_left=41.0, plank_right=52.0, tried_thomas="right", wall_left=9.5,
    wall_right=11.0, tried_footprint="same",
)  # fmt: skip
_WRITTEN = (
    ("began", "After a long run with hills, three weeks ago.\nSince then each morning."),
    ("changes_it", "Worse: sitting, <stairs> & hills.\nBetter: walking"),
    ("taken", "Heat. Nothing else."),
    ("goal", "Run 5 km without thinking of it"),
    ("ask_scan", "true"),
)

EXAMPLES = {
    "empty": initial(),
    "carried": _after((CARRIED, _kept(**_LOAD_JUMP))),
    "carried_all_and_written": _after((CARRIED, _kept(**_EVERYTHING)), *_WRITTEN),
    "carried_but_left_out": _after((CARRIED, _kept(**_LOAD_JUMP)), ("use_answers", "false")),
    "nothing_carried": _after((CARRIED, {"self_assessment": "{}"}), *_WRITTEN),
    "too_long": _after(("goal", "run " * 200)),
}
