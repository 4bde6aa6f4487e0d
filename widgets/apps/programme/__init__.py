"""Programme: a week of exercises from what a reader has, a session that leads through it, a log."""

from widgets.apps.programme.asking import asking
from widgets.apps.programme.carried import READS
from widgets.apps.programme.examples import examples
from widgets.apps.programme.log_view import log
from widgets.apps.programme.safety import safety, stopped
from widgets.apps.programme.session_view import session
from widgets.apps.programme.state import FIELDS, KEEP, PLACE, initial, keeps, update
from widgets.apps.programme.week_view import week
from widgets.ui import controls
from widgets.ui.elements import Html, el
from widgets.ui.remember import section

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "keeps", "reads", "update", "view"]

TITLE = "Exercise programme"

_PARTS = {"ask": asking, "week": week, "session": session, "log": log}


def view(state: dict) -> Html:
    """Give the part the reader is in; a new sign stops them all."""
    return el(
        "div",
        stopped() if state["paused"] else _going(state),
        _keeping(state),
        class_="rb-programme",
        data_today=state["today"],
    )


def reads(_state: dict) -> tuple[str, ...]:
    """Give whose kept values the host hands over at the start, as the event `carried`."""
    return READS


def _going(state: dict) -> Html:
    part = _PARTS[state["place"]](state)
    if state["place"] == "session" and state["session"] is not None:
        # From the floor only the exercise counts: what stops it comes below.
        return part
    return el("div", safety(), None if state["plan"] is None else _ways(state), part)


@section("place")
def _ways(state: dict) -> Html:
    options = tuple([(key, _WAYS[key]) for key, _ in PLACE.options])
    return el(
        "nav",
        controls.choice_buttons("place", options, state["place"]),
        aria_label="Parts of the programme",
        class_="rb-programme-ways",
    )


_WAYS = {"week": "Week", "session": "Session", "log": "Log", "ask": "Set up"}


@section("keep")
def _keeping(state: dict) -> Html:
    told = (
        "Your programme and log stay in this browser until you delete them."
        if state["keep"]
        else "They go when you close this tab. A reload loses nothing."
    )
    return el(
        "section",
        controls.checkbox(KEEP, state),
        controls.live(el("p", told, class_="rb-hint")),
        controls.button("start_again", "Delete it all and start again"),
        class_="rb-programme-keep",
    )


EXAMPLES = examples()
