"""Optional movement checks: each drawn, with how to do it and what it cannot tell. No scores.

We found no tested cut-off for any of them, so they compare a reader's two sides and nothing else.
"""

from widgets.apps.self_assessment import check_figures
from widgets.apps.self_assessment.memory import State
from widgets.components.citation import cite
from widgets.components.looked_for import looked_for
from widgets.components.self_assessment.sides import (
    BRIDGE,
    FOOTPRINT,
    PLANK_LEFT,
    PLANK_RIGHT,
    STANCE,
    THOMAS,
    WALL_LEFT,
    WALL_RIGHT,
)
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.fields import Number
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import quantity
from widgets.engine.core.state import Values
from widgets.engine.html import controls

COMPARE = "Compare your two sides. "


@memo_section(
    "tried_stance", "tried_bridge", "plank_left", "plank_right", "tried_thomas", "wall_left",
    "wall_right", "tried_footprint", "drafts",
)  # fmt: skip
def movement(state: State) -> Html:
    """Return the movement checks, folded: nobody has to do them."""
    return el(
        "section",
        el("h3", "5. Movement checks, if you like"),
        el("p", "Leave out any that hurts or feels unsafe. None of them finds a cause."),
        controls.disclosure("Six checks to try at home", _checks(state)),
        class_="rb-part",
    )


def _checks(state: State) -> Html:
    return fragment(
        el(
            "p",
            "We found no cut-off for back pain in runners, for any of the six.",
            looked_for("search-home-check-cut-off"),
        ),
        _check(
            "Single-leg stance in a mirror",
            "Stand on one leg for a few breaths, near a wall. Watch your belt in the mirror. Does "
            "one side of it hang lower than on the other leg?",
            check_figures.stance(),
            fragment(
                COMPARE,
                "Even on film, a change of less than 2.7 to 2.8 degrees in pelvic drop cannot be "
                "told from chance (",
                cite("dingenen2018"),
                "), and injured and healthy runners differ by 2.7 (",
                cite("bramah2018"),
                "). So a mirror cannot tell which you are.",
            ),
            controls.radios(STANCE, state),
        ),
        _check(
            "Single-leg bridge",
            "Lie on your back, knees bent. Stretch one leg out and lift your hips on the other "
            "foot, slowly, a few times. Then change legs.",
            check_figures.bridge(),
            fragment(COMPARE),
            controls.radios(BRIDGE, state),
        ),
        _check(
            "Side plank",
            "Lie on your side, up on your forearm, elbow below the shoulder, body straight. Hold "
            "while it is comfortable, and stop before you shake.",
            check_figures.plank(),
            fragment(
                COMPARE,
                "In 24 active women, holds a week apart differed by a typical error of 11 "
                "seconds (",
                cite("juanrecio2022"),
                ").",
            ),
            _two_sides(PLANK_LEFT, PLANK_RIGHT, state),
        ),
        _check(
            "Modified Thomas test",
            "Sit at the end of a firm table that cannot tip. Roll back, both knees to your chest. "
            "Hold one, and let the other leg hang. How far does the thigh come down?",
            check_figures.thomas(),
            fragment(
                COMPARE,
                "In 14 elite athletes it said nothing about the pelvis or the hip in running (",
                cite("schache2000"),
                ").",
            ),
            controls.radios(THOMAS, state),
        ),
        _check(
            "Knee to wall",
            "Stand facing a wall, one foot in front. Touch the wall with that knee, heel down. "
            "Move the foot back until it only just works. Measure from big toe to wall.",
            check_figures.wall(),
            fragment(
                COMPARE,
                "We found no study of it and back pain in runners.",
                looked_for("search-sleep-stress-pace"),
            ),
            _two_sides(WALL_LEFT, WALL_RIGHT, state),
        ),
        _check(
            "Wet footprint",
            "Wet your feet and stand on dry paper or stone. Compare the two prints. The drawing "
            "shows a high, a middle and a low arch; yours may lie anywhere between them.",
            check_figures.prints(),
            fragment(
                COMPARE,
                "In older adults, flat feet did not go with back pain (",
                cite("menz2013"),
                ").",
            ),
            controls.radios(FOOTPRINT, state),
        ),
    )


def _check(title: str, how: str, figure: Html, error: Html, control: Html) -> Html:
    return el(
        "section",
        el("h4", title),
        el("div", figure, class_="rb-assess-figure"),
        el("p", how),
        el("p", el("strong", "What it can tell: "), error, class_="rb-hint"),
        control,
        class_="rb-assess-check",
    )


def _two_sides(left: Number, right: Number, state: Values) -> Html:
    one, other = state[left.name], state[right.name]
    if one is None or other is None:
        apart = None
    else:
        gap = quantity(abs(one - other), left.places, left.unit)
        apart = el("p", f"Your two sides are {gap} apart.")
    boxes = [controls.number_box(field, state) for field in (left, right)]
    return fragment(el("div", boxes, class_="rb-assess-pair"), controls.live(apart))
