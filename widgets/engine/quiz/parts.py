"""The parts of a question: its frame, what is chosen or typed, and its button."""

from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.html import devices
from widgets.engine.html.controls import MOST_IN_A_LINE, spoken
from widgets.engine.quiz.explained import code_part, shown_text, verdict_part
from widgets.engine.quiz.questions import Question, takes_several


def question_part(number: str, total: int, question: Question, *children: object) -> Html:
    """Return the frame of a question, with its text as the name of the group."""
    legend = el(
        "legend",
        el("span", f"Question {number} of {total}", class_="rb-quiz-number"),
        " ",
        shown_text(question, "question"),
        code_part(question),
    )
    return el(
        "fieldset",
        legend,
        children,
        id=local_id("q" + number),
        class_="rb-quiz-question",
        **devices.enter("check"),
    )


def options_part(
    number: str,
    question: Question,
    order: list[int],
    chosen: list[int],
    verdicts: tuple[str, ...],
) -> Html:
    """Return the options: radio buttons for one right answer, checkboxes for several.

    `order` has their places as they are shown, and `verdicts` are those of a Marking, none before
    it, so that nothing can be given away.
    """
    several = takes_several(question)
    rows = []
    for place in order:
        answer = question["answers"][place]
        box = el(
            "input",
            type="checkbox" if several else "radio",
            id=local_id(f"q{number}-{place}"),
            name=f"q{number}-{place}" if several else f"q{number}",
            value=str(place),
            checked=place in chosen,
            disabled=bool(verdicts),
        )
        kind = "rb-check" if several else "rb-radio"
        rows.append(el("label", box, shown_text(answer, "answer"), code_part(answer), class_=kind))
        if verdicts and verdicts[place]:
            rows.append(verdict_part(verdicts[place], answer))
    return el("div", rows, class_="rb-quiz-options")


def text_part(number: str, question: Question, typed: str, problem: str, *, marked: bool) -> Html:
    """Return the box for a typed answer."""
    numeric = question["type"] == "numeric"
    box_id = local_id(f"q{number}-box")
    box = el(
        "input",
        type="text",
        id=box_id,
        name=f"q{number}",
        value=typed,
        # A fraction or a minus is an answer too, and a phone's keyboard of digits has neither.
        inputmode="text",
        autocomplete="off",
        maxlength=MOST_IN_A_LINE,
        readonly=marked,
        aria_describedby=local_id(f"q{number}-problem") if problem else None,
        aria_invalid="true" if problem else None,
        class_="rb-input" if numeric else "rb-input rb-quiz-words",
    )
    return el(
        "div",
        el("label", "Your answer", for_=box_id, class_="rb-label"),
        el("div", box, class_="rb-box"),
        class_="rb-field",
    )


def check_part(number: str, problem: str, *, marked: bool) -> Html:
    """Return the one button of a question. It stays in place when its task changes."""
    name, label = ("again", "Try again") if marked else ("check", "Check answer")
    told = el("p", problem, id=local_id(f"q{number}-problem"), class_="rb-problem")
    press = el(
        "button",
        label,
        spoken(f": question {number}"),
        type="button",
        id=local_id(f"q{number}-button"),
        name=name,
        value=number,
        class_="rb-button" if marked else "rb-button rb-button-primary",
    )
    return el("div", told if problem else None, press, class_="rb-quiz-check")
