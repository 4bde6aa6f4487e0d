"""What to time: the kind, its lengths, and what to mind."""

from widgets.apps.timer import state as fields
from widgets.apps.timer.state import State
from widgets.components.looked_for import looked_for
from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.core.fields import Number
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls, devices
from widgets.science.training.interval_timer import MOST_ICE_MINUTES

_ASKED = {
    "ice": ((fields.ICE_MINUTES, 1),),
    "holds": ((fields.TIMES, 1), (fields.HOLD_SECONDS, 1), (fields.REST_SECONDS, 1)),
    "walk_run": (
        (fields.WARM_MINUTES, 1),
        (fields.ROUNDS, 1),
        (fields.RUN_SECONDS, 10),
        (fields.WALK_SECONDS, 10),
    ),
}


@memo_section(*[field.name for field in fields.FIELDS if field.name != "run"], "drafts")
def setting(state: State) -> Html:
    """Return the part in which the intervals are set."""
    return el(
        "section",
        el("h3", "1. What to time"),
        controls.radios(fields.MODE, state),
        [_asked(field, step, state) for field, step in _ASKED[state["mode"]]],
        _TO_MIND[state["mode"]],
        el(
            "div",
            controls.checkbox(fields.SOUND, state),
            " ",
            controls.checkbox(fields.VIBRATE, state),
            class_="rb-timing-signals",
        ),
        id=local_id("setting"),
        class_="rb-part",
        **devices.focus("setting"),
    )


def _asked(field: Number, step: int, state: State) -> Html:
    return controls.slider(field, state, step=step)


_TO_MIND = {
    "ice": el(
        "ul",
        el("li", el("strong", "Never straight on the skin."), " Put a cloth between."),
        el(
            "li",
            f"{MOST_ICE_MINUTES} minutes is the most. That is a limit for your skin.",
        ),
        el(
            "li",
            "Stop sooner if the skin hurts, stings or goes numb. Use no ice where you cannot feel "
            "well, or if your hands or feet get too little blood: ask a pharmacist first.",
        ),
        class_="rb-untested",
    ),
    "holds": el(
        "p",
        "It begins with a few seconds to get into place. Breathe. Stop if the pain grows. ",
        el("strong", "We found no length of a hold that was tested on runners with back pain."),
        looked_for("search-plank-time"),
        class_="rb-untested",
    ),
    "walk_run": el(
        "p",
        "Start with less than you think. Stop if the pain grows as you run. ",
        el("strong", "The lengths are yours: we found no trial of one against another on backs."),
        looked_for("search-lengths-of-runs"),
        class_="rb-untested",
    ),
}
