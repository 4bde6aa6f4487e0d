"""Programme: a week of exercises from what a reader has, a session that leads through it, a log."""

from widgets.apps.programme.events import update
from widgets.apps.programme.examples import examples
from widgets.apps.programme.files.view import files_view
from widgets.apps.programme.log.view import log_view
from widgets.apps.programme.safety import safety, stopped, what_the_check_said
from widgets.apps.programme.session.view import session_view
from widgets.apps.programme.setup.view import setup_view
from widgets.apps.programme.state import (
    FIELDS,
    KEEP,
    PLACE,
    WITHOUT_PLAN,
    State,
    initial,
    is_persistent,
    reconcile,
)
from widgets.apps.programme.week.view import week_view
from widgets.components.triage.standing import READS, stops
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls, devices
from widgets.engine.html.keep_choice import keep_choice

__all__ = [
    "EXAMPLES",
    "FIELDS",
    "TITLE",
    "initial",
    "is_persistent",
    "reads",
    "reconcile",
    "update",
    "view",
]

TITLE = "Exercise programme"

_PARTS = {
    "ask": setup_view,
    "week": week_view,
    "session": session_view,
    "log": log_view,
    "files": files_view,
}


def view(state: State) -> Html:
    """Return the part the reader is in; a new sign stops them all."""
    return el(
        "div",
        stopped(state) if state["paused"] or stops(state["check"]) else _going(state),
        _keeping(state),
        class_="rb-programme",
        **devices.today(state["today"]),
    )


def reads(_state: State) -> tuple[str, ...]:
    """Return whose kept values the host hands over at the start, as the event `carried`."""
    return READS + ("self_assessment",)


def _going(state: State) -> Html:
    is_there = state["plan"] is not None or state["place"] in WITHOUT_PLAN
    part = _PARTS[state["place"] if is_there else "ask"](state)
    if state["place"] == "session" and state["session"] is not None:
        # From the floor only the exercise counts: what stops it comes below.
        return part
    return el("div", safety(), _ways(state), what_the_check_said(state), part)


@memo_section("place", "plan")
def _ways(state: State) -> Html:
    has_plan = state["plan"] is not None
    options = tuple([way for way in PLACE.options if has_plan or way[0] in WITHOUT_PLAN])
    return el(
        "nav",
        controls.choice_buttons(PLACE.name, options, state["place"]),
        aria_label="Parts of the programme",
        class_="rb-programme-ways",
    )


@memo_section("keep")
def _keeping(state: State) -> Html:
    return keep_choice(
        KEEP,
        state,
        delete="Delete it all and start again",
        deletes="This deletes your week, your session and your whole log.",
    )


EXAMPLES = examples()
