"""Whether what a reader enters stays on the device: only when they say so."""

from widgets.engine.core.elements import Html, el
from widgets.engine.core.fields import Flag
from widgets.engine.core.state import Values
from widgets.engine.html import controls
from widgets.engine.html.files import save_all_button

KEPT = "Kept in this browser, on this device, and nowhere else."
NOT_KEPT = "Not kept: it stays while this tab is open, and is gone when you close it."
# WebKit deletes what a script has stored when a site has had no visit for seven days of its use.
SAFARI = (
    "Safari, on an iPhone too, deletes what a page keeps when you do not come back for 7 days. A "
    "file on your own device is safe from that."
)


def keep_choice(field: Flag, state: Values, *, delete: str, deletes: str) -> Html:
    """Return the choice to keep what was entered, the way to save it, and the way to delete it.

    `delete` names the deletion, `deletes` says in a sentence what it takes away. Deleting takes two
    presses: it cannot be undone.
    """
    return el(
        "section",
        controls.checkbox(field, state),
        controls.live(el("p", KEPT if state[field.name] else NOT_KEPT, class_="rb-hint")),
        el(
            "div",
            el("p", SAFARI, class_="rb-hint"),
            save_all_button("Save all I entered as a file"),
            class_="rb-only-in-book",
        ),
        controls.disclosure(
            delete,
            el("p", f"{deletes} It cannot be undone."),
            controls.button("start_again", "Yes, delete and start again"),
        ),
        class_="rb-keep",
    )
