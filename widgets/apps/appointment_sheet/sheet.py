"""The sheet: first what must be said at once, then the reader's own words and questions."""

from widgets.apps.appointment_sheet.state import QUESTIONS, WRITTEN, State
from widgets.components.citation import cite
from widgets.components.self_assessment.rows import rows
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.core.state import Values
from widgets.engine.html import devices

# The signs that most need saying, as a page has room for them; the whole list is the check's.
_AT_ONCE = (
    "new trouble with passing urine or with the bowel",
    "numbness around the genitals or the buttocks",
    "pain, weakness or numbness in both legs, or a leg that grows weaker",
    "pain out of nowhere, fainting, chest pain, or no breath at rest",
    "bad belly pain, or feeling very ill",
    "a bad accident before the pain; or, after cancer, anything new in a leg",
)
_SAY_TOO = (
    "fever, weight lost without trying, or cancer at any time",
    "new weakness in one leg, or new trouble with sex",
    "steroid medicine taken for a long time",
    "a blood thinner, diabetes, weak immunity or a pregnancy",
    "an earlier stress fracture, missed periods, or eating less than your training needs",
    "pain that is worse at night, or a lump in the back",
)


@memo_section("answers", "use_answers", *[box.name for box in WRITTEN + QUESTIONS])
def sheet(state: State) -> Html:
    """Return the page to print."""
    asked = _asked(state)
    return el(
        "section",
        el("h3", "3. Your sheet"),
        el(
            "div",
            el("p", el("strong", "My back and my running"), class_="rb-appointment-title"),
            el("p", _signed("Name"), " ", _signed("Date"), class_="rb-appointment-signed"),
            _AT_ONCE_BOX,
            _SAY_TOO_BOX,
            _written(state),
            _answers(state),
            el("h4", "What I want to ask"),
            el("ul", [el("li", ask) for ask in asked]) if asked else _BLANK,
            el("h4", "What was said"),
            _BLANK,
            class_="rb-appointment-sheet",
        ),
        el(
            "button",
            "Print the sheet",
            type="button",
            class_="rb-button rb-button-primary",
            **devices.print_alone(),
        ),
        class_="rb-part rb-appointment-result",
    )


def _signed(label: str) -> Html:
    return el("span", label, ": ", el("span", class_="rb-appointment-line"))


_BLANK = el("div", class_="rb-appointment-blank")

_AT_ONCE_BOX = el(
    "div",
    el("p", el("strong", "Do not wait for an appointment, go to emergency care, with:")),
    el("ul", [el("li", sign) for sign in _AT_ONCE]),
    el("p", "(", cite("nhsbackpain"), "; ", cite("bmjces"), ")", class_="rb-hint"),
    el("p", "The check has the whole list, and its other sources.", class_="rb-hint"),
    class_="rb-appointment-at-once",
)
_SAY_TOO_BOX = el(
    "div",
    el("h4", "Say these when you ring, if they are so. Some of them make it urgent."),
    el("ul", [el("li", sign) for sign in _SAY_TOO]),
    el(
        "p",
        "(",
        cite("nhsbackpain"),
        "; ",
        cite("ahcpr1994"),
        "; ",
        cite("henschke2009"),
        "; ",
        cite("sacral2019"),
        ")",
        class_="rb-hint",
    ),
)


def _asked(state: Values) -> list[str]:
    return [ask.label for ask in QUESTIONS if state[ask.name]]


def _written(state: Values) -> list[Html]:
    return [_words(box.label, state[box.name]) for box in WRITTEN]


def _words(title: str, text: str) -> Html:
    lines = [el("p", line) for line in text.split("\n") if line.strip()]
    return el("div", el("h4", title), lines or _BLANK)


def _answers(state: State) -> Html | None:
    if state["answers"] is None or not state["use_answers"]:
        return None
    pairs = [el("div", el("dt", name), el("dd", value)) for name, value in rows(state["answers"])]
    return el(
        "div",
        el("h4", "From my self-assessment"),
        el("dl", pairs, class_="rb-appointment-answers"),
    )
