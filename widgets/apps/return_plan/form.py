"""The boxes for a run that was done, and for the morning after it."""

import datetime as dt

from widgets.apps.return_plan import fields
from widgets.apps.return_plan.standing import today_of, waiting_run
from widgets.apps.return_plan.state import State
from widgets.engine.core.days import date_of
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls, devices
from widgets.engine.html.dates import long_day
from widgets.science.back.pain_scale import PAIN_LIMIT, PAIN_SCALE_MAX, PAIN_SETTLED_MAX


@memo_section("this_morning", "log", "today", "drafts")
def this_morning(state: State) -> Html:
    """Return the box for the morning after the last run, from that morning on."""
    place = waiting_run(state)
    if place is None:
        return fragment()
    day = date_of(state["log"][place]["day"])
    if today_of(state) <= day:
        words = f"Come back on {long_day(day + dt.timedelta(days=1))} with that morning's number."
        return el("section", el("h3", "The morning after"), el("p", words), class_="rb-part")
    return el(
        "section",
        el("h3", "The morning after"),
        el("p", f"You ran on {long_day(day)}. How was your back the next morning?"),
        controls.number_box(fields.THIS_MORNING, state),
        el("p", controls.button("write_morning", "Write it down", primary=True)),
        class_="rb-part",
        **devices.enter("write_morning"),
        **devices.focus("morning-after"),
    )


@memo_section("today", "drafts", "problem", *[field.name for field in fields.FORM])
def form(state: State) -> Html:
    """Return the boxes for a run."""
    day = today_of(state) - dt.timedelta(days=int(state["days_ago"] + 0.5))
    return el(
        "section",
        el("h3", "3. After a run"),
        controls.slider(fields.DAYS_AGO, state, step=1),
        el("p", f"That is {long_day(day)}.", class_="rb-hint") if state["today"] else None,
        controls.radios(fields.AS_PLANNED, state),
        _lengths(state) if state["as_planned"] == "no" else None,
        el("p", f"Pain is a number: 0 for none, {PAIN_SCALE_MAX} for the worst you can think of."),
        el(
            "div",
            controls.number_box(fields.DURING, state),
            controls.number_box(fields.AFTER, state),
            controls.number_box(fields.MORNING, state, hint="Empty if you do not know it yet.")
            if int(state["days_ago"] + 0.5)
            else None,
            class_="rb-return-pains",
        ),
        el(
            "p",
            f"Up to {PAIN_SETTLED_MAX} lets the plan go on. Over {PAIN_LIMIT} takes it back.",
            class_="rb-hint",
        ),
        controls.radios(fields.ALSO_NEW, state),
        controls.checkbox(fields.SIGN, state),
        el("p", controls.button("write_down", "Write the run down", primary=True)),
        controls.live(el("p", state["problem"], class_="rb-problem") if state["problem"] else None),
        class_="rb-part",
    )


def _lengths(state: State) -> Html:
    return el(
        "div",
        controls.number_box(fields.MINUTES, state),
        controls.number_box(fields.SESSION, state),
        class_="rb-return-pains",
    )
