"""Ways to take the week and the log along, and to bring them back."""

from typing import TYPE_CHECKING, cast

from widgets.apps.programme.files import text
from widgets.apps.programme.setup.fields import DAYS, HAS, MINUTES, RAISED
from widgets.apps.programme.setup.view import starting
from widgets.apps.programme.state import State
from widgets.apps.programme.week.view import told
from widgets.apps.programme.words import day_words
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.html import devices
from widgets.engine.html.files import file_box, save_button

if TYPE_CHECKING:
    from widgets.apps.programme.records import Plan


def files_view(state: State) -> Html:
    """Return the part with the files."""
    return el(
        "section",
        el("h3", "Take it along"),
        told(state),
        None if state["plan"] is None else _calendar(state),
        _save(state),
        _bring_back(),
        class_="rb-part",
        **devices.focus("files"),
    )


@memo_section("plan", "start", "today")
def _calendar(state: State) -> Html:
    start = state["start"]
    plan = cast("Plan", state["plan"])
    content = text.as_calendar(plan, start, state["today"] or start)
    return fragment(
        el("h4", "Four weeks in your calendar"),
        starting(state, "From"),
        save_button("Save the calendar file (.ics)", text.CALENDAR_NAME, content),
        el(
            "p",
            f"From {day_words(start)} on, as whole days, so that your phone can say when. Open the "
            "file with your calendar. A newer file takes the place of the same days.",
            class_="rb-hint",
        ),
    )


@memo_section("log", "plan", "start", *[field.name for field in (MINUTES, DAYS) + HAS + RAISED])
def _save(state: State) -> Html:
    return fragment(
        el("h4", "Save it"),
        save_button("The log as a table (CSV)", text.TABLE_NAME, text.as_table(state["log"])),
        save_button("All of it as a file (JSON)", text.FILE_NAME, text.as_file(state)),
        el("p", "Files are made on this page and go nowhere but your own disk.", class_="rb-hint"),
    )


def _bring_back() -> Html:
    return fragment(
        el("h4", "Bring it back"),
        file_box("load_log", "A log (CSV): its entries are added to yours", ".csv,text/csv"),
        file_box(
            "load_file",
            "All of it (JSON): it takes the place of what is here. You can undo that.",
            ".json,application/json",
        ),
    )
