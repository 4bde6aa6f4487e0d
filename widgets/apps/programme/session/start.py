"""The sessions of the week, to begin one of."""

from typing import cast

from widgets.apps.programme.records import Plan
from widgets.apps.programme.state import SOUND, VIBRATE, State
from widgets.apps.programme.week.plan import doses_of, entries_in
from widgets.apps.programme.words import about, day_before, weekday_of
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls, devices, sounds
from widgets.engine.html.dates import WEEKDAYS
from widgets.science.exercises.week import day_seconds, hard_areas


@memo_section("plan", "log", "today", "sound", "vibrate")
def start_view(state: State) -> Html:
    """Return the sessions of the week to begin one of."""
    plan = cast("Plan", state["plan"])
    today = weekday_of(state["today"])
    rows = []
    for ahead in range(7):
        day = (today + ahead) % 7
        names = tuple([name for name in plan["week"][day] if name not in plan["aside"]])
        if names:
            rows.append(_to_begin(state, plan, day, names))
    return el(
        "section",
        el("h3", "Begin a session"),
        el("ul", rows, class_="rb-programme-begin") if rows else el("p", "Nothing is planned."),
        el(
            "div",
            controls.checkbox(SOUND, state),
            " ",
            controls.checkbox(VIBRATE, state),
            class_="rb-programme-signals",
        ),
        sounds.HINT,
        class_="rb-part",
        **devices.focus("choosing"),
    )


def _to_begin(state: State, plan: Plan, day: int, names: tuple[str, ...]) -> Html:
    is_today = state["today"] != "" and weekday_of(state["today"]) == day
    again = [area for area in hard_areas(names) if area in _worked_lately(state)]
    return el(
        "li",
        controls.button(
            "begin", "Today" if is_today else WEEKDAYS[day], value=str(day), primary=is_today
        ),
        el("span", f"{len(names)} exercises, {about(day_seconds(names, doses_of(plan)))}"),
        el(
            "p",
            "Some of it worked the same area in the last day. We would leave a day between.",
            class_="rb-hint",
        )
        if again
        else None,
    )


def _worked_lately(state: State) -> list[str]:
    """Return the areas that the log says were worked hard today or yesterday."""
    from_day = day_before(state["today"])
    names = [
        entry.exercise for entry in entries_in(state["log"]) if from_day and entry.day >= from_day
    ]
    return hard_areas(tuple(names))
