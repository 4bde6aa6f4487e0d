"""What the check last came to, said before anything here speaks of running."""

from widgets.components.triage.ringing import ring_now
from widgets.components.triage.standing import Standing, counts, days_old, stops
from widgets.engine.core.days import date_of
from widgets.engine.core.elements import Html, el
from widgets.engine.html import controls
from widgets.engine.html.dates import MONTHS
from widgets.science.back.pain_scale import PAIN_SCALE_MAX
from widgets.science.triage.advice import ADVICE

CHECK = "../start/check-first.html"
# Our judgement, as `ease_words` says.
EASE_PAIN_LIMIT = 3
# The check's own cards, which stand beside the whole table of signs.
CARDS = {
    "emergency": ("emergency", "The check said: get help now"),
    "urgent": ("urgent", ADVICE["urgent"].title),
    "soon": ("non-urgent", ADVICE["soon"].title),
    "self-manage": ("non-urgent", "Do not run for now"),
}
_DEMANDS = {
    "emergency": "If nobody has seen you since, ring the emergency number or go now.",
    "urgent": ADVICE["urgent"].now[0],
    "soon": ADVICE["soon"].now[0],
    "self-manage": "",
}


def check_notice(standing: Standing, today: str) -> Html:
    """Return what the check last came to: whether to run, or that the check comes first."""
    if not standing["day"]:
        return _unknown()
    if stops(standing):
        return _card(standing, today)
    if not counts(standing, today):
        return el("p", _done(standing, today), ". ", _again(standing, today), class_="rb-doubt")
    if standing["level"] != "self-manage":
        return _card(standing, today)
    if standing["running"] == "ease":
        return el(
            "div",
            el("p", _done(standing, today), ": no sign, but ease off."),
            ease_words(),
            el("p", "If something new comes, ", _link("do it again"), " at once."),
            class_="rb-doubt",
        )
    return el(
        "p", _done(standing, today), ": no sign. If something new comes, ", _link("do it again"),
        " at once.",
    )  # fmt: skip


def ease_words() -> Html:
    """Return how to run while a check says to ease off."""
    return el(
        "p",
        el("strong", "Half your usual distance, flat, no hard sessions. "),
        f"Stop if the pain rises above {EASE_PAIN_LIMIT} of {PAIN_SCALE_MAX} or is worse the next "
        "morning. That is our judgement, not tested.",
    )


def _unknown() -> Html:
    return el(
        "p",
        el("strong", _link("Do the check first")),
        ". This page knows of a check only if you did it in this tab, or keep its answers on this "
        "device.",
        class_="rb-doubt",
    )


def _card(standing: Standing, today: str) -> Html:
    level = standing["level"]
    card, title = CARDS[level]
    return controls.result_card(
        card,
        title,
        ring_now("", "Ring: ") if level == "emergency" else None,
        el("p", _DEMANDS[level]) if _DEMANDS[level] else None,
        _running(standing),
        el(
            "p",
            _done(standing, today),
            ". ",
            ["When you have been seen, or if something new comes, ", _link("do it again"), "."]
            if counts(standing, today)
            else _again(standing, today),
        ),
    )


def _running(standing: Standing) -> Html:
    if stops(standing):
        return el("p", el("strong", "Do not run until you have been seen."))
    if standing["running"] == "ease":
        return ease_words()
    return el("p", "Until then, you may run as far as it feels all right.")


def _done(standing: Standing, today: str) -> str:
    if days_old(standing, today) == 0:
        return "You did the check today"
    day = date_of(standing["day"])
    year = "" if today[:4] == standing["day"][:4] else f" {day.year}"
    return f"You did the check on {day.day} {MONTHS[day.month - 1]}{year}"


def _again(standing: Standing, today: str) -> list[object]:
    days = days_old(standing, today)
    if days is None:
        age = "If that is more than a week ago, "
    elif days < 0:
        age = "By this device, that day is still to come: "
    else:
        age = f"That was {days} days ago: "
    return [age, _link("do it again"), " before you run."]


def _link(words: str) -> Html:
    return el("a", words, href=CHECK)
