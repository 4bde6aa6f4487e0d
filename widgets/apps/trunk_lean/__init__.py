"""Trunk lean: what gravity does about the hip, what was measured at the knee, and where it ends."""

from widgets.apps.trunk_lean.knee import guessing, measured
from widgets.apps.trunk_lean.leaning import leaning
from widgets.apps.trunk_lean.state import FIELDS, State, initial, update
from widgets.engine.core.elements import Html, el
from widgets.engine.core.replay import replay

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "update", "view"]

TITLE = "Trunk lean"


def view(state: State) -> Html:
    """Return the runner who leans, and then the knee."""
    knee = measured(state) if state["shown"] else guessing(state)
    return el("div", leaning(state), knee, class_="rb-lean")


_after = replay(initial, update)

EXAMPLES = {
    "empty": initial(),
    "typical": _after(("lean", "10"), ("guess", "-10"), ("show", "")),
    "upright": _after(("lean", "4"), ("guess", "30"), ("show", "")),
    "backward": _after(("lean", "-10"), ("show", "")),
    "far_forward": _after(("lean", "25"), ("guess", "-50"), ("show", "")),
    "out_of_range": _after(("lean", "60"), ("guess", "lots")),
}
