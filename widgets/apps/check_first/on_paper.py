"""The signs with their numbers, on paper and on a page where nothing can weigh the answers."""

from widgets.components.triage.ringing import (
    emergency_numbers,
    emergency_numbers_at_a_glance,
    urgent_lines,
)
from widgets.components.triage.state import State
from widgets.engine.core.elements import Html, el
from widgets.science.triage.advice import ADVICE
from widgets.science.triage.assessment import asked_of, parts_of
from widgets.science.triage.questions import QUESTIONS, When
from widgets.science.triage.rules import RULES, Rule

_QUESTIONS = {question.id: question for question in QUESTIONS}
LEVELS = (
    ("emergency", "If yes or “not sure” to any of these: "),
    ("urgent", "If yes to any of these: "),
    ("soon", "If yes to any of these: "),
)


def on_paper(_state: State) -> Html:
    """Return every sign with what to do, the highest level first."""
    return el(
        "section",
        el("h3", "The check on paper"),
        el(
            "p", "Start at the top. If you are not sure about a sign further down, ask a clinician."
        ),
        [_signs(level, opening) for level, opening in LEVELS],
    )


def _signs(level: str, opening: str) -> list[Html | None]:
    advice = ADVICE[level]
    return [
        el("h4", opening + advice.title.lower()),
        emergency_numbers_at_a_glance() if level == "emergency" else None,
        el("ul", [el("li", _sign(rule)) for rule in RULES if rule.level == level]),
        el("p", " ".join(advice.now)),
        emergency_numbers() if level == "emergency" else None,
        urgent_lines() if level == "urgent" else None,
    ]


def _sign(rule: Rule) -> str:
    if isinstance(rule.when, str):
        question = _QUESTIONS[rule.when]
        return (question.text + " " + question.help).strip()
    more = " " + rule.advice if rule.advice else ""
    return "Is it so that " + _words(rule.when) + "?" + more


def _words(condition: When) -> str:
    """Return a condition in words, without its exceptions: those take somebody who weighs them."""
    if isinstance(condition, str):
        alone: str = _QUESTIONS[condition].said
        return alone
    form = condition[0]
    if form == "is":
        said = _QUESTIONS[asked_of(condition)].said
        return " or ".join([words for option, words in said if option in condition[2:]])
    parts = parts_of(condition)
    if form == "at_least":
        listed = "; ".join([_words(part) for part in parts])
        return f"at least {condition[1]} of these hold: {listed}"
    joint = ", and " if form == "all" else " or "
    return joint.join([_words(part) for part in parts if not _has_exception(part)])


def _has_exception(condition: When) -> bool:
    return not isinstance(condition, str) and any(
        [part[0] == "not_yes" for part in condition[1:] if isinstance(part, tuple)]
    )
