"""Form controls: each with its label, its unit, its problem beside it, and its whole keyboard."""

from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.core.fields import Choice, Flag, Number, Text
from widgets.engine.core.memo import remembered
from widgets.engine.core.numbers import plain
from widgets.engine.core.state import Values
from widgets.engine.html import devices

# No number, time or word that somebody types is as long.
MOST_IN_A_LINE = 300


def button(name: str, label: object, *, value: str = "", primary: bool = False) -> Html:
    """Return a button that sends the event `name` with `value`."""
    kind = "rb-button rb-button-primary" if primary else "rb-button"
    return el("button", label, type="button", class_=kind, name=name, value=value)


def choice_buttons(name: str, options: tuple[tuple[str, str], ...], chosen: str) -> list[Html]:
    """Return a button for each option, a value and a label; the chosen one is pressed."""
    return [
        el(
            "button",
            label,
            type="button",
            class_="rb-button rb-button-primary" if value == chosen else "rb-button",
            name=name,
            value=value,
            aria_pressed="true" if value == chosen else "false",
        )
        for value, label in options
    ]


def checkbox(field: Flag, state: Values) -> Html:
    """Return a checkbox for a yes-or-no field."""
    box = el("input", type="checkbox", name=field.name, checked=bool(state[field.name]))
    return el("label", box, " ", field.label, class_="rb-check")


def radios(field: Choice, state: Values, *, hint: object = None) -> Html:
    """Return a group of radio buttons for a choice."""
    return _radios(field, state[field.name], hint)


@remembered(400)
def _radios(field: Choice, chosen: str, hint: object) -> Html:
    options = [
        el(
            "label",
            el(
                "input",
                type="radio",
                name=field.name,
                value=value,
                checked=chosen == value,
            ),
            " ",
            label,
            class_="rb-radio",
        )
        for value, label in field.options
    ]
    return el(
        "fieldset",
        el("legend", field.label),
        el("p", hint, class_="rb-hint") if hint else None,
        el("div", options, class_="rb-options"),
        class_="rb-radios",
    )


def select(name: str, label: str, options: list[tuple[str, str]], chosen: str) -> Html:
    """Return a list to choose one of many from; `options` are pairs of value and label."""
    listed = [el("option", text, value=value, selected=value == chosen) for value, text in options]
    return el(
        "div",
        el("label", label, for_=local_id(name), class_="rb-label"),
        el("select", listed, id=local_id(name), name=name, class_="rb-input rb-select"),
        class_="rb-field",
    )


def text_box(
    name: str,
    label: str,
    text: str,
    state: Values,
    *,
    unit: str = "",
    hint: object = None,
    keyboard: str = "text",
) -> Html:
    """Return a labelled box for one line of text.

    While the state holds a draft under `name`, the box shows the draft and says what is wrong
    with it. `keyboard` is what a phone offers: "decimal" only where digits and a decimal sign can
    write all that is accepted.
    """
    draft = state["drafts"].get(name)
    if draft:
        return _text_box(name, label, draft["text"], draft["problem"], unit, hint, keyboard)
    return _text_box(name, label, text, "", unit, hint, keyboard)


@remembered(400)
def _text_box(  # noqa: PLR0917  remembered by position
    name: str, label: str, text: str, problem: str, unit: str, hint: object, keyboard: str
) -> Html:
    problem_id, hint_id = local_id(name + "-problem"), local_id(name + "-hint")
    described = [i for i, shown in ((problem_id, problem), (hint_id, hint)) if shown]
    box = el(
        "input",
        id=local_id(name),
        type="text",
        inputmode=keyboard,
        name=name,
        value=text,
        autocomplete="off",
        maxlength=MOST_IN_A_LINE,
        aria_describedby=" ".join(described) or None,
        aria_invalid="true" if problem else None,
        class_="rb-input",
    )
    return el(
        "div",
        el("label", label, for_=local_id(name), class_="rb-label"),
        el("p", hint, id=hint_id, class_="rb-hint") if hint else None,
        el("p", problem, id=problem_id, class_="rb-problem") if problem else None,
        el("div", box, el("span", unit, class_="rb-unit") if unit else None, class_="rb-box"),
        class_="rb-field",
    )


def number_box(field: Number, state: Values, *, hint: object = None) -> Html:
    """Return a box for a number field."""
    text = field.text(state[field.name])
    return text_box(
        field.name,
        field.label,
        text,
        state,
        unit=field.unit,
        hint=hint,
        keyboard=keyboard_for(field),
    )


