"""What the quiz over the whole course says while it asks nothing: what is due, and the button."""

from widgets.apps.review.choosing import BEGUN, DUE, NEW, choose
from widgets.apps.review.state import State, attempts_of
from widgets.components.asking_again import asking, day_text, due_text, questions
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.html import devices
from widgets.engine.html.controls import button


def invitation(state: State) -> Html:
    """Return what there is to ask today."""
    return el(
        "section",
        el("h3", "Questions from all chapters"),
        offer(state) if state["today"] else None,
        el(
            "p",
            "You get at most ten at a time. What you answer here counts for when a question comes "
            "back. The quiz of each chapter keeps its own answers: if you start it again, those "
            "given here stay. Nothing leaves this device.",
            class_="rb-hint",
        ),
        class_="rb-part",
        **devices.focus("invitation"),
    )


def offer(state: State, label: str = "Ask me") -> Html:
    """Return what is due, and the button that asks it, on a day that is known."""
    attempts, today = attempts_of(state), state["today"]
    chosen = choose(state["chapters"], state["questions"], attempts, today)
    found = asking(attempts, today)
    is_begun = any([attempt["tries"] for of_one in attempts for attempt in of_one])
    text = due_text(sum(found.due))
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
    return fragment(
        el("p", text),
        el("p", f"The next one comes {day_text(today, found.next_in)}.") if found.next_in else None,
        button("begin", f"{label} {questions(len(chosen))}", primary=True) if chosen else None,
    )
