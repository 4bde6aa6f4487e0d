"""Weighs the answers to the check for warning signs. It never says what is wrong.

The highest level that any rule reaches wins, so a further sign can never lower it, whatever its
order. An answer is 0 for no or none, 1 for "unsure" and 2 for yes; "all" takes the least of its
parts and "any" the most. A rule that comes to 2 gives its level. One that comes to 1 counts as yes
if it is an emergency rule (the policy of the evidence base), leads to "soon" if it is an urgent one
(the authors' judgement), and otherwise only shows in what would change the answer.
"""

from typing import NamedTuple, cast

from widgets.science.triage.advice import ADVICE, UNSURE_JUDGEMENT, UNSURE_WHY, WATCH_FOR
from widgets.science.triage.questions import QUESTIONS, Question, When
from widgets.science.triage.rules import RULES, Rule

LEVELS = ("emergency", "urgent", "soon", "self-manage")
INCOMPLETE = "incomplete"

_BY_ID = {question.id: question for question in QUESTIONS}
_WEIGHTS = {"yes": 2, "unsure": 1, "no": 0}


class UnknownAnswer(ValueError):
    """A question id, or a value for a question, that the check does not know."""


class Reason(NamedTuple):
    """Why a level was reached.

    because: the reader's own answers, in a sentence or two.
    why: what is behind it, in plain words.
    sources: keys of `triage_rules.GUIDELINES`.
    judgement: what the authors decided beyond the sources, or "".
    advice: what to do besides the advice of the level, or "".
    """

    rule: str
    level: str
    because: str
    why: str
    sources: tuple[str, ...]
    judgement: str
    advice: str


class Assessment(NamedTuple):
    """What came of the answers.

    level: one of LEVELS, or INCOMPLETE when no sign was found yet and questions are open.
    reasons: the Reasons, highest level first, then in the order of the rules.
    advice: what to do now, sentences in order.
    what_would_change: what would change the answer, sentences in order.
    unanswered: ids of the questions still to ask, in order.
    """

    level: str
    reasons: tuple[Reason, ...]
    advice: tuple[str, ...]
    what_would_change: tuple[str, ...]
    unanswered: tuple[str, ...]


def assess(answers: dict[str, str]) -> Assessment:
    """Weigh the answers, question id to value, and say how soon the back should be seen.

    Ids and values stand in `triage_questions.QUESTIONS`. A question left out counts as not yet
    answered. "self-manage" is only given when every question that applies is answered.

    Raises UnknownAnswer for an id or a value that is not there.

    Sources: each rule's own, in `triage_rules.RULES`.
    """
    _check(answers)
    reasons = _reasons(answers)
    unanswered = tuple([question.id for question in asked(answers) if question.id not in answers])
    level = reasons[0].level if reasons else INCOMPLETE if unanswered else LEVELS[-1]
    return Assessment(
        level,
        reasons,
        _advice(level, reasons, unanswered),
        _changes(level, reasons, answers),
        unanswered,
    )


def asked(answers: dict[str, str]) -> tuple[Question, ...]:
    """Return the questions to ask in view of the answers so far, in order.

    A question that depends on another appears once that one is answered yes or "unsure".
    """
    return tuple([q for q in QUESTIONS if q.only_if is None or weigh(q.only_if, answers)])


def no_to_all() -> dict[str, str]:
    """Return the answers of someone aged 20 to 55 without any sign, to change one by one."""
    answers = {question.id: "no" for question in QUESTIONS}
    answers["age"] = "20-55"
    return answers


def weigh(condition: When, answers: dict[str, str]) -> int:
    """Return how far a condition holds: 0 for no, 1 for unsure, 2 for yes."""
    if isinstance(condition, str):
        return _WEIGHTS.get(answers.get(condition, "no"), 0)
    form = condition[0]
    if form == "is":
        given = answers.get(asked_of(condition))
        return 2 if given in condition[2:] else 1 if given == "unsure" else 0
    if form == "not_yes":
        return 0 if answers.get(asked_of(condition)) == "yes" else 2
    weights = [weigh(part, answers) for part in parts_of(condition)]
    if form == "at_least":
        return sorted(weights)[-cast("int", condition[1])]
    return min(weights) if form == "all" else max(weights)


