"""The log: mornings to tell, what comes next of each exercise and why, what was done, and files."""

from widgets.apps.programme import files
from widgets.apps.programme.asked import DAYS, HAS, MINUTES, RAISED
from widgets.apps.programme.checks import KNOWN
from widgets.apps.programme.plan import dose_of, entries_of
from widgets.apps.programme.week_view import told
from widgets.apps.programme.words import day_words, dose_words
from widgets.science.programme_dose import Dose
from widgets.science.programme_progress import CLIMBING_DAYS, Next, is_climbing, next_dose
from widgets.ui import controls
from widgets.ui.elements import Html, el, fragment, local_id
from widgets.ui.remember import section

MOST_SHOWN = 40


def log(state: dict) -> Html:
    """Give the part with the log."""
    return el(
        "section",
        el("h3", "Your log"),
        told(state),
        _mornings(state),
        _next(state),
        _done(state),
        _along(state),
        class_="rb-part",
        data_focus="log",
    )


@section("log", "today")
def _mornings(state: dict) -> Html | None:
    """Ask for the newest morning that is not told, once it has come."""
    days = [row[0] for row in state["log"] if row[8] == "" and row[0] < state["today"]]
    climbing = is_climbing(entries_of(state))
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


@section("log", "plan")
def _next(state: dict) -> Html | None:
    """Give the next dose of each exercise that has an entry, and why."""
    plan = state["plan"]
    items = []
    for name, _, _ in plan["doses"]:
        done = entries_of(state, name)
        if done:
            items.append(_next_item(plan, name, next_dose(KNOWN[name], done)))
    if not items:
        return None
    return fragment(el("h4", "Next time"), el("ul", items, class_="rb-programme-next"))


def _next_item(plan: dict, name: str, found: Next) -> Html:
    exercise, dose = KNOWN[name], dose_of(plan, name)
    if name in plan["aside"]:
        mark, words = "Set aside", found.why
    else:
        mark = _MARKS[found.kind]
        words = found.why if dose == found.dose else "You have set this dose yourself."
    return el(
        "li",
        el("strong", f"{exercise.title}: {dose_words(exercise, dose)} "),
        el("span", mark, class_=f"rb-programme-mark rb-programme-{found.kind}"),
        el("p", words),
    )


_MARKS = {"begin": "Begin", "up": "A step up", "same": "The same", "back": "A step back",
          "aside": "Taken up again"}


@section("log")
def _done(state: dict) -> Html:
    """Give what was done, the newest first."""
    rows = state["log"]
    if not rows:
        return el("p", "Nothing yet. After each exercise of a session you say how it went.")
    shown = list(range(len(rows)))[-MOST_SHOWN:]
    shown.reverse()
    heads = ("Day", "Exercise", "Done", "Reserve", "Pain", "Next morning", "")
    return fragment(
        el("h4", "Done so far"),
        el(
            "table",
            el("thead", el("tr", [el("th", head, scope="col") for head in heads[:6]], el("td"))),
            el("tbody", [_row(at, rows[at]) for at in shown]),
            class_="rb-programme-log",
        ),
        el("p", f"The newest {MOST_SHOWN} of {len(rows)} are shown. The files hold all.")
        if len(rows) > MOST_SHOWN
        else None,
    )


def _row(at: int, row: list) -> Html:
    day, name, _, _, sets, count, reserve, pain, morning = row
    exercise = KNOWN[name]
    cells = (
        exercise.title,
        dose_words(exercise, Dose(sets, count)),
        "4 or more" if reserve == 4 else str(reserve),
        f"{pain} of 10",
        {"": "not told", "same": "same or better", "worse": "worse"}[morning],
    )
    labels = ("Exercise", "Done", "Reserve", "Pain", "Next morning")
    button = el(
        "button",
        "Remove",
        controls.spoken(f" {exercise.title} of {day_words(day)}"),
        type="button",
        name="forget",
        value=str(at),
        class_="rb-button",
    )
    return el(
        "tr",
        el("th", day_words(day), scope="row"),
        [el("td", cell, data_label=label) for cell, label in zip(cells, labels)],
        el("td", button),
    )


@section("log", "plan", "start", *[field.name for field in (MINUTES, DAYS) + HAS + RAISED])
def _along(state: dict) -> Html:
    """Give the ways to save the log and the programme, and to bring them back."""
    return el(
        "div",
        el("h4", "Save it, or bring it back"),
        el(
            "p",
            _download("The log as a table (CSV)", files.TABLE_NAME, files.as_table(state["log"])),
            _download("All of it as a file (JSON)", files.FILE_NAME, files.as_file(state)),
        ),
        _upload("load_log", "Bring back a log (CSV)", ".csv,text/csv"),
        _upload("load_file", "Bring back all of it (JSON)", ".json,application/json"),
        el(
            "p",
            "Files are made and read on this page and go nowhere else. A log adds its entries to "
            "yours; the other file takes the place of what is here. Both can be undone.",
            class_="rb-hint",
        ),
        class_="rb-programme-along",
    )


def _download(label: str, name: str, content: str) -> Html:
    return el(
        "button",
        label,
        type="button",
        class_="rb-button",
        data_download=name,
        data_content=content,
    )


def _upload(name: str, label: str, accept: str) -> Html:
    box_id = local_id(name.replace("_", "-"))
    return fragment(
        el("label", label, for_=box_id, class_="rb-label"),
        el(
            "input",
            id=box_id,
            type="file",
            accept=accept,
            data_upload=name,
            class_="rb-programme-file",
        ),
    )
