"""The summary: one page to read, print or save, and the ways to load it and to keep it."""

from widgets.apps.self_assessment.files import FILE_NAME, as_file
from widgets.apps.self_assessment.memory import State
from widgets.apps.self_assessment.reading import cannot_tell, reading, two_weeks
from widgets.apps.self_assessment.state import KEEP
from widgets.components.self_assessment.answers import ANSWERS
from widgets.components.self_assessment.rows import rows
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls
from widgets.engine.html.files import file_box, print_button, save_button
from widgets.engine.html.keep_choice import keep_choice


@memo_section("today", *[field.name for field in ANSWERS])
def summary(state: State) -> Html:
    """Return the page that a reader takes along."""
    given = rows(state)
    return el(
        "section",
        el("h3", "6. What to read and try first"),
        reading(state),
        cannot_tell(state),
        two_weeks(state),
        el(
            "div",
            el("h4", "Your answers"),
            el("dl", [el("div", el("dt", name), el("dd", value)) for name, value in given])
            if given
            else el("p", "None yet. The list above fits anybody whose back hurts."),
            class_="rb-assess-answers",
        ),
        class_="rb-part rb-assess-summary",
    )


@memo_section("said", "problem", *[field.name for field in ANSWERS])
def taking_along(state: State) -> Html:
    """Return the ways to print and save the answers, and to load them again."""
    return el(
        "section",
        el("h4", "Take it along"),
        el(
            "p",
            print_button("Print the summary"),
            save_button("Save my answers as a file", FILE_NAME, as_file(state)),
        ),
        file_box("load_file", "Load answers from such a file", ".json,application/json"),
        controls.live(
            el("p", state["problem"], class_="rb-problem") if state["problem"] else None,
            el("p", state["said"]) if state["said"] else None,
        ),
        el(
            "p",
            "The check for warning signs is not in the file: it has a page of its own.",
            class_="rb-hint",
        ),
        class_="rb-part rb-assess-along",
    )


@memo_section("keep")
def keeping(state: State) -> Html:
    """Return the choice to keep the answers, and below it the button that deletes them."""
    return keep_choice(
        KEEP,
        state,
        delete="Delete my answers and start again",
        deletes="This deletes your answers here. Those to the check stay on its own page.",
    )
