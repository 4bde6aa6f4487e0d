"""Pelvic drop: guess about one runner, see why nobody can, and what steps and muscles do."""

from widgets.apps.pelvic_drop.lever import lever
from widgets.apps.pelvic_drop.revealing import revealed
from widgets.apps.pelvic_drop.runner import runner
from widgets.apps.pelvic_drop.sorting import sorting
from widgets.apps.pelvic_drop.state import FIELDS, State, initial, update
from widgets.apps.pelvic_drop.stepping import stepping
from widgets.engine.core.elements import Html, el
from widgets.engine.core.replay import replay

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "on_paper", "update", "view"]

TITLE = "Pelvic drop"


def view(state: State) -> Html:
    """Return the whole widget."""
    return el(
        "div",
        runner(state),
        sorting(state),
        stepping(state),
        lever(state),
        class_="rb-pelvic-drop",
    )


def on_paper(state: State) -> Html:
    """Return what a reader without buttons would never see: what stands behind the guess."""
    return el("div") if state["shown"] else el("section", revealed({**state, "guess": "open"}))


_after = replay(initial, update)

EXAMPLES = {
    "untouched": initial(),
    "guessed": _after(("guess", "injured"), ("show", "")),
    "cannot_tell": _after(("drop", "6.2"), ("guess", "unsure"), ("show", ""), ("change", "10")),
    "level_pelvis": _after(("drop", "0"), ("guess", "uninjured"), ("show", ""), ("ratio", "1")),
    "large_drop": _after(("drop", "12"), ("show", ""), ("change", "-10"), ("ratio", "3")),
    "out_of_range": _after(("drop", "25"), ("change", "40"), ("ratio", "0"), ("show", "")),
}
