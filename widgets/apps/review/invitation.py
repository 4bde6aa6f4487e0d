"""What the quiz over the whole course says while it asks nothing: what is due, and the button."""

import datetime as dt

from widgets.apps.review.choosing import BEGUN, DUE, NEW, choose, count_due, next_days
from widgets.apps.review.state import State, attempts_of
from widgets.engine.core.days import date_of
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.html import devices
from widgets.engine.html.controls import button
from widgets.engine.html.dates import long_day


def invitation(state: State) -> Html:
    """Return what there is to ask today."""
    return el(
        "section",
        el("h3", "Questions from all chapters"),
        offer(state) if state["today"] else None,
        el(
            "p",
            "You get at most ten at a time. What you answer here counts for when a question comes "
            "back. The quiz of each chapter keeps its own answers. Nothing leaves this device.",
            class_="rb-hint",
        ),
        class_="rb-part",
        **devices.focus("invitation"),
    )


def offer(state: State, label: str = "Ask me") -> Html:
    """Return what is due, and the button that asks it, on a day that is known."""
    attempts, today = attempts_of(state), state["today"]
    chosen = choose(state["chapters"], state["questions"], attempts, today)
    count = len(chosen)
    is_begun = any([attempt["tries"] for of_one in attempts for attempt in of_one])
    text = _due(count_due(attempts, today))
    if not is_begun:
        text = (
            "You have not answered a quiz yet, and that is fine. Most people begin with a chapter. "
            "You can also try a few questions from each chapter now, to see what you know already."
        )
    elif not chosen:
        text += " You have answered all there is for today."
    elif chosen[0].why == NEW:
        text += " You can try questions from chapters that you have not begun."
    elif chosen[0].why == BEGUN:
        text += " There are questions that you have not met yet."
    elif chosen[0].why > DUE:
        text += " You can go over what you have not seen for a while."
    one = "1 question" if count == 1 else f"{count} questions"
    return fragment(
        el("p", text),
        _next(next_days(attempts, today), today),
        button("begin", f"{label} {one}", primary=True) if chosen else None,
    )


def _due(count: int) -> str:
    if not count:
        return "Nothing is due today."
    return "1 question is due today." if count == 1 else f"{count} questions are due today."


def _next(ahead: int | None, today: str) -> Html | None:
    if ahead is None:
        return None
    day = "tomorrow" if ahead == 1 else "on " + long_day(date_of(today) + dt.timedelta(days=ahead))
    return el("p", f"The next one comes {day}.")
