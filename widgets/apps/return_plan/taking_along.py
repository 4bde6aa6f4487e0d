"""The rules in words, the files, and whether the plan stays on the device."""

from widgets.apps.return_plan.fields import KEEP, READY
from widgets.apps.return_plan.standing import missing, plan_of, ticked, today_of
from widgets.apps.return_plan.state import State
from widgets.components.citation import cite
from widgets.components.triage.standing import eases
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.html import controls
from widgets.engine.html.files import file_box, print_button, save_button
from widgets.engine.html.keep_choice import keep_choice
from widgets.science.return_to_run.log import as_calendar, as_file, as_table
from widgets.science.return_to_run.rules import rules
from widgets.science.return_to_run.stages import STAGES

_READY_NAMES = tuple([field.name for field in READY])


@remembered(1)
def rules_in_words() -> Html:
    """Return the rules and the stages that the plan goes by."""
    return el(
        "section",
        el("h3", "The rules of this plan"),
        el("ul", [el("li", rule) for rule in rules()], class_="rb-return-rules"),
        controls.disclosure(
            f"The {len(STAGES)} stages",
            el("ol", [el("li", f"{one.words} ({one.session} minutes in all)") for one in STAGES]),
        ),
        el(
            "p",
            el("strong", "All these numbers are our judgement. "),
            "No rule for pain was tested in runners with back pain. People with a sore Achilles "
            "tendon who ran on under one did as well as those who stopped for six weeks (",
            cite("silbernagel2007"),
            "). The limit for a single run goes back to a study of injuries of all kinds (",
            cite("frandsen2025"),
            "). It measured distance, and runners without walks; we count minutes instead.",
            class_="rb-untested",
        ),
        class_="rb-part",
    )


@memo_section("log", "today", "check", "file_problem", *_READY_NAMES)
def taking_along(state: State) -> Html:
    """Return the ways to print and save the plan, and to load it again."""
    ready = [name[len("ready_") :] for name in ticked(state)]
    found = plan_of(state)
    has_next = found.status == "run" and not missing(state) and not found.is_to_be_seen
    # A calendar would not say that the run is to be cut short.
    has_next = has_next and not eases(state["check"])
    return el(
        "section",
        el("h3", "Take it along"),
        el(
            "p",
            print_button("Print the plan"),
            save_button(
                "Next run for my calendar", "next-run.ics", as_calendar(found, today_of(state))
            )
            if has_next
            else None,
            _table(state),
            save_button(
                "All of it as a file", "my-return-to-running.json", as_file(state["log"], ready)
            ),
            class_="rb-return-files",
        ),
        el(
            "p",
            "The calendar gets the next run and the morning after it. What follows depends on how "
            "it goes.",
            class_="rb-hint",
        ),
        file_box(
            "load_file",
            "Load a table or a file saved here",
            ".json,.csv,application/json,text/csv",
        ),
        controls.live(
            el("p", state["file_problem"], class_="rb-problem") if state["file_problem"] else None
        ),
        class_="rb-part rb-return-along",
    )


@memo_section("log")
def _table(state: State) -> Html:
    return save_button("My runs as a table", "my-runs.csv", as_table(state["log"]))


@memo_section("keep")
def keeping(state: State) -> Html:
    """Return the choice to keep the plan, and below it the button that deletes it."""
    return keep_choice(
        KEEP,
        state,
        delete="Delete my plan and start again",
        deletes="This deletes your plan with all your runs.",
    )
