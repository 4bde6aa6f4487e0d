"""The week: a row for each day, the exercise that is open, and ways to take it along."""

from widgets.apps.programme import files
from widgets.apps.programme.asked import DAYS, HAS, MINUTES, RAISED, wish
from widgets.apps.programme.asking import starting
from widgets.apps.programme.checks import KNOWN
from widgets.apps.programme.editing import addable
from widgets.apps.programme.open_exercise import open_exercise
from widgets.apps.programme.plan import dose_of, doses_of, week_of
from widgets.apps.programme.words import about, day_words, dose_words
from widgets.science.programme_progress import rules
from widgets.science.programme_week import WEEKDAYS, day_seconds
from widgets.science.two_weeks import date_of
from widgets.ui import controls
from widgets.ui.elements import Html, el, fragment
from widgets.ui.remember import remembered, section

_WISH = tuple([field.name for field in (MINUTES, DAYS) + HAS + RAISED])


@section(
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
def week(state: dict) -> Html:
    """Give the week, and what a reader can do with it."""
    return el(
        "section",
        el("h3", "Your week"),
        told(state),
        _few(state),
        el("div", [_day(state, day) for day in _order(state)], class_="rb-programme-week"),
        _add(state),
        _untested(),
        _along(state),
        class_="rb-part",
        data_focus="week",
    )


def told(state: dict) -> Html:
    """Give what has just happened, and the button that undoes the last change."""
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


def _order(state: dict) -> list[int]:
    """Give the weekdays from that of the first day on."""
    first = date_of(state["start"]).weekday()
    return [(first + ahead) % 7 for ahead in range(7)]


def _few(state: dict) -> Html | None:
    """Say why there are fewer days than were asked for."""
    found = len([names for names in state["plan"]["week"] if names])
    asked = wish(state).days
    if found >= asked:
        return None
    return el(
        "p",
        f"You asked for {asked} days. There is enough for {found} with what you have at hand, the "
        "days each exercise begins with, and a day between two hard days of the same area.",
        class_="rb-hint",
    )


def _day(state: dict, day: int) -> Html | None:
    names = state["plan"]["week"][day]
    chosen = state["chosen"] if state["chosen"] and state["chosen"][0] == day else None
    is_today = state["today"] != "" and date_of(state["today"]).weekday() == day
    if not names:
        return _rest_day(day, is_today)
    plan = state["plan"]
    active = tuple([name for name in names if name not in plan["aside"]])
    return el(
        "div",
        _head(
            day,
            is_today,
            about(day_seconds(active, doses_of(plan))),
            controls.button("begin", "Begin", value=str(day), primary=is_today) if active else None,
        ),
        el("ul", [_exercise(state, day, name, chosen) for name in names]),
        class_="rb-programme-day rb-programme-today" if is_today else "rb-programme-day",
    )


def _rest_day(day: int, is_today: bool) -> Html:  # noqa: FBT001  a fact of the day
    return el(
        "div",
        _head(day, is_today, "no exercises"),
        class_="rb-programme-day rb-programme-free",
    )


def _head(day: int, is_today: bool, words: str, *more: Html | None) -> Html:  # noqa: FBT001  the same
    return el(
        "div",
        el("h4", WEEKDAYS[day], fragment(" ", el("span", "today")) if is_today else None),
        el("p", words),
        *more,
        class_="rb-programme-day-head",
    )


def _exercise(state: dict, day: int, name: str, chosen: list | None) -> Html:
    plan, exercise = state["plan"], KNOWN[name]
    is_open = chosen is not None and chosen[1] == name
    is_aside = name in plan["aside"]
    return el(
        "li",
        el(
            "button",
            el("span", exercise.title, class_="rb-programme-name"),
            el(
                "span",
                "set aside" if is_aside else dose_words(exercise, dose_of(plan, name)),
                class_="rb-programme-dose",
            ),
            type="button",
            name="open",
            value=f"{day} {name}",
            aria_expanded="true" if is_open else "false",
            class_="rb-programme-row",
        ),
        el("span", class_="rb-programme-tick"),
        open_exercise(state) if is_open else None,
    )


def _add(state: dict) -> Html:
    day = state["add_day"]
    options = _options(week_of(state["plan"]), day)
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
        controls.button("add", "Add it", value=chosen),
    )


_DAYS = [(str(day), WEEKDAYS[day]) for day in range(len(WEEKDAYS))]


@remembered(14)
def _options(week: tuple, day: int) -> list[tuple[str, str]]:
    return [("", "Choose")] + [(name, KNOWN[name].title) for name in addable(week, day)]


@remembered(1)
def _untested() -> Html:
    return fragment(
        el(
            "p",
            el("strong", "Our suggestion. "),
            "No choice among exercises was shown better for the backs of runners. The times are "
            "estimates: they count rests, both sides and a slow pace.",
            class_="rb-untested",
        ),
        controls.disclosure(
            "How the doses change, by the log",
            el("ul", [el("li", sentence) for sentence in rules()]),
            el(
                "p",
                "“In reserve” is a rule of thumb of trainers: end a set while two more would still "
                "go well. It, the limits of pain and the size of a step are our judgement. None "
                "was tested on the backs of runners.",
            ),
        ),
    )


@section("plan", "start", "today")
def _along(state: dict) -> Html:
    """Give the ways to print the week and to take it into a calendar."""
    start = state["start"]
    return el(
        "div",
        el("h4", "Take it along"),
        starting(state, "First day in the calendar"),
        el(
            "p",
            el("button", "Print the week", type="button", class_="rb-button", data_print=True),
            el(
                "button",
                "Four weeks for a calendar (.ics)",
                type="button",
                class_="rb-button",
                data_download=files.CALENDAR_NAME,
                data_content=files.as_calendar(state["plan"], start, state["today"] or start),
            ),
        ),
        el("p", f"From {day_words(start)}, a whole day each.", class_="rb-hint"),
        class_="rb-programme-along",
    )
