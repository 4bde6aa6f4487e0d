"""The answers to take along: on the page, as text to copy, as a file, on paper."""

from widgets.apps.check_first.asking import answer_label
from widgets.science.triage import asked, assess
from widgets.science.triage_advice import ADVICE
from widgets.ui import controls
from widgets.ui.elements import Html, el
from widgets.ui.remember import section


@section("answers", "said")
def taking_along(state: dict) -> Html:
    """Give the part below the card with all the answers and the ways to take them along."""
    text = as_text(state["answers"])
    return el(
        "section",
        el("h4", "Your answers, for whoever examines you"),
        controls.disclosure(
            "All your answers",
            el("dl", [_pair(*row) for row in _rows(state["answers"])], class_="rb-check-answers"),
        ),
        el(
            "p",
            _device_button("Copy them", data_copy="copied", data_content=text),
            _device_button(
                "Save them as a file", data_download="my-back-check.txt", data_content=text
            ),
            _device_button("Print them", data_print=True),
        ),
        controls.live(el("p", state["said"]) if state["said"] else None),
        class_="rb-part rb-check-along",
    )


def as_text(answers: dict) -> str:
    """Give the answers and what came of them as plain text."""
    found = assess(answers)
    lines = ["My answers to a check for warning signs in back pain", "Date:", ""]
    lines.append("It said: " + ADVICE[found.level].title)
    lines += ["- " + reason.because for reason in found.reasons]
    lines += ["", "All my answers", ""]
    lines += [question + " " + answer for question, answer in _rows(answers)]
    lines += ["", "The check is part of a course for runners. It is no diagnosis."]
    return "\n".join(lines) + "\n"


def _rows(answers: dict) -> list[tuple[str, str]]:
    return [
        (question.text, answer_label(answers[question.id]) + ".")
        for question in asked(answers)
        if question.id in answers
    ]


def _pair(question: str, answer: str) -> Html:
    return el("div", el("dt", question), el("dd", answer))


def _device_button(label: str, **attributes: object) -> Html:
    return el("button", label, type="button", class_="rb-button", **attributes)
