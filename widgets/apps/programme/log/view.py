"""The log: mornings to tell, what was done, and files."""

from widgets.apps.programme.checks import KNOWN
from widgets.apps.programme.log.next_doses import next_doses
from widgets.apps.programme.state import State
from widgets.apps.programme.week.plan import entries_in
from widgets.apps.programme.week.view import told
from widgets.apps.programme.words import day_words, dose_words
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.core.ordering import ordered
from widgets.engine.core.protocol import LABEL
from widgets.engine.html import controls, devices
from widgets.science.exercises.dose import Dose
from widgets.science.exercises.progression import CLIMBING_DAYS, MOST_RESERVE, Entry, is_climbing


def log_view(state: State) -> Html:
    """Return the part with the log."""
    return el(
        "section",
        el("h3", "Your log"),
        told(state),
        _mornings(state),
        next_doses(state),
        _done(state),
        class_="rb-part",
        **devices.focus("log"),
    )


@memo_section("log", "today")
def _mornings(state: State) -> Html:
    """Ask for the newest morning that is not told, once it has come."""
    entries = entries_in(state["log"])
    days = [one.day for one in entries if one.morning == "" and one.day < state["today"]]
    climbing = is_climbing(entries)
    return fragment(
        _morning(max(days)) if days else None,
        el(
            "p",
            f"Your pain was higher on each of the last {CLIMBING_DAYS} days. Walk instead for now. "
            "If that does not settle it, see a clinician.",
            class_="rb-doubt",
        )
        if climbing
        else None,
    )


def _morning(day: str) -> Html:
    return el(
        "div",
        el("h4", f"The morning after {day_words(day)}: how was your back?"),
        el(
            "p",
            controls.button("morning", "The same or better", value=f"{day} same"),
            controls.button("morning", "Worse", value=f"{day} worse"),
        ),
        class_="rb-programme-morning",
    )


@memo_section("log", "shown")
def _done(state: State) -> Html:
    """Return what was done, the newest day first."""
    entries = entries_in(state["log"])
    if not entries:
        return el("p", "Nothing yet. After each exercise of a session you say how it went.")
    days = ordered(list({entry.day for entry in entries}))[::-1]
    shown = days[: state["shown"]]
    heads = ("Exercise", "Done", "In reserve", "Pain")
    return fragment(
        el("h4", "Done so far"),
        el(
            "table",
            el("thead", el("tr", [el("th", head, scope="col") for head in heads], el("td"))),
            [_day(day, entries) for day in shown],
            class_="rb-programme-log",
        ),
        controls.button("older", "Show earlier days") if len(days) > len(shown) else None,
    )


def _day(day: str, entries: list[Entry]) -> Html:
    mine = [at for at in range(len(entries)) if entries[at].day == day]
    mornings = [entries[at].morning for at in mine]
    told = "worse" if "worse" in mornings else mornings[0]
    words = {"": "", "same": ". Next morning the same or better", "worse": ". Next morning worse"}
    heading = el("th", day_words(day), words[told], colspan=5, scope="rowgroup")
    return el("tbody", el("tr", heading), [_row(at, entries[at]) for at in mine])


def _row(at: int, entry: Entry) -> Html:
    exercise = KNOWN[entry.exercise]
    is_most = entry.reserve == MOST_RESERVE
    button = el(
        "button",
        "Remove",
        controls.spoken(f" {exercise.title} of {day_words(entry.day)}"),
        type="button",
        name="forget",
        value=str(at),
        class_="rb-button",
    )
    return el(
        "tr",
        el("th", exercise.title, scope="row"),
        el("td", dose_words(exercise, Dose(entry.sets, entry.count))),
        el("td", "4 or more" if is_most else str(entry.reserve), **{LABEL: "in reserve"}),
        el("td", f"{entry.pain} of 10", **{LABEL: "pain"}),
        el("td", button),
    )
