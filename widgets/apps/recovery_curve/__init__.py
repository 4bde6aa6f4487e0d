"""What usually happens: mean pain in the year after it began, as far as it was measured."""

from widgets.apps.recovery_curve.finding import finding
from widgets.apps.recovery_curve.guessing import guessing
from widgets.apps.recovery_curve.state import FIELDS, State, initial, update
from widgets.engine.core.elements import Html, el
from widgets.engine.core.replay import replay

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "update", "view"]

TITLE = "Recovery curve"


def view(state: State) -> Html:
    """Return the guess, and after it what was measured."""
    return el(
        "div",
        guessing(state),
        finding(state) if state["shown"] else None,
        class_="rb-recovery",
    )


_after = replay(initial, update)

EXAMPLES = {
    "empty": initial(),
    "typical": _after(("guess", "45"), ("show", "")),
    "two_weeks": _after(("guess", "20"), ("show", ""), ("week", "2")),
    "twelve_weeks_lasting": _after(("show", ""), ("kind", "persistent"), ("week", "12")),
    "a_year": _after(("show", ""), ("week", "52")),
    "out_of_range": _after(("guess", "120"), ("show", "")),
}
