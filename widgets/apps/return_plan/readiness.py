"""Whether to begin: the list of what is to be so, or that the check says to stop."""

from widgets.apps.return_plan.fields import READY, READY_CHECK
from widgets.apps.return_plan.standing import missing
from widgets.apps.return_plan.state import State
from widgets.components.citation import cite
from widgets.components.triage.check_notice import check_notice
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.fields import Flag
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls, devices
from widgets.science.return_to_run.rules import CRITERIA


@memo_section("check", "today", *[field.name for field in READY])
def readiness(state: State) -> Html:
    """Return the list of what is to be so before the first run."""
    left = len(missing(state))
    boxes = el("div", [_criterion(field, state) for field in READY], class_="rb-return-ready")
    sources = [cite(each.source) for each in CRITERIA if each.source]
    told = (
        f"Still missing: {left} of {len(READY)}. The plan opens when all are so, however long "
        "that takes. No date decides it."
        if left
        else "You are ready. Take a tick away when something here is no longer so."
    )
    return el(
        "section",
        el("h3", "1. Are you ready?"),
        el("div", boxes, class_="rb-return-ready"),
        controls.live(el("p", el("strong", told))),
        el(
            "p",
            "The check goes back to guidance for the public (",
            sources,
            "). The rest is our judgement, not tested.",
            class_="rb-hint",
        ),
        class_="rb-part",
    )


def _criterion(field: Flag, state: State) -> Html:
    if field.name != READY_CHECK:
        return controls.checkbox(field, state)
    is_known = state["check"]["day"] != ""
    return fragment(
        check_notice(state["check"], state["today"]),
        None if is_known else controls.checkbox(field, state),
    )


@memo_section("check", "today")
def told_to_stop(state: State) -> Html:
    """Return what stands in place of the list and the next run while a check says to stop."""
    return el(
        "section",
        check_notice(state["check"], state["today"]),
        el("p", "The plan is closed until a check lets you run. Your runs stay here."),
        class_="rb-part",
        **devices.focus("told-to-stop"),
    )
