"""The Cadence lab: find your step rate, see what a change of it did in the lab, try it."""

from widgets.apps.cadence_lab.change import changing, nothing_to_change
from widgets.apps.cadence_lab.events import update
from widgets.apps.cadence_lab.finding import finding
from widgets.apps.cadence_lab.standing import standing
from widgets.apps.cadence_lab.state import FIELDS, State, base_rate, initial
from widgets.apps.cadence_lab.trying import trying
from widgets.engine.core.elements import Html, el
from widgets.engine.core.replay import replay

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "update", "view"]

TITLE = "Cadence lab"


def view(state: State) -> Html:
    """Return the whole lab."""
    rate = base_rate(state)
    rest = nothing_to_change() if rate is None else [changing(state, rate), trying(state, rate)]
    return el("div", finding(state), standing(state), rest, class_="rb-cadence-lab")


_after = replay(initial, update)


def _taps(count: int, interval: int = 351) -> list[tuple[str, int]]:
    # Thumbs are not clocks: a few milliseconds early, a few late.
    return [("tap", 1000 + interval * tap + (7 * tap) % 13) for tap in range(count)]


EXAMPLES = {
    "empty": initial(),
    "tapping": _after(*_taps(7)),
    "tapped": _after(*_taps(24)),
    "tapped_one_foot": _after(*_taps(24, 702)),
    "counting": _after(("method", "count"), ("count_start", "")),
    "strides_or_steps": _after(("method", "type"), ("step_rate", "88")),
    "typical": _after(
        ("method", "type"), ("step_rate", "168"), ("pace", "5:45"), ("height", "172"),
    ),
    "fast": _after(
        ("method", "type"), ("step_rate", "196"), ("pace_unit", "km/h"), ("pace", "17.5"),
        ("change", "10"), ("target", "10"),
    ),
    "fewer_steps": _after(("method", "type"), ("step_rate", "160"), ("change", "-10")),
    "running": _after(("method", "type"), ("step_rate", "172"), ("turn_playing", "")),
    "metronome": _after(("method", "type"), ("step_rate", "172"), ("turn_metronome", "")),
    "out_of_range": _after(
        ("method", "type"), ("step_rate", "999"), ("pace", "5:99"), ("height", "12"),
        ("change", "25"),
    ),
    "speed_not_measured": _after(("pace_unit", "m/s"), ("pace", "6.2")),
}  # fmt: skip