def asked_of(condition: tuple[When | int, ...]) -> str:
    """Return the question of a condition on one answer."""
    return cast("str", condition[1])


def parts_of(condition: tuple[When | int, ...]) -> tuple[When, ...]:
    """Return the conditions that a condition is made of."""
    parts = condition[2:] if condition[0] == "at_least" else condition[1:]
    return cast("tuple[When, ...]", parts)


def _check(answers: dict[str, str]) -> None:
    unknown = sorted([str(name) for name in answers if name not in _BY_ID])
    if unknown:
        raise UnknownAnswer(f"The check has no question {unknown[0]!r}")
    for question in QUESTIONS:
        value = answers.get(question.id, "unsure")
        if value not in question.options:
            options = ", ".join(question.options)
            raise UnknownAnswer(f"{question.id} is {value!r}, but must be one of: {options}")


def _reasons(answers: dict[str, str]) -> tuple[Reason, ...]:
    reasons = []
    for rule in RULES:
        weight = weigh(rule.when, answers)
        if weight == 2 or (weight == 1 and rule.level in UNSURE_WHY):
            reasons.append(_reason(rule, weight, answers))
    return tuple([reason for level in LEVELS for reason in reasons if reason.level == level])


def _reason(rule: Rule, weight: int, answers: dict[str, str]) -> Reason:
    level, why, judgement = rule.level, rule.why, rule.judgement
    if weight == 1:
        why = why + " " + UNSURE_WHY[level]
        if level == "urgent":
            level = "soon"
            judgement = (judgement + " " + UNSURE_JUDGEMENT).strip()
    because = _because(rule.when, answers)
    return Reason(rule.id, level, because, why, rule.sources, judgement, rule.advice)


def _because(condition: When, answers: dict[str, str]) -> str:
    said, unsure = [], []
    for question in _grounds(condition, answers):
        if answers[question.id] == "unsure":
            unsure.append("how old you are" if question.id == "age" else "whether " + question.said)
        else:
            said.append("that " + _words(question, answers[question.id]))
    sentences = []
    if said:
        sentences.append("Because you said " + _listed(said) + ".")
    if unsure:
        start = "You were" if said else "Because you were"
        sentences.append(start + " not sure " + _listed(unsure) + ".")
    return " ".join(sentences)


def _grounds(condition: When, answers: dict[str, str]) -> list[Question]:
    """Return the questions whose answers make the condition hold, wholly or in part."""
    named = _named(condition, answers)
    return [question for question in QUESTIONS if question.id in named]


def _named(condition: When, answers: dict[str, str]) -> list[str]:
    if not weigh(condition, answers):
        return []
    if isinstance(condition, str):
        return [condition]
    if condition[0] == "is":
        return [asked_of(condition)]
    if condition[0] == "not_yes":
        return []
    return [name for part in parts_of(condition) for name in _named(part, answers)]


def _words(question: Question, value: str) -> str:
    if isinstance(question.said, str):
        return question.said
    said: tuple[tuple[str, str], ...] = question.said
    return next(words for option, words in said if option == value)


def _listed(parts: list[str]) -> str:
    return ", ".join(parts[:-1]) + " and " + parts[-1] if len(parts) > 1 else parts[0]


def _advice(
    level: str, reasons: tuple[Reason, ...], unanswered: tuple[str, ...]
) -> tuple[str, ...]:
    first, rest = ADVICE[level].now[:1], ADVICE[level].now[1:]
    open_questions = ADVICE[INCOMPLETE].now[:1] if unanswered and level != "emergency" else ()
    special = tuple([reason.advice for reason in reasons if reason.advice])
    return _each_once(open_questions + first + special + rest)


def _changes(level: str, reasons: tuple[Reason, ...], answers: dict[str, str]) -> tuple[str, ...]:
    decided_by = [reason.rule for reason in reasons if reason.level == level]
    shown = [reason.rule for reason in reasons]
    changes = [rule.change for rule in RULES if rule.id in decided_by]
    changes += [
        _because(rule.when, answers).replace("Because you", "You") + " If so, ask a clinician."
        for rule in RULES
        if rule.id not in shown and weigh(rule.when, answers)
    ]
    return _each_once(tuple(changes) + WATCH_FOR[level])


def _each_once(sentences: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([s for place, s in enumerate(sentences) if s not in sentences[:place]])
