"""What comes next: the next run with its reasons, or what has to come before it."""

from typing import TYPE_CHECKING, cast

from widgets.apps.return_plan.fields import READY
from widgets.apps.return_plan.standing import missing, plan_of, today_of
from widgets.apps.return_plan.state import State
from widgets.components.looked_for import looked_for
from widgets.components.triage.check_notice import CHECK, EASE_PAIN_LIMIT, ease_words
from widgets.components.triage.standing import eases, stops
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls, devices
from widgets.engine.html.dates import short_day
from widgets.science.back.pain_scale import PAIN_LIMIT, PAIN_SCALE_MAX
from widgets.science.return_to_run.plan import Plan
from widgets.science.return_to_run.rules import BACK_TO_BACK_STOPS, ON_THE_DAY
from widgets.science.return_to_run.stages import LAST, WARM_UP_MINUTES, Stage
from widgets.science.triage.advice import WATCH_FOR

if TYPE_CHECKING:
    import datetime as dt

TIMER = "../doing/the-first-days.html"
# What must not wait for a check.
_AT_ONCE = WATCH_FOR["urgent"][0]


@memo_section("log", "today", "check", *[field.name for field in READY])
def next_run(state: State) -> Html:
    """Return the next run, or what has to come before it."""
    found = plan_of(state)
    if found.status == "paused":
        inside = _paused(found, may_open=not stops(state["check"]))
    elif found.status == "morning":
        inside = _waiting(found)
    elif missing(state):
        inside = el("p", "Something in the list above has changed. No run until it is so again.")
    else:
        inside = _run(found, state)
    return el(
        "section",
        el("h3", "Paused" if found.status == "paused" else "2. What comes next"),
        controls.live(inside),
        None if found.status == "paused" else _stop_button(),
        class_="rb-part",
        **devices.focus(found.status),
    )


def _paused(found: Plan, *, may_open: bool) -> Html:
    return el(
        "div",
        controls.result_card(
            "urgent",
            "Stop running, and do the check now",
            el("p", found.why),
            el("p", el("strong", _AT_ONCE)),
            el("p", el("strong", el("a", "Go to the check", href=CHECK))),
            el("p", "Do what its answer says. It comes before everything here."),
        ),
        _opening() if may_open else None,
    )


def _opening() -> Html:
    return fragment(
        el("p", "Only when the check found no sign, or a clinician has said that you may run:"),
        el("p", controls.button("open", "The check found no sign: open the plan again")),
    )


def _waiting(found: Plan) -> Html:
    return el(
        "div",
        el("p", el("strong", "First the number of the morning after. "), found.why),
        el("p", f"You are at stage {found.stage} of {LAST}.", class_="rb-hint"),
    )


def _run(found: Plan, state: State) -> Html:
    target, first = cast("Stage", found.target), cast("dt.date", found.day)
    is_open = not state["today"] or first <= today_of(state)
    when = "From today on" if is_open else f"From {short_day(first)} on"
    is_eased = eases(state["check"])
    pain_limit = EASE_PAIN_LIMIT if is_eased else PAIN_LIMIT
    return el(
        "div",
        _to_be_seen() if found.is_to_be_seen else None,
        el("p", f"Stage {found.stage} of {LAST}", class_="rb-return-stage"),
        el("p", target.words[0].upper() + target.words[1:] + ".", class_="rb-return-target"),
        _eased() if is_eased else None,
        controls.facts(
            [
                ("Day", when),
                ("Running", f"{target.running} min"),
                ("With the walks", f"{target.session} min"),
            ]
        ),
        el(
            "p",
            f"Walk {WARM_UP_MINUTES} minutes before and {WARM_UP_MINUTES} after. ",
            [el("a", "The timer", href=TIMER), " can count it for you."]
            if target.times > 1
            else None,
        ),
        el("p", el("strong", "Why: "), " ".join(found.why)),
        el(
            "p",
            f"{ON_THE_DAY} Pain over {pain_limit} of {PAIN_SCALE_MAX} on the way, or "
            "anything new: walk home. ",
            el("strong", "These steps are our suggestion: we found no trial of them on backs."),
            looked_for("search-running-in-steps"),
            class_="rb-untested",
        ),
    )


def _eased() -> Html:
    return el(
        "div",
        el("p", el("strong", "The check says to ease off. "), "If this run is more, cut it short:"),
        ease_words(),
        class_="rb-doubt",
    )


def _to_be_seen() -> Html:
    return controls.result_card(
        "non-urgent",
        "Let somebody look at your back first",
        el(
            "p",
            f"{BACK_TO_BACK_STOPS} runs in a row or more went badly. See a physiotherapist or a "
            "doctor before you run again. That is no alarm. It saves you trying in vain.",
        ),
        el("p", "When they say that you may run, what stands below comes next."),
    )


def _stop_button() -> Html:
    return el(
        "p",
        "A sign from the warning box, or anything new and strange? ",
        controls.button("stop", "Something new has come: stop"),
        class_="rb-return-stop",
    )