def keyboard_for(field: Number) -> str:
    """Return the keyboard of a phone that can write every value of a field.

    The one with digits and a decimal sign has no minus on an iPhone.
    """
    return "decimal" if field.low >= 0 else "text"


def text_area(field: Text, state: Values, *, rows: int, hint: object = None) -> Html:
    """Return a labelled box for many lines, `rows` of them in sight.

    Like the other boxes it shows a draft, and what is wrong with it, while there is one.
    """
    draft = state["drafts"].get(field.name) or {"text": state[field.name], "problem": ""}
    # A whole book pasted would be read for minutes. What is cut off is too long to be taken, and
    # the box says so: two units a letter are the most that a browser counts.
    most = 2 * (field.most + 1)
    return _text_area(field.name, field.label, draft["text"], draft["problem"], rows, hint, most)


@remembered(8)
def _text_area(  # noqa: PLR0917  remembered by position
    name: str, label: str, text: str, problem: str, rows: int, hint: object, most: int
) -> Html:
    problem_id, hint_id = local_id(name + "-problem"), local_id(name + "-hint")
    described = [i for i, shown in ((problem_id, problem), (hint_id, hint)) if shown]
    return el(
        "div",
        el("label", label, for_=local_id(name), class_="rb-label"),
        el("p", hint, id=hint_id, class_="rb-hint") if hint else None,
        el("p", problem, id=problem_id, class_="rb-problem") if problem else None,
        el(
            "textarea",
            # A browser drops the first line break of what stands here: it drops this one.
            "\n" + text,
            id=local_id(name),
            name=name,
            rows=rows,
            maxlength=most,
            autocomplete="off",
            spellcheck="false",
            aria_describedby=" ".join(described) or None,
            aria_invalid="true" if problem else None,
            class_="rb-input rb-text-area",
        ),
        class_="rb-field",
    )


def slider(
    field: Number, state: Values, *, step: float = 1, spoken: str = "", box: Html | None = None
) -> Html:
    """Return a slider together with its number box.

    `spoken` is what a screen reader says for the value, `box` stands in for the number box where
    the value is typed in another unit.
    """
    value = state[field.name]
    bar = el(
        "input",
        type="range",
        name=field.name,
        min=plain(field.low, field.places),
        max=plain(field.high, field.places),
        step=plain(step, field.places),
        value=field.text(value),
        aria_label=field.label,
        aria_valuetext=spoken or f"{field.text(value)} {field.unit}",
        class_="rb-range",
    )
    return el("div", box or number_box(field, state), bar, class_="rb-slider")


def disclosure(summary: object, *children: object) -> Html:
    """Return a part that the reader can fold and unfold."""
    return el("details", el("summary", summary), el("div", *children), class_="rb-disclosure")


# The three levels of the NHS care cards, each with the words that a screen reader says before it.
CARD_LEVELS = {
    "emergency": "Emergency advice: ",
    "urgent": "Urgent advice: ",
    "non-urgent": "Non-urgent advice: ",
}


def result_card(level: str, title: str, *children: object) -> Html:
    """Return the card of a result: `level` is "emergency", "urgent" or "non-urgent".

    Raises KeyError for another level.
    """
    prefix = el("span", CARD_LEVELS[level], class_="rb-spoken")
    heading = el("h3", prefix, title, class_="rb-card-title")
    return el("section", heading, *children, class_=f"rb-card rb-card-{level}")


def live(*children: object, whole: bool = False) -> Html:
    """Return a part whose news a screen reader says once the reader's hand rests.

    Said are its first sentences, as far as about 120 letters reach, or the `answer` within it; all
    of it where `whole`, for what an author wrote to be heard.
    """
    return el("div", *children, class_="rb-live", **devices.live(whole=whole))


def answer(*children: object) -> Html:
    """Return what of a live part is said: all of it, and nothing else."""
    return el("span", *children, **devices.answer())


def spoken(text: str) -> Html:
    """Return text for screen readers alone."""
    return el("span", text, class_="rb-spoken")


def facts(rows: list[tuple[object, object]]) -> Html:
    """Return pairs of name and value as a description list."""
    pairs = [el("div", el("dt", name), el("dd", value)) for name, value in rows]
    return el("dl", pairs, class_="rb-facts")
