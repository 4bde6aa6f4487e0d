"""The result: one card that says what to do and why, in the reader's own answers."""

from widgets.components.triage.reasons_view import judgement, reasons
from widgets.components.triage.ringing import (
    country_select,
    crisis_lines,
    deaf_lines,
    need_help_now,
    ring_now,
    today_when_nobody_sees_you,
)
from widgets.components.triage.state import State
from widgets.components.triage.steps import taken_back
from widgets.engine.core.days import date_of
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls, devices
from widgets.engine.html.dates import plain_day
from widgets.science.triage.advice import ADVICE, RUN_JUDGEMENT
from widgets.science.triage.assessment import INCOMPLETE, Assessment, assess

CARDS = {
    "emergency": "emergency",
    "urgent": "urgent",
    "soon": "non-urgent",
    "self-manage": "non-urgent",
    INCOMPLETE: "non-urgent",
}
# Nobody who is to ring should set out, and nobody who is to go should wait for an ambulance.
_STARTS = {"ring": "Ring now: ", "go": "Only if nobody can drive you, ring: "}
_MIND = ("no_point", "no_point_plan")


@memo_section("answers", "country", "first_said", "standing")
def result(state: State) -> Html:
    """Return the card for the answers so far, whom to ring before all else."""
    found = assess(state["answers"])
    card = controls.result_card(
        CARDS[found.level],
        ADVICE[found.act].title,
        _lines_first(found, state["country"]),
        el("ul", [el("li", sentence) for sentence in found.advice], class_="rb-check-advice"),
        _day(state),
        _more_lines(found, state["country"]),
        reasons(found),
        _taken_back(state),
        _unsure(found),
        _changes(found),
        judgement((ADVICE[found.act].judgement + " " + RUN_JUDGEMENT).strip()),
        None if found.level == "emergency" else need_help_now(),
    )
    return el("div", card, class_="rb-check-result", **devices.focus(found.act))


def _lines_first(found: Assessment, country: str) -> Html | None:
    """Return whom to ring: a crisis line where it is about the mind, else the ambulance."""
    is_mind = [reason.rule for reason in found.reasons if reason.rule in _MIND]
    if found.level == "emergency":
        return fragment(
            ring_now(country, _STARTS[found.act]), crisis_lines(country) if is_mind else None
        )
    return crisis_lines(country) if is_mind else None


def _more_lines(found: Assessment, country: str) -> Html | None:
    if found.level == "emergency":
        return fragment(country_select(country), deaf_lines(country))
    if found.level == "urgent":
        return fragment(
            el("h4", "Whom to ask today"),
            country_select(country),
            today_when_nobody_sees_you(country),
            deaf_lines(country),
        )
    return None


def _day(state: State) -> Html | None:
    day = state["standing"]["day"]
    if not day:
        return None
    return el("p", f"Answered on {plain_day(date_of(day))}.", class_="rb-hint")


def _taken_back(state: State) -> Html | None:
    """Return what was answered yes at first: a second thought may be the wrong one."""
    signs = taken_back(state)
    if not signs:
        return None
    return fragment(
        el("h4", "What you first said"),
        el(
            "p",
            "You first answered yes or “not sure” to these, and then took it back. If it was so at "
            "any time since the pain began, it still counts: tell whoever sees you.",
        ),
        el("ul", [el("li", question.text) for question in signs]),
    )


def _unsure(found: Assessment) -> Html | None:
    """Return what was not sure, each with what would settle it."""
    if not found.unsure:
        return None
    items = [
        el("li", el("strong", question.text), " ", question.settle) for question in found.unsure
    ]
    return fragment(
        el("h4", "What you were not sure about, and how to find out"),
        el("ul", items, class_="rb-check-unsure"),
        el("p", "Do it today if you can, and answer the check again. If it is so, it counts."),
    )


def _changes(found: Assessment) -> Html:
    return fragment(
        el("h4", "What would change this answer"),
        el("ul", [el("li", sentence) for sentence in found.what_would_change]),
    )
