"""The signs with their numbers, on paper and on a page where nothing can weigh the answers."""

from widgets.components.triage.ringing import (
    crisis_lines,
    deaf_lines,
    emergency_numbers,
    emergency_numbers_at_a_glance,
    today_when_nobody_sees_you,
)
from widgets.components.triage.state import State
from widgets.engine.core.elements import Html, el
from widgets.science.triage.advice import ADVICE, RUN
from widgets.science.triage.questions import BY_ID
from widgets.science.triage.records import Rule
from widgets.science.triage.rules import RULES

OPENINGS = (
    ("ring", "Any of these, or you cannot tell: "),
    ("go", "Any of these: "),
    ("today", "Any of these: "),
    ("soon", "Any of these: "),
)


def paper(_state: State) -> Html:
    """Return every sign with what to do, the highest level first."""
    return el(
        "section",
        el("h3", "The check on paper"),
        el(
            "p",
            "Start at the top and tick what is so. The first list with a tick says what to do. Not "
            "sure about a sign in the first two lists? Ring an advice line now. Further down? Ask "
            "a clinician.",
        ),
        [_signs(act, opening) for act, opening in OPENINGS],
        el("h4", "No tick"),
        el("p", " ".join(ADVICE["self-manage"].now)),
    )


def sign_of(rule: Rule) -> str:
    """Return the line of a rule on paper."""
    if rule.sign:
        return rule.sign
    question = BY_ID[str(rule.when)]
    return (question.text + ". " + question.help).strip()


def _signs(act: str, opening: str) -> list[Html | None]:
    advice = ADVICE["urgent" if act == "today" else act]
    return [
        el("h4", opening + advice.title.lower()),
        emergency_numbers_at_a_glance() if act == "ring" else None,
        el(
            "ul",
            [_line(rule) for rule in RULES if rule.act == act],
            class_="rb-paper-signs",
        ),
        el("p", " ".join(advice.now)),
        el("p", RUN["stop"]) if act in ("ring", "go", "today") else None,
        emergency_numbers() if act == "ring" else None,
        deaf_lines("") if act == "ring" else None,
        today_when_nobody_sees_you("") if act == "today" else None,
        crisis_lines("") if act == "today" else None,
    ]


def _line(rule: Rule) -> Html:
    return el("li", sign_of(rule), " " + rule.advice if rule.advice else "")
