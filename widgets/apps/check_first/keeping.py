"""Whether the answers stay on the device, and how they are deleted."""

from widgets.apps.check_first.state import KEEP
from widgets.ui.elements import Html
from widgets.ui.keeping import keep_choice
from widgets.ui.remember import section


@section("keep")
def keeping(state: dict) -> Html:
    """Give the choice to keep the answers, and below it the way to delete them."""
    return keep_choice(
        KEEP,
        state,
        delete="Delete my answers and start again",
        deletes="This deletes your answers to the check.",
    )
