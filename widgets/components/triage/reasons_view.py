"""Why the card says what it says: each reason with its source, and what of it is judgement."""

from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.html import controls
from widgets.science.triage.assessment import Assessment
from widgets.science.triage.guidelines import GUIDELINES
from widgets.science.triage.reasons import Reason

_OWNERS = {one.key: one.owner for one in GUIDELINES}
# Said where the sources do not carry the whole rule, whatever else the judgement says.
_ONLY_PARTLY = {
    "true": "",
    "partly": "The source carries only a part of this.",
    "false": "No source was read for this.",
}


def reasons(found: Assessment) -> Html | None:
    """Return the reasons that decide the card, and the others folded."""
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


def judgement(text: str) -> Html | None:
    """Return the mark on what the authors decided beyond their sources."""
    if not text:
        return None
    return el("p", el("strong", "Our judgement: "), text, class_="rb-judgement")


def _reason(reason: Reason) -> Html:
    owners: list[str] = []
    for key in reason.sources:
        owners += [_OWNERS[key]] if _OWNERS[key] not in owners else []
    sources = "; ".join(owners)
    return el(
        "li",
        el("p", el("strong", reason.because), " ", reason.why),
        el("p", f"Source: {sources}.", class_="rb-check-source") if sources else None,
        judgement((_ONLY_PARTLY[reason.verified] + " " + reason.judgement).strip()),
    )
