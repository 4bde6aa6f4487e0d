"""Whether the answers stay on the device, and how they are deleted."""

from widgets.apps.check_first.state import KEEP
from widgets.engine.core.elements import Html
from widgets.engine.core.memo import section
from widgets.engine.html.keep_choice import keep_choice


@section("keep")
def keeping(state: dict) -> Html:
    """Give the choice to keep the answers, and below it the way to delete them."""
    return keep_choice(
        KEEP,
        state,
        delete="Delete my answers and start again",
        deletes="This deletes your answers to the check.",
    )
