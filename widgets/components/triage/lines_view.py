"""The list of a step: its lines to tick, what a tick opens, and the age."""

from widgets.components.triage.state import (
    AGE_UNKNOWN,
    BIRTH_YEAR,
    UNSURE,
    YEARS,
    State,
)
from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.html import controls, devices
from widgets.science.triage.records import AGE, TICK, Question

ANSWERS = (("yes", "Yes"), ("no", "No"), ("unsure", "Not sure"))
_MISSING = "Please choose an answer. "


def line(question: Question, state: State, *, missing: bool, focus: str | None) -> Html:
    """Return a question as a line of the list."""
    if question.kind == AGE:
        return _age(state, missing=missing, focus=focus)
    if question.kind == TICK:
        return _tick(question, state["answers"].get(question.id, "no"))
    return _follow_up(question, state["answers"].get(question.id), missing=missing, focus=focus)


def _tick(question: Question, answer: str) -> Html:
    help_id = local_id(question.id + "-help")
    box = el(
        "input",
        type="checkbox",
        id=local_id(question.id),
        name=question.id,
        checked=answer != "no",
        aria_describedby=help_id if question.help else None,
    )
    return el(
        "li",
        el("label", box, " ", question.text, class_="rb-check"),
        el("p", question.help, id=help_id, class_="rb-hint") if question.help else None,
        _doubt(question, answer) if answer != "no" else None,
        class_="rb-tick",
    )


def _doubt(question: Question, answer: str) -> Html:
    """Return what a tick opens: how to find out, and the way to say “not sure”."""
    settle_id = local_id(question.id + "-settle")
    box = el(
        "input",
        type="checkbox",
        id=local_id(UNSURE + question.id),
        name=UNSURE + question.id,
        checked=answer == "unsure",
        aria_describedby=settle_id,
    )
    return el(
        "div",
        el("p", el("strong", "To be sure: "), question.settle, id=settle_id),
        el("label", box, " I am not sure about this", class_="rb-check"),
        class_="rb-tick-more",
    )


def _follow_up(question: Question, answer: str | None, *, missing: bool, focus: str | None) -> Html:
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
        for value, label in ANSWERS
    ]
    more = question.help
    if answer == "unsure":
        more = (more + " To be sure: " + question.settle).strip()
    problem = el("span", _MISSING, class_="rb-problem") if missing else None
    return el(
        "li",
        el(
            "fieldset",
            el("legend", problem, question.text),
            el("p", more, id=help_id, class_="rb-hint") if more else None,
            el("div", options, class_="rb-options"),
            id=local_id(question.id),
            aria_describedby=help_id if more else None,
            class_="rb-radios",
            **devices.focus(focus),
        ),
        class_="rb-follow-up",
    )


def _age(state: State, *, missing: bool, focus: str | None) -> Html:
    wanted = "Please give your age, or tick “I do not know”. "
    problem = el("span", wanted, class_="rb-problem") if missing else None
    return el(
        "li",
        el(
            "fieldset",
            # The focus goes to a legend, and to nothing else in here.
            el("legend", problem, "Your age"),
            controls.number_box(YEARS, state),
            controls.checkbox(AGE_UNKNOWN, state),
            controls.number_box(BIRTH_YEAR, state, hint="For example 1984. It is enough.")
            if state["age_unknown"]
            else None,
            **devices.focus(focus),
        ),
        class_="rb-age",
    )
