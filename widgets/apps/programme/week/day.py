"""A day of the week: its exercises, and the one of them that is open."""

from typing import NamedTuple

from widgets.apps.programme.checks import KNOWN
from widgets.apps.programme.records import Plan
from widgets.apps.programme.state import State
from widgets.apps.programme.week.exercise import open_exercise
from widgets.apps.programme.week.plan import dose_of
from widgets.apps.programme.words import about, dose_words, weekday_of
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import remembered
from widgets.engine.html import controls
from widgets.engine.html.dates import WEEKDAYS
from widgets.science.exercises.dose import Dose
from widgets.science.exercises.week import day_seconds


class _Day(NamedTuple):
    """What a day shows, as plain values: drawn once, it is drawn again only when they change."""

    weekday: int
    names: tuple[str, ...]
    doses: tuple[Dose, ...]
    aside: tuple[str, ...]
    is_today: bool


def day_view(state: State, plan: Plan, weekday: int) -> Html:
    """Return a day of the week."""
    chosen = state["chosen"]
    names = tuple(plan["week"][weekday])
    day = _Day(
        weekday,
        names,
        tuple([dose_of(plan, name) for name in names]),
        tuple([name for name in names if name in plan["aside"]]),
        state["today"] != "" and weekday_of(state["today"]) == weekday,
    )
    if chosen is None or chosen[0] != weekday:
        return _closed_day(day)
    return _drawn_day(day, chosen[1], open_exercise(state, plan, chosen[1]))


@remembered(21)
def _closed_day(day: _Day) -> Html:
    return _drawn_day(day, "", None)


def _drawn_day(day: _Day, chosen: str, opened: Html | None) -> Html:
    rows = []
    for name, dose in zip(day.names, day.doses):
        is_open = name == chosen
        words = "set aside" if name in day.aside else _words(name, dose)
        row = _row(day.weekday, name, words, is_open)
        rows.append(el("li", row, opened if is_open else None))
    return el(
        "div",
        _head(day),
        el("ul", rows) if rows else None,
        class_="rb-programme-day" if rows else "rb-programme-day rb-programme-free",
    )


@remembered(21)
def _head(day: _Day) -> Html:
    left = tuple([name for name in day.names if name not in day.aside])
    length = about(day_seconds(left, dict(zip(day.names, day.doses))))
    begin = controls.button("begin", "Begin", value=str(day.weekday), primary=day.is_today)
    return el(
        "div",
        el(
            "h4",
            WEEKDAYS[day.weekday],
            fragment(" ", el("span", "today")) if day.is_today else None,
        ),
        el("p", length if left else "no exercises"),
        begin if left else None,
        class_="rb-programme-day-head",
    )


@remembered(60)
def _words(name: str, dose: Dose) -> str:
    return dose_words(KNOWN[name], dose)


@remembered(80)
def _row(weekday: int, name: str, words: str, is_open: bool) -> Html:  # noqa: FBT001  a fact of it
    return fragment(
        el(
            "button",
            el("span", KNOWN[name].title, class_="rb-programme-name"),
            el("span", words, class_="rb-programme-dose"),
            type="button",
            name="open",
            value=f"{weekday} {name}",
            aria_expanded="true" if is_open else "false",
            class_="rb-programme-row",
        ),
        el("span", class_="rb-programme-tick"),
    )
