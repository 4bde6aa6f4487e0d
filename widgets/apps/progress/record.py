"""The record of completion, which fits on one sheet."""

from widgets.apps.progress.state import State
from widgets.apps.progress.steps import is_finished, result
from widgets.engine.core.days import date_of
from widgets.engine.core.elements import Html, el
from widgets.engine.html import controls, devices
from widgets.engine.html.dates import plain_day
from widgets.engine.html.files import print_button
from widgets.engine.quiz.attempts import Score

COURSE = "Running and your back"


def record_part(state: State, scores: list[Score]) -> Html:
    """Return the record that a reader prints of what they have read and answered."""
    done: list[tuple[object, object]] = [
        (chapter["title"], result(score))
        for chapter, score in zip(state["chapters"], scores)
        if is_finished(score)
    ]
    day = f", {plain_day(date_of(state['today']))}" if state["today"] else ""
    read = [chapter["title"] for chapter in state["chapters"] if chapter["page"] in state["read"]]
    return el(
        "section",
        el("h3", "Record of completion"),
        el(
            "p",
            el("strong", COURSE),
            el("span", day, **devices.today(state["today"])),
        ),
        el("p", "Name: ", el("span", class_="rb-progress-name"), class_="rb-progress-signed"),
        el("p", "Chapters read: ", ", ".join(read) if read else "none yet", "."),
        controls.facts(done) if done else el("p", "No quiz is finished yet."),
        el(
            "p",
            "Printed from this device by the reader. Nobody has checked it.",
            class_="rb-hint",
        ),
        print_button("Print the record"),
        class_="rb-part rb-progress-record",
    )
