"""Weighs the answers to the check for warning signs. It never says what is wrong.

The highest level that any rule reaches wins, so a further sign can never lower it, whatever its
order. A rule that holds for sure gives its level; what “not sure” gives stands in `unsure`.
"""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from widgets.science.triage.advice import ADVICE, RUN, WATCH_FOR, WITHIN_HOURS
from widgets.science.triage.questions import BY_ID, OLDEST, QUESTIONS
from widgets.science.triage.reasons import Reason, reasons_for
from widgets.science.triage.records import AGE, LEVELS, RUNNING, Question
from widgets.science.triage.unsure import Holding, holding, level_of
from widgets.science.triage.weighing import YES, weigh

R = TypeVar("R")

INCOMPLETE = "incomplete"
YES_NO_UNSURE = ("yes", "no", "unsure")


class UnknownAnswer(ValueError):
    """A question id, or a value for a question, that the check does not know."""


class Assessment(NamedTuple):
    """What came of the answers.

    level: one of LEVELS, or INCOMPLETE when no sign was found yet and questions are open.
    act: in an emergency "ring" or "go", otherwise the level.
    running: one of RUNNING.
    reasons: the Reasons, highest level first, then in the order of the rules.
    advice: what to do now, sentences in order.
    unsure: the questions that were answered “not sure”, in order.
    what_would_change: what would change the answer, sentences in order.
    unanswered: ids of the questions still to ask, in order.
    """

    level: str
    act: str
    running: str
    reasons: tuple[Reason, ...]
    advice: tuple[str, ...]
    unsure: tuple[Question, ...]
    what_would_change: tuple[str, ...]
    unanswered: tuple[str, ...]


def _recalled(build: Callable[[dict[str, str]], R]) -> Callable[[dict[str, str]], R]:
    """Return `build` with its last result kept: an event asks many times of the same answers."""
    last: list[tuple[dict[str, str], R]] = []

    def recalled(answers: dict[str, str]) -> R:
        if not last or last[0][0] != answers:
            last[:] = [(dict(answers), build(answers))]
        return last[0][1]

    return recalled


@_recalled
def assess(answers: dict[str, str]) -> Assessment:
    """Weigh the answers, question id to value, and say how soon the back should be seen.

    Ids stand in `questions.QUESTIONS`; values are YES_NO_UNSURE, for age years as text or "unsure".
    A question left out counts as not yet answered, and an answer to one that does not apply any
    more for nothing. "self-manage" is only given when every question that applies is answered.

    Raises UnknownAnswer for an id or a value that is not there.

    Sources: each rule's own, in `rules.RULES`.
    """
    _check(answers)
    to_ask = asked(answers)
    given = {question.id: answers[question.id] for question in to_ask if question.id in answers}
    found = holding(given)
    levels = [level_of(one, found, given) for one in found]
    reasons = reasons_for(found, levels, given)
    unanswered = tuple([question.id for question in to_ask if question.id not in given])
    level = reasons[0].level if reasons else INCOMPLETE if unanswered else LEVELS[-1]
    act = _act(level, reasons)
    running = _running(level, found, levels)
    return Assessment(
        level,
        act,
        running,
        reasons,
        _advice(act, running, reasons, unanswered, found),
        tuple([question for question in to_ask if given.get(question.id) == "unsure"]),
        WATCH_FOR[level],
        unanswered,
    )


@_recalled
def asked(answers: dict[str, str]) -> tuple[Question, ...]:
    """Return the questions to ask in view of the answers so far, in order.

    A question that depends on another appears once that one is answered yes or “not sure”.
    """
    shown: list[Question] = []
    given: dict[str, str] = {}
    for question in QUESTIONS:
        if question.only_if is None or weigh(question.only_if, given):
            shown.append(question)
            if question.id in answers:
                given[question.id] = answers[question.id]
    return tuple(shown)


def no_to_all(age: str = "35") -> dict[str, str]:
    """Return the answers of someone of that age without any sign, to change one by one."""
    answers = {question.id: "no" for question in QUESTIONS}
    answers["age"] = age
    return answers


def is_answer(question: Question, value: object) -> bool:
    """Return whether a question takes this value."""
    if question.kind != AGE or value == "unsure":
        return value in YES_NO_UNSURE
    # "²" is a digit to Python and no number.
    is_number = isinstance(value, str) and bool(value) and not value.strip("0123456789")
    return is_number and int(str(value)) <= OLDEST


def _check(answers: dict[str, str]) -> None:
    unknown = sorted([str(name) for name in answers if name not in BY_ID])
    if unknown:
        raise UnknownAnswer(f"The check has no question {unknown[0]!r}")
    for name, value in answers.items():
        if not is_answer(BY_ID[name], value):
            takes = "years or unsure" if name == "age" else ", ".join(YES_NO_UNSURE)
            raise UnknownAnswer(f"{name} is {value!r}, but must be one of: {takes}")


def _act(level: str, reasons: tuple[Reason, ...]) -> str:
    """Return what to do. One sign for which nobody should travel decides it."""
    if level != "emergency":
        return level
    return "ring" if any([reason.act == "ring" for reason in reasons]) else "go"


def _running(level: str, found: list[Holding], levels: list[str]) -> str:
    """Return the strictest word on running. A bone that is not settled stops it as well."""
    if level == "emergency":
        return "stop"
    words = [
        one.rule.running
        for one, reached in zip(found, levels)
        if reached or (one.rule.cluster == "bone" and one.rule.running == "stop")
    ]
    return next((word for word in RUNNING if word in words), "may")


def _advice(
    act: str,
    running: str,
    reasons: tuple[Reason, ...],
    unanswered: tuple[str, ...],
    found: list[Holding],
) -> tuple[str, ...]:
    first, rest = ADVICE[act].now[:1], ADVICE[act].now[1:]
    is_open = bool(unanswered) and act not in ("ring", "go", INCOMPLETE)
    open_questions = ADVICE[INCOMPLETE].now[:1] if is_open else ()
    special = tuple([reason.advice for reason in reasons if reason.advice])
    hours = (WITHIN_HOURS,) if act == "urgent" and _is_urgent_twice(found) else ()
    run = () if act == INCOMPLETE else (RUN[running],)
    return _each_once(open_questions + first + hours + special + run + rest)


def _is_urgent_twice(found: list[Holding]) -> bool:
    """Return whether signs of two different clusters are for today, and sure."""
    clusters = [one.rule.cluster for one in found if one.weight == YES and one.rule.act == "today"]
    return any([cluster != clusters[0] for cluster in clusters])


def _each_once(sentences: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([s for place, s in enumerate(sentences) if s not in sentences[:place]])
