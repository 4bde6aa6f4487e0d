"""A sign comes before every exercise: the line that says so, and what stands while stopped."""

from widgets.apps.programme.state import State
from widgets.components.triage.check_notice import CHECK, check_notice
from widgets.components.triage.standing import counts, is_clear, stops
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.html import controls, devices


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


@memo_section("place", "check", "today")
def what_the_check_said(state: State) -> Html:
    """Return what stands above the week while no check is known to be clear."""
    check, today = state["check"], state["today"]
    if state["place"] not in ("week", "session") or is_clear(check, today):
        return fragment()
    is_to_be_seen = counts(check, today) and check["level"] != "self-manage"
    return el(
        "div",
        check_notice(check, today),
        el(
            "p",
            "The exercises may go on as far as they feel all right. That is our judgement. Show "
            "your week to whoever sees you.",
        )
        if is_to_be_seen
        else None,
    )


@memo_section("check", "today")
def stopped(state: State) -> Html:
    """Return the card that stands in place of every part after a sign."""
    waits = el("p", "The programme stands still until then. Your week and your log are kept.")
    return el(
        "div",
        [check_notice(state["check"], state["today"]), waits]
        if stops(state["check"])
        else [_check_now(waits), controls.button("checked", "The check found no sign: go on")],
        class_="rb-programme-stopped",
        **devices.focus("stopped"),
    )


def _check_now(waits: Html) -> Html:
    return controls.result_card(
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
        waits,
    )
