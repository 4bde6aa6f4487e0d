"""The day of a disc: height lost after rising, in a run, and regained lying down."""

from widgets.apps.disc_day.afterwards import afterwards
from widgets.apps.disc_day.guess import guess
from widgets.apps.disc_day.on_paper import on_paper
from widgets.apps.disc_day.running import running
from widgets.apps.disc_day.state import FIELDS, State, initial, update
from widgets.engine.core.elements import Html, el
from widgets.engine.core.replay import replay

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "on_paper", "update", "view"]

TITLE = "The day of a disc"


def view(state: State) -> Html:
    """Return the guess, and after it the day with a run in it."""
    rest = [running(state), afterwards(state)] if state["guess"] else None
    return el("div", guess(state), rest, class_="rb-disc-day")


_after = replay(initial, update)

EXAMPLES = {
    "empty": initial(),
    "guessed_run": _after(("guess", "run")),
    "short_run": _after(("guess", "hour"), ("minutes", "20"), ("km", "3.2"), ("pace", "70")),
    "both_groups": _after(("guess", "show"), ("start", "1"), ("minutes", "29.5"), ("km", "6")),
    "long_run": _after(("guess", "same"), ("run", "trained"), ("start", "14"), ("after", "night")),
    "an_hour": _after(("guess", "hour"), ("run", "hour")),
    "nobody_measured": _after(("guess", "show"), ("minutes", "60"), ("km", "11")),
    "out_of_range": _after(("guess", "show"), ("start", "30"), ("minutes", "0"), ("km", "abc")),
    "not_a_run": _after(("guess", "show"), ("minutes", "10"), ("km", "12"), ("after", "legs")),
}
