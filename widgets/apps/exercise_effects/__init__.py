"""What exercise does: points of pain, core against legs, and people spared of 100."""

from widgets.apps.exercise_effects.groups import groups
from widgets.apps.exercise_effects.on_paper import on_paper
from widgets.apps.exercise_effects.points import points
from widgets.apps.exercise_effects.prevention import prevention
from widgets.apps.exercise_effects.state import FIELDS, State, initial, update
from widgets.engine.core.elements import Html, el
from widgets.engine.core.replay import replay

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "on_paper", "update", "view"]

TITLE = "What exercise does"


def view(state: State) -> Html:
    """Return the three questions."""
    return el("div", points(state), groups(state), prevention(state), class_="rb-effects")


_after = replay(initial, update)

EXAMPLES = {
    "empty": initial(),
    "guessed": _after(("guess", "20"), ("show", ""), ("group", "alike")),
    "guessed_high": _after(("guess", "60"), ("show", ""), ("group", "core")),
    "guessed_nothing": _after(("guess", "0"), ("show", ""), ("programme", "education")),
    "few_at_risk": _after(("baseline", "1")),
    "most_at_risk": _after(("programme", "education"), ("known_baseline", "69")),
    "out_of_range": _after(("guess", "half"), ("baseline", "100"), ("show", "")),
}
