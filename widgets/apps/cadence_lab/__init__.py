"""The Cadence lab: find your step rate, see what a change of it did in the lab, try it."""

import json

from widgets.apps.cadence_lab.change import changing, nothing_to_change
from widgets.apps.cadence_lab.events import update
from widgets.apps.cadence_lab.finding import finding
from widgets.apps.cadence_lab.standing import standing
from widgets.apps.cadence_lab.state import FIELDS, MIGRATIONS, State, base_rate, initial
from widgets.apps.cadence_lab.trying import trying
from widgets.components.triage.standing import READS
from widgets.engine.core.elements import Html, el
from widgets.engine.core.protocol import CARRIED, TODAY
from widgets.engine.core.replay import replay
from widgets.engine.html import devices

__all__ = ["EXAMPLES", "FIELDS", "MIGRATIONS", "TITLE", "initial", "reads", "update", "view"]

TITLE = "Cadence lab"


def view(state: State) -> Html:
    """Return the whole lab."""
    rate = base_rate(state)
    rest = nothing_to_change() if rate is None else [changing(state, rate), trying(state, rate)]
    return el(
        "div",
        finding(state),
        standing(state),
        rest,
        class_="rb-cadence-lab",
        **devices.today(state["today"]),
    )


def reads(_state: State) -> tuple[str, ...]:
    """Return whose kept values the host hands over at the start, as the event `carried`."""
    return READS


_after = replay(initial, update)


def _taps(count: int, interval: int = 351) -> list[tuple[str, int]]:
    # Thumbs are not clocks: a few milliseconds early, a few late.
    return [("tap", 1000 + interval * tap + (7 * tap) % 13) for tap in range(count)]


def _checked(level: str, running: str, day: str = "2026-11-23") -> State:
    """Return the state of somebody whose check came to that."""
    standing = {"level": level, "running": running, "day": day}
    kept = {"check_first": json.dumps({"values": {"standing": standing}})}
    return _after((TODAY, "2026-11-23"), (CARRIED, kept), ("method", "type"), ("step_rate", "168"))


EXAMPLES = {
    "empty": initial(),
    "tapping": _after(*_taps(7)),
    "tapped": _after(*_taps(24)),
    "tapped_one_foot": _after(*_taps(24, 702)),
    "counting": _after(("method", "count"), ("count_start", "")),
    "strides_or_steps": _after(("method", "type"), ("step_rate", "88")),
    "typical": _after(
        ("method", "type"), ("step_rate", "168"), ("pace", "5:45"),
    ),
    "fast": _after(
        ("method", "type"), ("step_rate", "196"), ("pace_unit", "km/h"), ("pace", "17.5"),
        ("change", "10"), ("target", "10"),
    ),
    "fewer_steps": _after(("method", "type"), ("step_rate", "160"), ("change", "-10")),
    "check_clear": _checked("self-manage", "may"),
    "check_ease": _checked("self-manage", "ease"),
    "check_soon": _checked("soon", "may"),
    "check_too_old": _checked("self-manage", "may", "2026-10-28"),
    "check_urgent": _checked("urgent", "stop"),
    "running": _after(("method", "type"), ("step_rate", "172"), ("turn_playing", "")),
    "metronome": _after(("method", "type"), ("step_rate", "172"), ("turn_metronome", "")),
    "out_of_range": _after(
        ("method", "type"), ("step_rate", "999"), ("pace", "5:99"), ("change", "25"),
    ),
    "speed_not_measured": _after(("pace_unit", "m/s"), ("pace", "6.2")),
}  # fmt: skip
