"""The evidence dials: how common back pain is among runners, by who was counted and how."""

from widgets.apps.prevalence.counted import counted
from widgets.apps.prevalence.guessing import guessing
from widgets.apps.prevalence.state import FIELDS, State, initial, update
from widgets.apps.prevalence.together import TITLE as EVERY_COUNT
from widgets.apps.prevalence.together import numbers, together
from widgets.engine.core.elements import Html, el
from widgets.engine.core.replay import replay

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "on_paper", "update", "view"]

TITLE = "The evidence dials"


def view(state: State) -> Html:
    """Return the question, and after it the counts."""
    rest = [counted(state), together(state)] if state["shown"] else None
    return el("div", guessing(state), rest, class_="rb-prevalence")


def on_paper(_state: State) -> Html:
    """Return every count."""
    every = numbers()
    heads = [el("th", column, scope="col") for column in every.columns]
    rows = [
        el("tr", el("th", row[0], scope="row"), [el("td", cell) for cell in row[1:]])
        for row in every.rows
    ]
    return el(
        "table",
        el("caption", EVERY_COUNT),
        el("thead", el("tr", heads)),
        el("tbody", rows),
        class_="rb-chart-table",
    )


_after = replay(initial, update)

EXAMPLES = {
    "empty": initial(),
    "typical": _after(("guess", "35"), ("show", "")),
    "inside": _after(("guess", "12"), ("show", "")),
    "few_people": _after(("guess", "30"), ("show", ""), ("group", "run_walk")),
    "same_people": _after(("show", ""), ("group", "again_care")),
    "no_range": _after(("guess", "100"), ("show", ""), ("group", "again_strict")),
    "not_counted": _after(("guess", "0"), ("show", ""), ("group", "others")),
    "out_of_range": _after(("guess", "lots"), ("show", ""), ("group", "race")),
}
