"""Return plan: from walking to running by how the back takes it, one run at a time."""

import datetime as dt
import json

from widgets.apps.return_plan.events import update
from widgets.apps.return_plan.fields import READY
from widgets.apps.return_plan.form import form, this_morning
from widgets.apps.return_plan.happened import happened
from widgets.apps.return_plan.next_run import next_run
from widgets.apps.return_plan.readiness import readiness, told_to_stop
from widgets.apps.return_plan.standing import missing, plan_of
from widgets.apps.return_plan.state import FIELDS, State, initial, is_persistent
from widgets.apps.return_plan.taking_along import keeping, rules_in_words, taking_along
from widgets.components.triage.standing import READS, stops
from widgets.engine.core.days import text_of
from widgets.engine.core.elements import Html, el
from widgets.engine.core.protocol import CARRIED, TODAY
from widgets.engine.core.replay import replay
from widgets.engine.html import devices
from widgets.science.return_to_run.log import Record, RunRecord
from widgets.science.return_to_run.plan import ALONE
from widgets.science.return_to_run.stages import LAST, stage

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "is_persistent", "reads", "update", "view"]

TITLE = "Return plan"


def view(state: State) -> Html:
    """Return what comes next, the boxes for a run, what has happened, and the rules."""
    is_begun = not missing(state) or bool(state["log"])
    is_told_to_stop = stops(state["check"])
    is_paused = plan_of(state).status == "paused"
    return el(
        "div",
        told_to_stop(state) if is_told_to_stop else None,
        # Ticks that say "ready" would stand above the card that says "stop".
        None if is_told_to_stop or is_paused else readiness(state),
        # A sign that was told after that check still asks for another.
        next_run(state) if is_begun and (is_paused or not is_told_to_stop) else None,
        [this_morning(state), form(state), happened(state)] if is_begun else None,
        rules_in_words(),
        taking_along(state),
        keeping(state),
        class_="rb-return",
        **devices.today(state["today"]),
    )


def reads(_state: State) -> tuple[str, ...]:
    """Return whose kept values the host hands over at the start, as the event `carried`."""
    return READS


_after = replay(initial, update)
_READY = tuple([(field.name, "true") for field in READY])


def _day(number: int) -> str:
    """Return a day of November 2026 by its number; October comes before 1."""
    return text_of(dt.date(2026, 10, 31) + dt.timedelta(days=number))


def _run(
    number: int, at: int, pain: tuple[int, int, int | None] = (1, 0, 1), also: str = ALONE
) -> RunRecord:
    during, after, morning = pain
    return {
        "kind": "run",
        "day": _day(number),
        "during": during,
        "after": after,
        "also": also,
        "morning": morning,
        "minutes": stage(at).running,
        "session": stage(at).session,
    }


def _with(log: list[Record], today: int = 23) -> State:
    return {**_after((TODAY, _day(today)), *_READY), "log": log}


_GOOD: list[Record] = [_run(9, 1), _run(11, 1), _run(13, 2), _run(15, 2), _run(17, 3), _run(19, 3)]
_ALL_STAGES: list[Record] = [_run(-26 + 2 * n, 1 + n // 2) for n in range(2 * LAST)]


def _checked(level: str, running: str, number: int = 22) -> State:
    """Return the state of somebody with good runs whose check came to that."""
    standing = {"level": level, "running": running, "day": _day(number)}
    kept = {"check_first": json.dumps({"values": {"standing": standing}})}
    return update(_with(_GOOD), {"name": CARRIED, "value": kept, "committed": True})


EXAMPLES: dict[str, State] = {
    "not_begun": initial(),
    "nearly_ready": _after((TODAY, _day(23)), *_READY[:3]),
    "first_run": _with([]),
    "good_runs": _with(_GOOD),
    "waiting_for_the_morning": _with([*_GOOD, _run(22, 4, (1, 2, None))]),
    "middling_run": _with([*_GOOD, _run(22, 4, (3, 2, 2))]),
    "painful_run": _with([*_GOOD, _run(22, 4, (4, 6, 3))]),
    "to_be_seen": _with([*_GOOD, _run(20, 4, (6, 6, 3)), _run(22, 3, (7, 6, 3))]),
    "paused_by_a_sign": update(_with(_GOOD), {"name": "stop", "value": "", "committed": True}),
    "after_a_break": {**_with(_GOOD), "today": "2026-12-08"},
    "two_changes": _with([*_GOOD, _run(21, 4, also="hills")]),
    "running_on": _with(_ALL_STAGES),
    "check_clear": _checked("self-manage", "may"),
    "check_ease": _checked("self-manage", "ease"),
    "check_soon": _checked("soon", "may"),
    "check_too_old": _checked("self-manage", "may", 3),
    "check_stop": _checked("soon", "stop"),
    "check_emergency": _checked("emergency", "stop"),
    "wrong_entry": update(
        update(_with(_GOOD), {"name": "during", "value": "eleven", "committed": True}),
        {"name": "write_down", "value": "", "committed": True},
    ),
}
