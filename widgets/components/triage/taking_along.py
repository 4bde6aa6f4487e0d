"""The answers to take along: on the page, as text to copy, as a file, on paper."""

from widgets.components.triage.questions_view import answer_label
from widgets.components.triage.state import State
from widgets.components.triage.steps import taken_back
from widgets.engine.core.days import date_of
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls, devices
from widgets.engine.html.dates import plain_day
from widgets.engine.html.files import print_button, save_button
from widgets.science.triage.advice import ADVICE
from widgets.science.triage.assessment import asked, assess


@memo_section("answers", "said", "first_said", "day")
def taking_along(state: State) -> Html:
    """Return the part below the card with all the answers and the ways to take them along."""
    text = as_text(state)
    return el(
        "section",
        el("h4", "Your answers, for whoever examines you"),
        controls.disclosure(
            "All your answers",
            el("dl", [_pair(*row) for row in _rows(state["answers"])], class_="rb-check-answers"),
        ),
        el(
            "p",
            el(
                "button",
                "Copy them",
                type="button",
                class_="rb-button",
                **devices.copy("copied", text),
            ),
            save_button("Save them as a file", "my-back-check.txt", text),
            print_button("Print them"),
        ),
        controls.live(el("p", state["said"]) if state["said"] else None),
        class_="rb-part rb-check-along",
    )


def as_text(state: State) -> str:
    """Return the answers and what came of them as plain text."""
    answers, day = state["answers"], state["day"]
    found = assess(answers)
    lines = ["My answers to a check for warning signs in back pain"]
    lines += ["Date: " + (plain_day(date_of(day)) if day else ""), ""]
    lines.append("It said: " + ADVICE[found.act].title)
    lines += ["- " + reason.because for reason in found.reasons]
    if found.unsure:
        lines += ["", "Not sure about", ""]
        lines += ["- " + question.text for question in found.unsure]
    back = taken_back(state)
    if back:
        lines += ["", "First answered yes or not sure, then taken back", ""]
        lines += ["- " + question.text for question in back]
    lines += ["", "All my answers", ""]
    lines += [question + ": " + answer for question, answer in _rows(answers)]
    lines += ["", "The check is part of a course for runners. It is no diagnosis."]
    return "\n".join(lines) + "\n"


def _rows(answers: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (question.text, answer_label(question, answers[question.id]) + ".")
        for question in asked(answers)
        if question.id in answers
    ]


def _pair(question: str, answer: str) -> Html:
    return el("div", el("dt", question), el("dd", answer))
