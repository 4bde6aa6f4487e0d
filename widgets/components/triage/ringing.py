"""Whom to ring: each number beside its country, and nowhere else."""

from widgets.components.triage.lines_shown import (
    in_a_row,
    large,
    table,
)
from widgets.engine.core import fields
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import remembered
from widgets.engine.html import controls
from widgets.science.triage.help_lines import (
    COUNTRIES,
    ELSEWHERE,
    URGENT_ELSEWHERE,
    Country,
    emergencies,
    find,
    shown,
)

_DEAF = "If you cannot hear or speak on the phone"
_NO_VOICE = "ask somebody near you to ring for you."


def _option(country: Country) -> tuple[str, str]:
    if country.emergency_in == country.name:
        return (country.code, country.name)
    return (country.code, f"{country.name} ({country.emergency_in})")


COUNTRY = fields.choice(
    "country",
    "Where are you?",
    (("", "Not said, or another country"),) + tuple([_option(one) for one in COUNTRIES]),
    stored=True,
)


def country_select(chosen: str) -> Html:
    """Return the list from which a reader chooses the country; "" is not said."""
    return controls.select(COUNTRY.name, COUNTRY.label, list(COUNTRY.options), chosen)


def ring_now(country: str, start: str) -> Html:
    """Return what stands first on the emergency card: the number of a country, or all numbers.

    The numbers of the other countries stay within reach, folded.
    """
    chosen = find(country)
    if chosen is None:
        return emergency_numbers_at_a_glance(start)
    return fragment(
        el("p", el("strong", start)),
        large(chosen.emergency_in, shown(chosen.emergency)),
        controls.disclosure("Numbers of other countries", emergency_numbers()),
    )


def emergency_numbers_at_a_glance(start: str = "Whom to ring: ") -> Html:
    """Return the emergency number of each country in one sentence, to stand before a long list."""
    return el("p", el("strong", start), in_a_row(emergencies()), ". ", ELSEWHERE)


@remembered(1)
def emergency_numbers() -> Html:
    """Return the emergency number of each country."""
    return table("Emergency numbers", emergencies(), ELSEWHERE)


@remembered(1)
def urgent_lines() -> Html:
    """Return the lines for help today that is not an emergency."""
    rows = [(one.name, shown(one.urgent)) for one in COUNTRIES]
    words = {one.name: one.otherwise for one in COUNTRIES}
    return table("Lines for urgent medical help", rows, URGENT_ELSEWHERE, words)


def need_help_now() -> Html:
    """Return the emergency numbers, folded."""
    return controls.disclosure("Do you need help now? Whom to ring", emergency_numbers())


def today_when_nobody_sees_you(country: str) -> Html:
    """Return what to do, step by step, when help is needed today and nobody has time."""
    return fragment(
        el(
            "ol",
            el("li", "Ring your doctor's office or clinic. Say “It must be today”, and why."),
            el("li", _advice_line(find(country))),
            el("li", "Go to an urgent care or walk-in clinic."),
            el(
                "li",
                "If none of this has worked within 2 to 4 hours, or you get worse, go to an "
                "emergency department.",
            ),
        ),
        el("p", "Do not leave it until Monday."),
        el("p", el("strong", "Our judgement: "), "the order and the hours.", class_="rb-judgement"),
    )


def crisis_lines(country: str) -> Html:
    """Return whom to ring when life does not seem worth it, the line first."""
    chosen = find(country)
    return fragment(
        _crisis_of(chosen),
        el(
            "p",
            "You need not find the right words, and you need not be sure. If nobody answers, try "
            "again, or try the next. Tell somebody whom you trust.",
        ),
        el("p", "If you may act on it now, ring at once: ", _emergency_of(chosen), "."),
    )


def deaf_lines(country: str) -> Html:
    """Return how to reach help by text or relay, folded."""
    chosen = find(country)
    if chosen is None:
        rows = [(one.name, shown(one.deaf)) for one in COUNTRIES]
        lines = table("Text and relay", [one for one in rows if one[1]], "Elsewhere: " + _NO_VOICE)
    elif shown(chosen.deaf):
        lines = large(chosen.name, shown(chosen.deaf))
    else:
        lines = el("p", f"We found no such line for {chosen.name}: {_NO_VOICE}")
    return controls.disclosure(_DEAF, lines)


def _advice_line(chosen: Country | None) -> list[object]:
    start = "If that does not help, ring the advice line of your country, at any hour"
    if chosen is None:
        return [start + ".", controls.disclosure("The advice lines", urgent_lines())]
    lines = shown(chosen.urgent)
    if not lines:
        return ["If that does not help: ", chosen.otherwise[0].lower() + chosen.otherwise[1:]]
    return [start + ". ", large(chosen.name, lines), chosen.otherwise]


def _crisis_of(chosen: Country | None) -> Html:
    if chosen is None:
        rows = [(one.name, shown(one.crisis)) for one in COUNTRIES]
        return table("Somebody to talk to now", rows, ELSEWHERE)
    return large(chosen.name, shown(chosen.crisis))


def _emergency_of(chosen: Country | None) -> list[object]:
    if chosen is None:
        return ["your local emergency number"]
    return in_a_row([(chosen.emergency_in, shown(chosen.emergency))])
