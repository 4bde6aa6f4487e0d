"""The steps of the check: one group of questions on a screen."""

from widgets.components.triage.ringing import need_help_now
from widgets.components.triage.state import (
    STEPS,
    State,
    asks_each,
    group_questions,
    open_questions,
)
from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls, devices
from widgets.science.triage.questions import GROUPS, Question

LABELS = (
    ("yes", "Yes"),
    ("no", "No"),
    ("under-16", "Under 16"),
    ("16-19", "16 to 19"),
    ("20-55", "20 to 55"),
    ("56-70", "56 to 70"),
    ("over-70", "Over 70"),
    ("unsure", "Not sure"),
)


@memo_section("step", "answers", "reminders")
def questions_view(state: State) -> Html:
    """Return the present step with its questions. Nothing is chosen before the reader chooses."""
    step = state["step"]
    group = next(group for group in GROUPS if group.id == step)
    return el(
        "section",
        _progress(STEPS.index(step) + 1, len(GROUPS)),
        el("h3", group.title),
        el("p", group.introduction),
        _may_end() if asks_each(step) else None,
        _questions(state),
        _buttons(step),
        need_help_now(),
        **devices.focus(step),
    )


def answer_label(value: str) -> str:
    """Return an answer in words."""
    return next(label for option, label in LABELS if option == value)


def _progress(number: int, total: int) -> Html:
    return el(
        "p",
        f"Step {number} of {total}",
        el("progress", value=number, max=total, aria_hidden="true"),
        class_="rb-check-progress",
    )


def _may_end() -> Html:
    return el(
        "p",
        "Each question here wants its own answer. A yes or a “not sure” may end the check at once "
        "and tell you what to do.",
        class_="rb-hint",
    )


def _questions(state: State) -> list[Html]:
    answers = state["answers"]
    missing = [question.id for question in open_questions(state)] if state["reminders"] else []
    rows = []
    for question in group_questions(state, state["step"]):
        is_first = missing[:1] == [question.id]
        focus = f"{question.id}-{state['reminders']}" if is_first else None
        answer = answers.get(question.id)
        rows.append(_question(question, answer, missing=question.id in missing, focus=focus))
    return rows


def _question(question: Question, answer: str | None, *, missing: bool, focus: str | None) -> Html:
    help_id = local_id(question.id + "-help")
    options = [
        el(
            "label",
            el(
                "input",
                type="radio",
                id=local_id(question.id + "-" + value),
                name=question.id,
                value=value,
                checked=answer == value,
            ),
            " ",
            label,
            class_="rb-radio",
        )
        for value, label in LABELS
        if value in question.options
    ]
    problem = el("span", "Please choose an answer. ", class_="rb-problem") if missing else None
    return el(
        "fieldset",
        el("legend", problem, question.text),
        el("p", question.help, id=help_id, class_="rb-hint") if question.help else None,
        el("div", options, class_="rb-options"),
        id=local_id(question.id),
        aria_describedby=help_id if question.help else None,
        class_="rb-radios",
        **devices.focus(focus),
    )


def _buttons(step: str) -> Html:
    is_last = step == STEPS[-2]
    return el(
        "div",
        controls.button("next", "See what to do" if is_last else "Go on", primary=True),
        None if asks_each(step) else controls.button("say_no", "No to all the rest"),
        None if step == STEPS[0] else controls.button("back", "Back"),
        # A button in use is not redrawn, so those of another step are other buttons.
        id=local_id("buttons-" + step),
        class_="rb-check-buttons",
    )
