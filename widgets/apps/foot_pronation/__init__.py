"""Foot pronation: one heel from behind, a thousand new runners, and the reader's own foot."""

from widgets.apps.foot_pronation.dropping import dropping
from widgets.apps.foot_pronation.novices import novices
from widgets.apps.foot_pronation.on_paper import on_paper
from widgets.apps.foot_pronation.state import FIELDS, State, initial, update
from widgets.apps.foot_pronation.watching import watching
from widgets.engine.core.elements import Html, el
from widgets.engine.core.replay import replay

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "on_paper", "update", "view"]

TITLE = "Foot pronation"


def view(state: State) -> Html:
    """Return the three parts."""
    return el("div", watching(state), novices(state), dropping(state), class_="rb-foot-pronation")


_after = replay(initial, update)

EXAMPLES = {
    "empty": initial(),
    "landing": _after(("moment", "0"), ("guess", "more")),
    "pushing_off": _after(("moment", "34"), ("guess", "same")),
    "measured": _after(("guess", "show"), ("sitting", "45"), ("standing", "38")),
    "above_all": _after(("guess", "fewer"), ("sitting", "62"), ("standing", "38")),
    "below_all": _after(("sitting", "45"), ("standing", "43")),
    "standing_higher": _after(("sitting", "40"), ("standing", "44")),
    "out_of_range": _after(("moment", "120"), ("sitting", "4.5"), ("standing", "abc")),
}
