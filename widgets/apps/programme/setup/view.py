"""What the reader has and wants, before a week is made of it."""

import datetime as dt

from widgets.apps.programme.setup.fields import DAYS, HAS, MINUTES, RAISED
from widgets.apps.programme.state import State
from widgets.apps.programme.words import day_words
from widgets.components.citation import cite
from widgets.engine.core.days import date_of, text_of
from widgets.engine.core.elements import Html, el
from widgets.engine.core.fields import Flag
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls, devices

AHEAD = 14


@memo_section(
    "plan",
    "carried",
    "start",
    "today",
    "drafts",
    *[field.name for field in (MINUTES, DAYS) + HAS + RAISED],
)
def setup_view(state: State) -> Html:
    """Return the questions, and the button that makes the week."""
    has_plan = state["plan"] is not None
    return el(
        "section",
        el("h3", "What you have"),
        controls.slider(MINUTES, state, step=5),
        controls.slider(DAYS, state),
        _checks("What is at hand", HAS, state),
        _checks("What fits you", RAISED, state, _carried(state)),
        starting(state, "First day"),
        el("p", controls.button("make", "Make my week", primary=True))
        if state["start"]
        else el("p", "Today is not known yet.", class_="rb-hint"),
        el("p", "A new week takes the place of yours. You can undo that.", class_="rb-hint")
        if has_plan
        else None,
        el(
            "p",
            el("strong", "The choice is our suggestion. "),
            "In 84 runners with lasting back pain, pain fell alike with core, back and leg "
            "training (",
            cite("cai2017"),
            "). We think that what you keep doing matters more than which you do.",
            class_="rb-untested",
        ),
        class_="rb-part",
        **devices.focus("ask"),
    )


def starting(state: State, label: str) -> Html | None:
    """Return the list of first days: today, the two weeks after it, and the one set."""
    if not state["start"]:
        return None
    first = date_of(state["today"] or state["start"])
    days = [text_of(first + dt.timedelta(days=ahead)) for ahead in range(AHEAD)]
    if state["start"] not in days:
        days = [state["start"]] + days
    return controls.select("start", label, [(day, day_words(day)) for day in days], state["start"])


def _carried(state: State) -> str:
    if not state["carried"]:
        return "Only if you like. Each puts an exercise or two first."
    return "Some are ticked from your self-assessment on this device. Untick what does not fit."


def _checks(legend: str, flags: tuple[Flag, ...], state: State, hint: str = "") -> Html:
    return el(
        "fieldset",
        el("legend", legend),
        el("p", hint, class_="rb-hint") if hint else None,
        el("div", [controls.checkbox(flag, state) for flag in flags], class_="rb-options"),
    )
