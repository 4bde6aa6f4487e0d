"""The whole quiz as the reader sees it, and its answers on paper."""

from typing import NamedTuple

from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.html import devices
from widgets.engine.html.controls import button, disclosure, live, spoken
from widgets.engine.quiz import attempts, explained, parts, shuffling
from widgets.engine.quiz.attempts import Attempt, Score
from widgets.engine.quiz.marking import Marking
from widgets.engine.quiz.questions import CHOICES, Question, sourced, takes_several
from widgets.engine.quiz.state import ALL, MISSED, State, asked, attempt_at, keys, meaning_of

CHOOSE_ONE, CHOOSE_ALL = "Choose one.", "Choose all that are right."
HINTS = {
    "numeric": "Type a number. A fraction such as 3/4 works too.",
    "string": "Type a word or a few words.",
}


def view(state: State) -> Html:
    """Return the quiz. Right and wrong are told only of questions that are marked."""
    shown = [
        key
        for key in keys(state)
        if state["shown"] == ALL or attempts.is_missed(attempt_at(state, key))
    ]
    return fragment(
        [question_view(state, key) for key in shown],
        None if shown else el("p", "You have missed nothing so far."),
        el(
            "div",
            _progress(state),
            class_="rb-quiz-progress",
            **devices.today(state["today"]),
        ),
    )


def on_paper(state: State) -> Html:
    """Return the answers to all questions, for paper and for pages without JavaScript."""
    rows = []
    for key in keys(state):
        question = sourced(asked(state, key))
        order = shuffling.order(question, meaning_of(state, key), attempt_at(state, key))
        answers = explained.right_answers(question, order)
        rows.append(
            el(
                "li",
                el(
                    "div", explained.shown_text(question, "question"), explained.code_part(question)
                ),
                answers or el("p", "No answer counts as right."),
                explained.source_part(question),
            )
        )
    return el("details", el("summary", "Answers"), el("ol", rows), class_="rb-quiz-answers")


class _Shown(NamedTuple):
    """What a question is drawn of.

    key: what it is called in events.
    total: how many questions there are.
    meaning: its check sum.
    problem: why it cannot be marked, "" when it can.
    """

    key: str
    total: int
    question: Question
    meaning: str
    attempt: Attempt
    problem: str


# The last drawing of each question, with what it was made of: most steps change one question only.
_drawn: dict[str, tuple[_Shown, Html]] = {}


def question_view(state: State, key: str) -> Html:
    """Return one question of a quiz."""
    draft = state["drafts"].get("q" + key)
    shown = _Shown(
        key,
        len(state["questions"]),
        asked(state, key),
        meaning_of(state, key),
        attempt_at(state, key),
        draft["problem"] if draft else "",
    )
    if key not in _drawn or _drawn[key][0] != shown:
        _drawn[key] = (shown, _draw(shown))
    return _drawn[key][1]


def _draw(shown: _Shown) -> Html:
    key, total, question, meaning, attempt, problem = shown
    order = shuffling.order(question, meaning, attempt)
    marking = None
    if attempt["marked"]:
        question = sourced(question)
        marking = attempts.marking(question, attempt)
    if question["type"] in CHOICES:
        answer = parts.options_part(
            key, question, order, attempt["chosen"], marking.options if marking else ()
        )
    else:
        answer = parts.text_part(key, question, attempt["typed"], problem, marked=attempt["marked"])
    return parts.question_part(
        key,
        total,
        question,
        el("p", _hint(question), class_="rb-hint"),
        answer,
        parts.check_part(key, problem, marked=attempt["marked"]),
        _result(question, order, marking) if marking else None,
    )


def _hint(question: Question) -> str:
    if question["type"] in CHOICES:
        return CHOOSE_ALL if takes_several(question) else CHOOSE_ONE
    digits = question.get("precision")
    if question["type"] != "numeric" or not digits:
        return HINTS[question["type"]]
    asked_for = "1 significant digit" if digits == 1 else f"{digits} significant digits"
    return f"{HINTS['numeric']} Give {asked_for}."


def _result(question: Question, order: list[int], marking: Marking) -> Html:
    """Return what stands under a marked question."""
    if question["type"] in CHOICES:
        lines = [
            el("p", explained.found_text(marking.options)) if takes_several(question) else None,
            explained.unchosen_part(question, order, marking.options),
        ]
    else:
        verdict = "right" if marking.right else "wrong"
        answers = None if marking.right else explained.right_answers(question, order)
        lines = [
            explained.verdict_part(verdict, marking.answer or {"source": ""}),
            disclosure("Show the answer", answers) if answers else None,
        ]
    return fragment(lines, explained.source_part(question))


def _progress(state: State) -> list[Html | None]:
    tried = [attempt_at(state, key) for key in keys(state)]
    any_missed = any([attempts.is_missed(attempt) for attempt in tried])
    score = el("p", _score_text(attempts.score(tried)), class_="rb-quiz-score")
    return [
        _unused(state),
        live(spoken(state["said"] + " "), score, whole=True),
        _toggle(state["shown"]) if any_missed or state["shown"] == MISSED else None,
        # Unfolding is the question whether to go on: it needs no state and keeps the focus.
        disclosure(
            "Start again",
            el("p", "This deletes all your answers to this quiz."),
            button("restart", "Yes, delete them and start again"),
        ),
    ]


def _unused(state: State) -> Html | None:
    """Say that there are answers to questions that are asked no more, where there are any."""
    count = len([key for key in state["answers"] if key not in state["meanings"]])
    if not count:
        return None
    return el(
        "p",
        "Some questions have changed since you answered them. Your answers to the old ones are "
        f"kept: {count}.",
        class_="rb-hint",
    )


def _toggle(shown: str) -> Html:
    """Return the button between all questions and those missed."""
    if shown == MISSED:
        return button("shown", "Show all questions", value=ALL)
    return button("shown", "Show what I missed", value=MISSED)


def _score_text(score: Score) -> str:
    """Return a score in words: questions answered, right on the first try, and right on any."""
    total, answered, first, solved = score
    if answered < total:
        text = f"{answered} of {total} answered, {first} right on the first try."
    else:
        text = f"All answered. Your score: {first} of {total} right on the first try."
    return text + (f" {solved - first} more right on a later try." if solved > first else "")
