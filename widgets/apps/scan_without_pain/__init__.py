"""What a scan shows in people without pain, at an age, next to how the odds differ with pain."""

from widgets.apps.scan_without_pain.finding import found
from widgets.apps.scan_without_pain.guessing import guessing
from widgets.apps.scan_without_pain.state import FIELDS, State, initial, update
from widgets.apps.scan_without_pain.tables import on_paper
from widgets.apps.scan_without_pain.with_pain import with_pain
from widgets.engine.core.elements import Html, el
from widgets.engine.core.replay import replay

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "on_paper", "update", "view"]

TITLE = "A scan without pain"


def view(state: State) -> Html:
    """Return the question, and after it what scans show."""
    rest = [found(state), with_pain(state)] if state["shown"] else None
    return el("div", guessing(state), rest, class_="rb-scan")


_after = replay(initial, update)

EXAMPLES = {
    "empty": initial(),
    "typical": _after(("age", "40"), ("guess", "20"), ("show", "")),
    "between_rows": _after(("age", "34"), ("guess", "45"), ("show", ""), ("finding", "disc_bulge")),
    "no_odds": _after(("age", "20"), ("show", ""), ("finding", "facet_degeneration")),
    "eighty": _after(("age", "80"), ("guess", "95"), ("show", "")),
    "not_read": _after(("age", "66"), ("show", "")),
    "other_finding_read": _after(("age", "60"), ("show", "")),
    "out_of_range": _after(("age", "7"), ("guess", "many"), ("show", "")),
}
