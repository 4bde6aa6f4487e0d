"""Two sides: left against right on two days, and whether the gap is more than a change of day."""

from widgets.components.citation import cite
from widgets.components.looked_for import looked_for
from widgets.engine.core import fields
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.numbers import quantity
from widgets.engine.core.state import BaseState, Event
from widgets.engine.html import controls
from widgets.science.measuring.two_sides import HOLDS, compare

TITLE = "Your two sides"


def _hold(name: str, label: str) -> fields.Number:
    # Kept, because the second day is another day.
    return fields.number(name, label, "s", HOLDS.low, HOLDS.high, optional=True, stored=True)


DAYS = (
    ("First day", (_hold("first_left", "Left"), _hold("first_right", "Right"))),
    ("Second day", (_hold("second_left", "Left"), _hold("second_right", "Right"))),
)
FIELDS = tuple([hold for _, holds in DAYS for hold in holds])


class State(BaseState):
    """The values of the fields."""

    first_left: float | None
    first_right: float | None
    second_left: float | None
    second_right: float | None


def initial() -> State:
    """Return the state before anything is typed."""
    return {
        "drafts": {},
        "first_left": None,
        "first_right": None,
        "second_left": None,
        "second_right": None,
    }


def update(state: State, event: Event) -> State:
    """Return the state after an event."""
    return fields.apply_input(FIELDS, state, event)


def view(state: State) -> Html:
    """Return the boxes and what they say."""
    days = [
        el(
            "fieldset",
            el("legend", day),
            [controls.number_box(hold, state) for hold in holds],
            class_="rb-sides-day",
        )
        for day, holds in DAYS
    ]
    return el(
        "div",
        el("h3", "How long did each side hold?"),
        el("div", days, class_="rb-sides-days"),
        controls.live(_said(state)),
        el(
            "p",
            el("strong", "This is no measure of your back. "),
            "We found no time that was tested against back pain in runners, so none is shown.",
            looked_for("search-plank-time"),
            " The rule is ours: two days are the fewest that can show your own error, and the true "
            "one may be larger. In 24 active women, two side planks a week apart differed by a "
            "typical error of 11 seconds (",
            cite("juanrecio2022"),
            ").",
            class_="rb-untested",
        ),
        class_="rb-sides",
    )


def _said(state: State) -> Html:
    first = _both(state["first_left"], state["first_right"])
    second = _both(state["second_left"], state["second_right"])
    if first is None or second is None:
        return el("p", "Type both sides for both days.")
    found = compare(first, second)
    longer = "left" if found.gap > 0 else "right"
    facts = controls.facts(
        [
            ("Gap between your sides", quantity(abs(found.gap), 1, "s")),
            ("Change from day to day, up to", quantity(found.day_to_day, 0, "s")),
        ]
    )
    if found.is_clear:
        said = f"Your {longer} side held longer on both days, by more than your days differ. "
        meaning = fragment(
            "That may be a real difference in this hold. We found no study of what such a gap "
            "means for a runner's back.",
            looked_for("search-side-gap"),
        )
    else:
        said = "These four times do not tell your sides apart. "
        meaning = fragment("The gap is no larger than the change from day to day.")
    return fragment(facts, el("p", controls.answer(el("strong", said)), meaning))


def _both(left: float | None, right: float | None) -> tuple[float, float] | None:
    """Return the holds of a day, None while one is missing."""
    return None if left is None or right is None else (left, right)


def _typed(*seconds: str) -> State:
    state = initial()
    for field, typed in zip(FIELDS, seconds):
        state = update(state, {"name": field.name, "value": typed, "committed": True})
    return state


EXAMPLES = {
    "empty": initial(),
    "half_typed": _typed("45", "40"),
    "no_clear_gap": _typed("45", "38", "58", "49"),
    "clear_gap": _typed("60", "41", "63", "45"),
    "alike": _typed("40", "40", "40", "40"),
    "out_of_range": _typed("0", "45", "ten", "9999"),
}
