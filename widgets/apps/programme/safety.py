"""A new sign comes before every exercise: the line that says so, and what stands while stopped."""

from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import remembered
from widgets.engine.html import controls, devices

CHECK = "../start/check-first.html"


@remembered(1)
def safety() -> Html:
    """Return the line above every part, with the button that stops the programme."""
    return el(
        "div",
        el(
            "p",
            "Numbness, weakness, trouble with bladder or bowel, fever, a pain that is new or "
            "grows: stop, and do the check.",
        ),
        controls.button("sign", "Something new: stop"),
        class_="rb-programme-safety",
    )


@remembered(1)
def stopped() -> Html:
    """Return the card that stands in place of every part after a new sign."""
    return el(
        "div",
        controls.result_card(
            "urgent",
            "Stop the exercises, and do the check now",
            el(
                "p",
                "You said that something new has come, or a check on this device found a sign. The "
                "check tells you whom to ask, and how soon.",
            ),
            el(
                "p",
                el("a", "Check for warning signs", href=CHECK, class_="rb-programme-check"),
            ),
            el(
                "p",
                "The programme stands still until then. Your week and your log are kept.",
            ),
        ),
        controls.button("checked", "The check found no sign: go on"),
        class_="rb-programme-stopped",
        **devices.focus("stopped"),
    )
