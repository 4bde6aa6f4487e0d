"""What is said of an answer: the verdict once it is marked, its explanation and its sources.

Questions and answers are those of `questions.sourced`, and `verdicts` those of a Marking.
"""

from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.numbers import fixed, plain
from widgets.engine.html.controls import disclosure
from widgets.engine.quiz.questions import Answer, Question

# What a marked option is told, beside its symbol: never colour alone.
VERDICTS = {
    "right": ("\u2713", "Right"),
    "wrong": ("\u2717", "Not right"),
    "missed": ("\u2192", "This one is right"),
}

MOST_PLACES = 9
SAME = 1e-9  # two numbers that differ by no more than this, or this share of them, look alike
# Outside these, too many digits would only say where the point stands.
SMALLEST, LARGEST = 1e-6, 1e15
_RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"


def verdict_part(verdict: str, answer: Answer) -> Html:
    """Return the verdict on an answer, a key of VERDICTS, with what its author says to it."""
    symbol, name = VERDICTS[verdict]
    return el(
        "div",
        el("span", symbol, aria_hidden="true", class_="rb-quiz-symbol"),
        " ",
        el("strong", name + "."),
        " ",
        explanation(answer),
        class_="rb-quiz-verdict rb-quiz-" + verdict,
    )


def unchosen_part(question: Question, order: list[int], verdicts: tuple[str, ...]) -> Html | None:
    """Return why the options left out rightly are not right, folded away."""
    others = [
        question["answers"][place]
        for place in order
        if not verdicts[place] and question["answers"][place].get("feedback")
    ]
    return disclosure("Why not the others?", _explained(others)) if others else None


def right_answers(question: Question, order: list[int]) -> Html | None:
    """Return the right answers to a question, each with its explanation, None where none is."""
    answers = [question["answers"][place] for place in order]
    right = [answer for answer in answers if answer.get("correct")]
    return _explained(right) if right else None


def explanation(answer: Answer) -> list[object]:
    """Return what the author says to an answer, with its sources."""
    source = answer["source"]
    return [
        shown_text(answer, "feedback"),
        el("span", f" ({source})", class_="rb-quiz-source") if source else None,
    ]


def answer_text(answer: Answer) -> object:
    """Return an answer in words: its text and code, its number, or its range."""
    if "value" in answer:
        return number_text(answer["value"])
    if "range" in answer:
        low, high = answer["range"]
        return f"At least {number_text(low)} and below {number_text(high)}"
    return [shown_text(answer, "answer"), code_part(answer)]


def shown_text(record: Question | Answer, key: str) -> object:
    """Return a text of the author, as markup where it has any, or None where there is no such text.

    The markup was made of the file, and nothing that a reader's device keeps comes into it.
    """
    markup = record.get("markup", {}).get(key)
    if markup is None:
        return record.get(key)
    return el("span", Html(markup), class_="rb-quiz-text")


def number_text(value: float) -> str:
    """Return a number with as many decimal places as it needs, at most nine.

    A very small or a very large one has a power of ten, as in 1.5 \u00d7 10\u207b\u00b9\u00b2.
    """
    if value == 0 or SMALLEST <= abs(value) < LARGEST:
        return _decimal_text(value)
    power, front = 0, abs(value)
    while front < 1 - SAME:
        front, power = front * 10, power - 1
    while front >= 10 - SAME:
        front, power = front / 10, power + 1
    raised = "".join([_RAISED[int(digit)] for digit in str(abs(power))])
    front_text = _decimal_text(front if value > 0 else -front)
    return f"{front_text} \u00d7 10" + ("\u207b" if power < 0 else "") + raised


def code_part(record: Question | Answer) -> Html | None:
    """Return the code of a question or an answer, where it has some."""
    return el("code", record["code"], class_="rb-quiz-code") if record.get("code") else None


def source_part(question: Question) -> Html | None:
    """Return the line that names the sources of a question."""
    source = question["source"]
    return el("p", "Source: " + source, class_="rb-quiz-source") if source else None


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


def _explained(answers: list[Answer]) -> Html:
    pairs = [
        fragment(el("dt", answer_text(answer)), el("dd", explanation(answer))) for answer in answers
    ]
    return el("dl", pairs, class_="rb-quiz-reasons")


def _decimal_text(value: float) -> str:
    places, near = 0, SAME * min(abs(value), 1)
    while places < MOST_PLACES and abs(float(plain(value, places)) - value) > near:
        places += 1
    return fixed(value, places)
