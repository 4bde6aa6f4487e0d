"""Timer: ice, holds, or walks and runs in turn. It keeps its time while you look elsewhere."""

from widgets.apps.timer.setting import setting
from widgets.apps.timer.state import FIELDS, State, initial, update
from widgets.apps.timer.timing import timing
from widgets.engine.core.elements import Html, el
from widgets.engine.core.replay import replay

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "update", "view"]

TITLE = "Timer"


def view(state: State) -> Html:
    """Return what to time while nothing is timed, and the time."""
    return el(
        "div",
        setting(state) if state["run"] is None else None,
        timing(state),
        class_="rb-timing",
    )


_NOON = 1_795_348_800_000


_after = replay(initial, update)


def _at(seconds: int) -> int:
    return _NOON + 1000 * seconds


EXAMPLES = {
    "not_begun": initial(),
    "holds_not_begun": _after(("mode", "holds")),
    "walk_run_not_begun": _after(("mode", "walk_run"), ("run_seconds", "90")),
    "ice_running": _after(("start", _NOON)),
    "ice_over": _after(("start", _NOON), ("clock", _at(600))),
    "ice_over_long_ago": _after(("start", _NOON), ("clock", _at(1500))),
    "holding": _after(("mode", "holds"), ("start", _NOON), ("clock", _at(5))),
    "running": _after(("mode", "walk_run"), ("start", _NOON), ("clock", _at(300))),
    "paused": _after(("mode", "walk_run"), ("start", _NOON), ("pause", _at(100))),
    "stopped": _after(("start", _NOON), ("stop", _at(30))),
    "caught_up": _after(("mode", "walk_run"), ("start", _NOON), ("clock", _at(800))),
    "walk_run_over": _after(("mode", "walk_run"), ("start", _NOON), ("clock", _at(1380))),
    "out_of_range": _after(("ice_minutes", "45")),
}
