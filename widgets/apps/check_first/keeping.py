"""Whether the answers stay on the device: only when the reader says so."""

from widgets.apps.check_first.state import KEEP
from widgets.ui import controls
from widgets.ui.elements import Html, el
from widgets.ui.remember import section

KEPT = "They stay in this browser, on this device, and go nowhere else."
NOT_KEPT = "Not kept: your answers stay while this tab is open, and are gone when you close it."


@section("keep")
def keeping(state: dict) -> Html:
    """Give the choice to keep the answers, and below it the button that deletes them."""
    return el(
        "section",
        controls.checkbox(KEEP, state),
        controls.live(el("p", KEPT if state["keep"] else NOT_KEPT, class_="rb-hint")),
        controls.button("start_again", "Delete my answers and start again"),
        class_="rb-check-keep",
    )
