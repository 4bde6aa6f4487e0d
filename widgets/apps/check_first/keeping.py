"""Whether the answers stay on the device, and how they are deleted."""

from widgets.components.triage.state import KEEP, State
from widgets.engine.core.elements import Html
from widgets.engine.core.memo import memo_section
from widgets.engine.html.keep_choice import keep_choice


@memo_section("keep")
def keeping(state: State) -> Html:
    """Return the choice to keep the answers, and below it the way to delete them."""
    return keep_choice(
        KEEP,
        state,
        delete="Delete my answers and start again",
        deletes="This deletes your answers to the check.",
    )
