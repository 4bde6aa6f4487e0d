"""The week: its days, what can be added to them, and ways to take it along."""

from typing import cast

from widgets.apps.programme.checks import KNOWN
from widgets.apps.programme.records import Plan
from widgets.apps.programme.setup.fields import DAYS, HAS, MINUTES, RAISED, wish
from widgets.apps.programme.state import State
from widgets.apps.programme.week.day import day_view
from widgets.apps.programme.week.editing import addable
from widgets.apps.programme.week.plan import doses_of, week_of
from widgets.apps.programme.words import weekday_of
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.html import controls, devices
from widgets.engine.html.dates import WEEKDAYS
from widgets.engine.html.files import print_button
from widgets.science.exercises.progression import rules
from widgets.science.exercises.week import Week, day_seconds

SHORT = 0.7  # of the time asked for; below it the view says why
_WISH = tuple([field.name for field in (MINUTES, DAYS) + HAS + RAISED])


@memo_section(
    "plan",
    "chosen",
    "add_day",
    "add_name",
    "drafts",
    "start",
    "today",
    "past",
    "said",
    "problem",
    *_WISH,
)
def week_view(state: State) -> Html:
    """Return the week, and what a reader can do with it."""
    plan = cast("Plan", state["plan"])
    return el(
        "section",
        el("h3", "Your week"),
        told(state),
        _few(state, plan),
        el(
            "div", [day_view(state, plan, day) for day in _order(state)], class_="rb-programme-week"
        ),
        _add(state, week_of(plan)),
        el("p", "The boxes: one for each of four weeks.", class_="rb-programme-paper"),
        _untested(),
        el(
            "p",
            print_button("Print the week"),
            controls.button("place", "Put it into a calendar", value="files"),
        ),
        class_="rb-part",
        **devices.focus("week"),
    )


def told(state: State) -> Html:
    """Return what has just happened, and the button that undoes the last change."""
    past = state["past"]
    return fragment(
        controls.live(
            el("p", state["problem"], class_="rb-problem") if state["problem"] else None,
            el("p", state["said"]) if state["said"] else None,
        ),
        el("p", controls.button("undo", f"Undo {past[-1]['words']}"), class_="rb-programme-undo")
        if past
        else None,
    )


def _order(state: State) -> list[int]:
    """Return the weekdays from that of the first day on."""
    first = weekday_of(state["start"])
    return [(first + ahead) % 7 for ahead in range(7)]


def _few(state: State, plan: Plan) -> Html:
    """Say why there are fewer days, or shorter ones, than were asked for."""
    week, asked = week_of(plan), wish(state)
    found = len([names for names in week if names])
    longest = max([day_seconds(names, doses_of(plan)) for names in week])
    few = None
    if found < asked.days:
        few = (
            f"You asked for {asked.days} days. There is enough for {found}, with what you have at "
            "hand and a day between two hard days of the same area."
        )
    elif longest < SHORT * 60 * asked.minutes:
        few = "This takes less time than you have. It begins small, and grows as your log allows."
    return el("p", few, class_="rb-hint") if few else fragment()


def _add(state: State, week: Week) -> Html:
    day = state["add_day"]
    options = _options(week, day)
    chosen = state["add_name"] if state["add_name"] in [name for name, _ in options] else ""
    return controls.disclosure(
        "Add an exercise",
        el(
            "div",
            controls.select("add_day", "Day", _DAYS, str(day)),
            controls.select("add_name", "Exercise", options, chosen),
            class_="rb-programme-add",
        ),
        el(
            "p",
            "Those that can come to this day: not done too often in the week yet, and of no area "
            "that the day before or after works hard.",
            class_="rb-hint",
        ),
        controls.button("add", "Add it"),
    )


_DAYS = [(str(day), WEEKDAYS[day]) for day in range(len(WEEKDAYS))]


@remembered(14)
def _options(week: Week, day: int) -> list[tuple[str, str]]:
    return [("", "Choose")] + [(name, KNOWN[name].title) for name in addable(week, day)]


@remembered(1)
def _untested() -> Html:
    return fragment(
        el(
            "p",
            el("strong", "Our suggestion. "),
            "The times are estimates: they count rests, both sides and a slow pace.",
            class_="rb-untested",
        ),
        controls.disclosure(
            "How the doses change, by the log",
            el("ul", [el("li", sentence) for sentence in rules()]),
            el(
                "p",
                "“In reserve” is a rule of thumb of trainers: end a set while two more would still "
                "go well. It, the limits of pain and the size of a step are our judgement.",
            ),
        ),
    )
