"""The whole quiz as the reader sees it, and its answers on paper."""

from typing import TypeAlias

from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.html import devices
from widgets.engine.html.controls import button, disclosure, live, spoken
from widgets.engine.quiz import attempts, explained, parts
from widgets.engine.quiz.attempts import Attempt, Score
from widgets.engine.quiz.marking import CHOICES, Marking
from widgets.engine.quiz.questions import Question, sourced
from widgets.engine.quiz.state import ALL, MISSED, State, asked, attempt_at, keys

HINTS = {
    "multiple_choice": "Choose one.",
    "many_choice": "Choose all that are right.",
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
    rows = [
        el(
            "li",
            el("p", question["question"], explained.code_part(question)),
            explained.right_answers(question),
            explained.source_part(question),
        )
        for question in map(sourced, state["questions"])
    ]
    return el("details", el("summary", "Answers"), el("ol", rows), class_="rb-quiz-answers")


# What a question is drawn of: its key, how many there are, itself, what was tried, what is wrong.
_Shown: TypeAlias = tuple[str, int, Question, Attempt, str]
# The last drawing of each question, with what it was made of: most steps change one question only.
_drawn: dict[str, tuple[_Shown, Html]] = {}


def question_view(state: State, key: str) -> Html:
    """Return one question of a quiz."""
    draft = state["drafts"].get("q" + key)
    problem = draft["problem"] if draft else ""
    made_of = (key, len(state["questions"]), asked(state, key), attempt_at(state, key), problem)
    if key not in _drawn or _drawn[key][0] != made_of:
        _drawn[key] = (made_of, _draw(*made_of))
    return _drawn[key][1]


def _draw(key: str, total: int, question: Question, attempt: Attempt, problem: str) -> Html:
    marking = None
    if attempt["marked"]:
        question = sourced(question)
        marking = attempts.marking(question, attempt)
    if question["type"] in CHOICES:
        answer = parts.options_part(
            key, question, attempt["chosen"], marking.options if marking else ()
        )
    else:
        answer = parts.text_part(key, question, attempt["typed"], problem, marked=attempt["marked"])
    return parts.question_part(
        key,
        total,
        question,
        el("p", HINTS[question["type"]], class_="rb-hint"),
        answer,
        parts.check_part(key, problem, marked=attempt["marked"]),
        _result(question, marking) if marking else None,
    )


def _result(question: Question, marking: Marking) -> Html:
    """Return what stands under a marked question."""
    if question["type"] in CHOICES:
        several = question["type"] == "many_choice"
        lines = [
            el("p", explained.found_text(marking.options)) if several else None,
            explained.unchosen_part(question, marking.options),
        ]
    else:
        verdict = "right" if marking.right else "wrong"
        answers = explained.right_answers(question)
        lines = [
            explained.verdict_part(verdict, marking.answer or {"source": ""}),
            None if marking.right else disclosure("Show the answer", answers),
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
