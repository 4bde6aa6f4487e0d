"""The reader's own navicular drop, with the error of measuring it, against limits that disagree."""

from widgets.apps.foot_pronation.drop_picture import drop_picture
from widgets.apps.foot_pronation.state import SITTING, STANDING, State
from widgets.components.citation import cite
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import fixed, quantity
from widgets.engine.html import controls
from widgets.science.evidence.normal import NORMAL_95
from widgets.science.foot.navicular_drop import (
    MEANS,
    TESTER_ERRORS,
    UPPER_LIMITS,
    drop,
    likely_range,
    undecided,
)


@memo_section("sitting", "standing", "drafts")
def dropping(state: State) -> Html:
    """Return the two heights to type, and what their difference can and cannot say."""
    sitting, standing = state["sitting"], state["standing"]
    measured = None if sitting is None or standing is None else drop(sitting, standing)
    return el(
        "section",
        el("h3", "3. Your navicular drop"),
        el(
            "p",
            "How to find the bump and measure it stands under \u201cCheck yourself\u201d below. "
            "Type the two heights above the floor.",
        ),
        el(
            "div",
            controls.number_box(SITTING, state),
            controls.number_box(STANDING, state),
            class_="rb-foot-heights",
        ),
        controls.live(_waiting(state) if measured is None else _reading(measured)),
        None if measured is None else drop_picture(measured),
        DETAILS,
        class_="rb-part",
    )


def _waiting(state: State) -> Html:
    is_empty = state["sitting"] is None and state["standing"] is None
    return el("p", "Nothing is typed in yet." if is_empty else "Now type the other height.")


def _reading(measured: float) -> Html:
    low, high = likely_range(measured)
    return el(
        "p",
        el("strong", f"You measured a drop of {quantity(measured, 0, 'mm')}. "),
        f"For somebody new to this, the true drop may lie anywhere from {fixed(max(low, 0.0))} to "
        f"{quantity(high, 0, 'mm')}. "
        if high > 0
        else "",
        _verdict(measured),
        " Among 58 adults it did not go with back pain, but that is few, and they were not chosen "
        "as runners (",
        cite("brantingham2007"),
        ").",
    )


def _verdict(measured: float) -> str:
    if measured < 0:
        return "A bump cannot be higher when you stand. Measure both again."
    unclear = undecided(measured)
    if unclear:
        return f"That is too wide to say on which side of {_listed(unclear)} mm you are."
    low, _ = likely_range(measured)
    side = "above" if low > max(UPPER_LIMITS) else "below"
    return f"That is {side} all three limits people have proposed: {_listed(UPPER_LIMITS)} mm."


def _listed(numbers: list[int] | tuple[int, ...]) -> str:
    words = [fixed(number) for number in numbers]
    return " and ".join([text for text in (", ".join(words[:-1]), words[-1]) if text])


DETAILS = controls.disclosure(
    "Where the limits and the error come from",
    el(
        "p",
        f"Means of healthy adults ran from {fixed(MEANS.low, 1)} to "
        f"{quantity(MEANS.high, 1, 'mm')} in earlier studies, and three authors put the upper "
        f"limit of normal at {_listed(UPPER_LIMITS)} mm (",
        cite("nielsenrg2009"),
        "). Two people new to the test measured 30 feet twice: the standard error was "
        f"{fixed(TESTER_ERRORS[0], 2)} mm for one and {fixed(TESTER_ERRORS[1], 2)} mm for the "
        "other (",
        cite("naviculartesters"),
        f"). The range here is {fixed(NORMAL_95, 2)} times the larger one, on both sides: our own "
        "sum.",
    ),
    el(
        "p",
        "Longer feet drop more. In walking it was 0.40 mm more for each 10 mm of foot length in "
        "men and 0.31 mm in women, in 280 adults (",
        cite("nielsenrg2009"),
        "). And the drop of a standing foot explained 12.7 % of the differences between people in "
        "how far the same bone dropped in walking (",
        cite("navicularbrody"),
        ").",
    ),
)
