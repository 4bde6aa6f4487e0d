"""The reader's own two readings of the Thomas test, and the error between them."""

from widgets.apps.hip_extension.state import FIRST, SECOND, State
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls


@memo_section("first", "second", "drafts")
def readings(state: State) -> Html:
    """Return the two boxes and what they say about each other."""
    return el(
        "section",
        el("h3", "3. Your own two readings"),
        el(
            "p",
            "The same leg, on two days: how many degrees is your thigh below level? Above level "
            "is a number below zero.",
        ),
        el(
            "div",
            controls.number_box(FIRST, state),
            controls.number_box(SECOND, state),
            class_="rb-hip-readings",
        ),
        controls.live(el("p", _said(state["first"], state["second"]))),
        class_="rb-part",
    )


def _said(first: float | None, second: float | None) -> str:
    if first is None or second is None:
        return "Two readings show your error. One shows nothing about it."
    apart = abs(first - second)
    if apart < 1:
        return (
            "Your two readings agree to the degree. Two are few: the next one may still differ by "
            "some degrees. And the test does not say how you run, or why a back hurts."
        )
    return (
        f"Your two readings differ by {fixed(apart)}°. A change that is not clearly larger is no "
        "change. And the test does not say how you run, or why a back hurts."
    )
