"""The parts of a quiz: one question with its answers, and what is said once it is marked.

Questions and answers are dicts as in a quiz file; where they are explained, each has its sources in
words as `source`. The `verdicts` on the options of a choice are keys of VERDICTS, or "" for an
option rightly left out. There are none before marking, so that nothing can be given away. What
authors write is text: HTML and maths in it are shown as they were typed.
"""

from widgets.engine.core.elements import Html, el, fragment, local_id
from widgets.engine.core.numbers import fixed, plain
from widgets.engine.html import devices
from widgets.engine.html.controls import MOST_IN_A_LINE, button, disclosure, spoken

# What a marked option is told, beside its symbol: never colour alone.
VERDICTS = {
    "right": ("\u2713", "Right"),
    "wrong": ("\u2717", "Not right"),
    "missed": ("\u2192", "This one is right"),
}

MOST_PLACES = 9
SAME = 1e-9  # closer than this, two numbers look alike with that many places


def question_part(number: str, total: int, question: dict, *children: object) -> Html:
    """Return the frame of a question, with its text as the name of the group."""
    legend = el(
        "legend",
        el("span", f"Question {number} of {total}", class_="rb-quiz-number"),
        " ",
        question["question"],
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


def options_part(number: str, question: dict, chosen: list[int], verdicts: tuple[str, ...]) -> Html:
    """Return the options: radio buttons for one right answer, checkboxes for several."""
    several = question["type"] == "many_choice"
    rows = []
    for place, answer in enumerate(question["answers"]):
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
        rows.append(el("label", box, answer.get("answer"), code_part(answer), class_=kind))
        if verdicts and verdicts[place]:
            rows.append(verdict_part(verdicts[place], answer))
    return el("div", rows, class_="rb-quiz-options")


def text_part(number: str, question: dict, typed: str, problem: str, *, marked: bool) -> Html:
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


def verdict_part(verdict: str, answer: dict) -> Html:
    """Return the verdict on an answer, a key of VERDICTS, with what its author says to it."""
    symbol, name = VERDICTS[verdict]
    return el(
        "p",
        el("span", symbol, aria_hidden="true", class_="rb-quiz-symbol"),
        " ",
        el("strong", name + "."),
        " ",
        explanation(answer),
        class_="rb-quiz-verdict rb-quiz-" + verdict,
    )


def unchosen_part(question: dict, verdicts: tuple[str, ...]) -> Html | None:
    """Return why the options left out rightly are not right, folded away."""
    others = [
        answer
        for place, answer in enumerate(question["answers"])
        if not verdicts[place] and answer.get("feedback")
    ]
    return disclosure("Why not the others?", _explained(others)) if others else None


def right_answers(question: dict) -> Html:
    """Return the right answers to a question, each with its explanation."""
    return _explained([answer for answer in question["answers"] if answer.get("correct")])


def explanation(answer: dict) -> list:
    """Return what the author says to an answer, with its sources."""
    source = answer["source"]
    return [
        answer.get("feedback"),
        el("span", f" ({source})", class_="rb-quiz-source") if source else None,
    ]


def answer_text(answer: dict) -> object:
    """Return an answer in words: its text and code, its number, or its range."""
    if "value" in answer:
        return number_text(answer["value"])
    if "range" in answer:
        low, high = answer["range"]
        return f"At least {number_text(low)} and below {number_text(high)}"
    return [answer.get("answer"), code_part(answer)]


def number_text(value: float) -> str:
    """Return a number with as many decimal places as it needs, at most nine."""
    places = 0
    while places < MOST_PLACES and abs(float(plain(value, places)) - value) > SAME:
        places += 1
    return fixed(value, places)


def code_part(record: dict) -> Html | None:
    """Return the code of a question or an answer, where it has some."""
    return el("code", record["code"], class_="rb-quiz-code") if record.get("code") else None


def source_part(question: dict) -> Html | None:
    """Return the line that names the sources of a question."""
    source = question["source"]
    return el("p", "Source: " + source, class_="rb-quiz-source") if source else None


def toggle_part(shown: str) -> Html:
    """Return the button between all questions and those missed."""
    if shown == "missed":
        return button("shown", "Show all questions", value="all")
    return button("shown", "Show what I missed", value="missed")


def found_text(verdicts: tuple[str, ...]) -> str:
    """Return how much of a question with several right options was found."""
    right, wrong, missed = [
        len([verdict for verdict in verdicts if verdict == wanted])
        for wanted in ("right", "wrong", "missed")
    ]
    text = f"You found {right} of {right + missed} right answers"
    if wrong:
        text += f" and chose {wrong} that {'is' if wrong == 1 else 'are'} not right"
    return text + "."


def score_text(total: int, answered: int, first: int, solved: int) -> str:
    """Return a score in words: questions answered, right on the first try, and right on any."""
    if answered < total:
        text = f"{answered} of {total} answered, {first} right on the first try."
    else:
        text = f"All answered. Your score: {first} of {total} right on the first try."
    return text + (f" {solved - first} more right on a later try." if solved > first else "")


def _explained(answers: list[dict]) -> Html:
    pairs = [
        fragment(el("dt", answer_text(answer)), el("dd", explanation(answer))) for answer in answers
    ]
    return el("dl", pairs, class_="rb-quiz-reasons")
