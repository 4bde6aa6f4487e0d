"""The runner who leans, and the lever of the upper body's weight about the hip."""

from widgets.apps.trunk_lean.lever import lever_picture
from widgets.apps.trunk_lean.state import LEAN, State
from widgets.components.citation import cite
from widgets.components.looked_for import looked_for
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.core.numbers import fixed, quantity
from widgets.engine.html import controls
from widgets.figures.runner.notes import Angle
from widgets.figures.runner.pose import Leg, Pose, pose
from widgets.figures.runner.side_view import side_view
from widgets.science.gait import stride, trunk_lean

# Midstance of the measured stride, about when the knee bends most.
MOMENT = 0.15


@memo_section("lean", "drafts")
def leaning(state: State) -> Html:
    """Return the part with the slider, the runner, the lever and what is known."""
    lean = state["lean"]
    return el(
        "section",
        el("h3", "1. Lean the runner"),
        el("p", "Below zero is backward.", class_="rb-hint"),
        controls.slider(LEAN, state, spoken=_said(lean)),
        el("div", _runner(lean), lever_picture(lean), class_="rb-lean-pictures"),
        controls.live(_reading(lean)),
        NOT_MEASURED,
        ABOUT,
        class_="rb-part",
    )


def _said(lean: float) -> str:
    if lean == 0:
        return "straight up"
    return f"{fixed(abs(lean))} degrees " + ("forward" if lean > 0 else "backward")


# As many as the slider has steps.
@remembered(36)
def _runner(lean: float) -> Html:
    usual = round(trunk_lean.USUAL)
    return side_view(
        _pose(lean),
        ghost=None if lean == usual else _pose(usual),
        notes=(Angle("trunk", f"{fixed(lean)}°"),),
        title="A runner with one foot on the ground",
        description=(
            f"A runner seen from the side. The trunk leans: {_said(lean)}. "
            + ("" if lean == usual else f"In dashes behind: {usual} degrees forward. ")
            + "The legs follow the mean of 46 measured runners and do not change here."
        ),
    )


def _pose(lean: float) -> Pose:
    legs = stride.both_legs(MOMENT)
    return pose(Leg(*legs.right), Leg(*legs.left), trunk_lean=float(lean))


@remembered(36)
def _reading(lean: float) -> Html:
    part = trunk_lean.lever(lean)
    usual = trunk_lean.lever(trunk_lean.USUAL)
    if lean == 0:
        return el(
            "p",
            el("strong", "Straight up: no lever. "),
            "The weight passes through the hip. Standing still, nothing need hold the trunk.",
        )
    side, holders = (
        ("ahead of", "at the back of the hip")
        if lean > 0
        else ("behind", "at the front of the hip")
    )
    return el(
        "p",
        el("strong", quantity(abs(lean), 0, f"degrees {'forward' if lean > 0 else 'backward'}. ")),
        f"The weight passes {side} the hip. Its lever is {fixed(abs(part) / usual, 1)} times the "
        f"one at {fixed(trunk_lean.USUAL, 1)}°, the usual mean of 24 runners. Standing still like "
        f"this, muscles {holders} would hold the trunk.",
    )


NOT_MEASURED = el(
    "p",
    el("strong", "Load on the low back: no number. "),
    "We found no study that measured it, or worked it out, at one lean and at another.",
    looked_for("search-lean-load"),
    " A number here would be made up.",
    class_="rb-lean-none",
)

ABOUT = controls.disclosure(
    "Where these numbers come from, and what they leave out",
    el(
        "ul",
        el(
            "li",
            "The lever is geometry: how far the middle of the upper body is ahead of the hip. "
            "Compare two leans, and your mass and your height drop out.",
        ),
        el(
            "li",
            "It is for a straight body that stands still. A run adds the push of the ground, the "
            "swing of arms and legs, and the bending of the spine.",
        ),
        el(
            "li",
            "The usual lean: mean 7.3°, and runners differ by 3.6° (SD). 24 runners without pain "
            "at 3.4 m/s, ",
            cite("tengpowers2014"),
            ". Other studies draw the line of the trunk in other ways, so their angles differ.",
        ),
        el(
            "li",
            "Shock is not load. In 27 adults, one study followed the shock of running up the spine "
            "(",
            cite("castillo2018"),
            "). Where the low back curved more, more of it was lost. It compared no leans.",
        ),
        el(
            "li",
            "The legs are the mean of 46 runners at 2.5 m/s. They stay as they are, so that you "
            "see the lean alone. Real legs change with it.",
        ),
    ),
)
