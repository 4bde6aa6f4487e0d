"""The result: one card that says what to do and why, in the reader's own answers."""

from widgets.components.triage.ringing import emergency_numbers, need_help_now, urgent_lines
from widgets.components.triage.state import State
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls, devices
from widgets.science.triage.advice import ADVICE
from widgets.science.triage.assessment import INCOMPLETE, Assessment, Reason, assess
from widgets.science.triage.rules import GUIDELINES, Guideline

CARDS = {
    "emergency": "emergency",
    "urgent": "urgent",
    "soon": "non-urgent",
    "self-manage": "non-urgent",
    INCOMPLETE: "non-urgent",
}
_GUIDELINES = {guideline.key: guideline for guideline in GUIDELINES}


@memo_section("answers")
def result(state: State) -> Html:
    """Return the card for the answers so far."""
    found = assess(state["answers"])
    card = controls.result_card(
        CARDS[found.level],
        ADVICE[found.level].title,
        el("ul", [el("li", sentence) for sentence in found.advice], class_="rb-check-advice"),
        emergency_numbers() if found.level == "emergency" else None,
        urgent_lines() if found.level == "urgent" else None,
        _reasons(found),
        _changes(found),
        _judgement(ADVICE[found.level].judgement),
        None if found.level == "emergency" else need_help_now(),
    )
    return el("div", card, class_="rb-check-result", **devices.focus(found.level))


def _judgement(text: str) -> Html | None:
    """Return the mark on what the authors decided beyond their sources."""
    if not text:
        return None
    return el("p", el("strong", "Our judgement: "), text, class_="rb-judgement")


def _reasons(found: Assessment) -> Html | None:
    if not found.reasons:
        return None
    deciding = [reason for reason in found.reasons if reason.level == found.level]
    others = [reason for reason in found.reasons if reason.level != found.level]
    return fragment(
        el("h4", "Why"),
        el("ul", [_reason(reason) for reason in deciding], class_="rb-check-reasons"),
        controls.disclosure(
            "Your other answers that are worth telling",
            el("ul", [_reason(reason) for reason in others], class_="rb-check-reasons"),
        )
        if others
        else None,
    )


def _reason(reason: Reason) -> Html:
    sources: list[object] = []
    for key in reason.sources:
        sources += ["; " if sources else None, _guideline(_GUIDELINES[key])]
    return el(
        "li",
        el("p", el("strong", reason.because), " ", reason.why),
        el("p", "Source: ", sources, ".", class_="rb-check-source"),
        _judgement(reason.judgement),
    )


def _guideline(guideline: Guideline) -> Html:
    if guideline.link is None:
        return el("span", guideline.name)
    return el("a", guideline.name, href=guideline.link)


def _changes(found: Assessment) -> Html:
    return fragment(
        el("h4", "What would change this answer"),
        el("ul", [el("li", sentence) for sentence in found.what_would_change]),
    )
