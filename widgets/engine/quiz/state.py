"""What a quiz remembers, and how it changes."""

from typing import Any

from widgets.engine.core.days import is_day
from widgets.engine.core.fields import apply_input, choice, data, items_that_fit
from widgets.engine.core.protocol import TODAY
from widgets.engine.core.state import BaseState, Event
from widgets.engine.quiz import attempts
from widgets.engine.quiz.attempts import Attempt, FirstEdition
from widgets.engine.quiz.explained import found_text
from widgets.engine.quiz.marking import trimmed
from widgets.engine.quiz.questions import CHOICES, Question, meanings, takes_several
from widgets.engine.quiz.spacing import checked

ALL, MISSED = "all", "missed"


def _is_answers(value: object) -> bool:
    return isinstance(value, dict) and all(attempts.is_attempt(value[key]) for key in value)


ANSWERS = data(
    "answers",
    _is_answers,
    label="your answers",
    stored=True,
    usable=items_that_fit(_is_answers),
)
FIELDS = (
    ANSWERS,
    choice("shown", "Questions shown", ((ALL, "All"), (MISSED, "What I missed"))),
)


class State(BaseState):
    """The questions and what was answered.

    meanings: the check sums of the questions, in their order.
    first_edition: what edition 0.1.0 knew of this quiz, None for one that came later.
    answers: an attempt for each question begun, by its check sum. So an answer finds its question
        in every later edition that still asks it, wherever it stands, and one to a question that
        has gone is kept.
    said: what a screen reader is told of the last step.
    today: the reader's day, such as "2026-11-22", "" while unknown.
    """

    questions: list[Question]
    meanings: list[str]
    first_edition: FirstEdition | None
    answers: dict[str, Attempt]
    shown: str
    said: str
    today: str


def initial(questions: list[Question], first_edition: FirstEdition | None = None) -> State:
    """Return the state of a quiz nobody has begun."""
    return {
        "questions": questions,
        "meanings": meanings(questions),
        "first_edition": first_edition,
        "answers": {},
        "shown": ALL,
        "said": "",
        "today": "",
        "drafts": {},
    }


def name_questions(saved: dict[str, Any], state: State) -> dict[str, Any]:
    """Return what edition 0.1.0 saved with its answers by what was asked, not by the place."""
    return {"values": {"answers": attempts.by_meaning(saved, state["first_edition"])}}


def date_answers(saved: dict[str, Any], _state: State) -> dict[str, Any]:
    """Return what edition 0.2.0 saved with answers that know a day, which then is unknown."""
    return {"values": {"answers": attempts.dated(saved["values"]["answers"])}}


MIGRATIONS = (name_questions, date_answers)


def update(state: State, event: Event) -> State:
    """Return the state after what the reader did."""
    name, value = event["name"], event["value"]
    key, _, option = name[1:].partition("-")
    if name == TODAY and is_day(value):
        return {**state, "today": value}
    if name == "restart":
        fresh: State = {**state, "answers": {}, "shown": ALL, "drafts": {}}
        return _say(fresh, "Started again.")
    if name in ("check", "again") and value in keys(state):
        return _check(state, value) if name == "check" else _open_again(state, value)
    if name[:1] == "q" and key in keys(state):
        return _take(state, key, option, event)
    after = apply_input(FIELDS, state, event)
    if after["shown"] == state["shown"]:
        return after
    return _say(
        after, "All questions are shown." if after["shown"] == ALL else "What you missed is shown."
    )


def keys(state: State) -> list[str]:
    """Return what the questions are called in events: their places, from "1"."""
    return [str(index + 1) for index in range(len(state["questions"]))]


def asked(state: State, key: str) -> Question:
    """Return a question."""
    return state["questions"][int(key) - 1]


def meaning_of(state: State, key: str) -> str:
    """Return the check sum of a question."""
    return state["meanings"][int(key) - 1]


def attempt_at(state: State, key: str) -> Attempt:
    """Return what was tried at a question."""
    return state["answers"].get(meaning_of(state, key), attempts.NOTHING)


def _with(state: State, key: str, attempt: Attempt, problem: str = "") -> State:
    """Return the state with an attempt in it, and what is wrong with that, if anything."""
    answers, drafts = dict(state["answers"]), dict(state["drafts"])
    answers[meaning_of(state, key)] = attempt
    drafts.pop("q" + key, None)
    if problem:
        drafts["q" + key] = {"text": attempt["typed"], "problem": problem}
    return {**state, "answers": answers, "drafts": drafts}


def _say(state: State, text: str) -> State:
    """Return the state with what a screen reader is told.

    It stays silent unless the text changes, so the same words again end in a space.
    """
    return {**state, "said": text + "\u00a0" if text == state["said"] else text}


def _take(state: State, key: str, option: str, event: Event) -> State:
    """Take in a choice or typed text. Nothing is marked before the reader asks for it."""
    question, attempt = asked(state, key), attempt_at(state, key)
    value = str(event["value"])
    if attempt["marked"]:
        return state
    if question["type"] in CHOICES:
        several = takes_several(question)
        place = option if several else value
        if place not in [str(index) for index in range(len(question["answers"]))]:
            return state
        wanted = not several or value == "true"
        return _with(state, key, attempts.choose(question, attempt, int(place), wanted=wanted))
    if option:
        return state
    attempt = {**attempt, "typed": value}
    left_the_box = event["committed"] and trimmed(value)
    return _with(state, key, attempt, attempts.problem(question, attempt) if left_the_box else "")


def _check(state: State, key: str) -> State:
    question, attempt = asked(state, key), attempt_at(state, key)
    if attempt["marked"]:
        return state
    problem = attempts.problem(question, attempt)
    if problem:
        return _say(_with(state, key, attempt, problem), f"Question {key}: {problem}")
    said = f"Question {key}: " + _told(question, attempt)
    return _say(_with(state, key, checked(question, attempt, state["today"])), said)


def _open_again(state: State, key: str) -> State:
    attempt = attempt_at(state, key)
    if not attempt["marked"]:
        return state
    again = _with(state, key, attempts.opened_again(attempt))
    return _say(again, f"Question {key} is open again.")


def _told(question: Question, attempt: Attempt) -> str:
    """Return the marking in words, with what the author says to the answer given."""
    marking = attempts.marking(question, attempt)
    # What is kept may name an option that this question has no more.
    answers = [
        question["answers"][place]
        for place in attempt["chosen"]
        if place < len(question["answers"])
    ]
    if marking.answer:
        answers.append(marking.answer)
    words = ["Right." if marking.right else "Not right."]
    if takes_several(question):
        words.append(found_text(marking.options))
    words.extend(
        [answer.get("words", {}).get("feedback", answer.get("feedback", "")) for answer in answers]
    )
    return " ".join([word for word in words if word])
