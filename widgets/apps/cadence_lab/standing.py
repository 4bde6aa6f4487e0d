"""Your speed, your step length, and where you stand among other runners."""

import math

from widgets.apps.cadence_lab.state import State, base_rate
from widgets.components.citation import cite
from widgets.components.pace import PACE_UNIT, SPEED, keyboard, pace_text
from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import table
from widgets.engine.charts.marks import Mark, area, marker
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import fixed, quantity
from widgets.engine.html import controls
from widgets.science.gait import preferred_step_rate
from widgets.science.gait.preferred_step_rate import Band
from widgets.science.gait.step_rate import step_length

# So much of the axis is left free beside the wider box.
MARGIN = 6
# The wider box is the lower one, so that the two are told apart by their form.
TALL, LOW = 1.0, 0.6


@memo_section("step_rate", "speed", "pace_unit", "drafts")
def standing(state: State) -> Html:
    """Return the part with speed, step length and the comparison with others."""
    return el(
        "section",
        el("h3", "2. Your speed, and how you compare"),
        controls.radios(PACE_UNIT, state),
        _speed(state),
        _facts(state),
        _others(state),
        class_="rb-part",
    )


def _speed(state: State) -> Html:
    unit = state["pace_unit"]
    text = pace_text(state["speed"], unit)
    label = "Pace" if unit.startswith("min") else "Speed"
    box = controls.text_box("pace", label, text, state, unit=unit, keyboard=keyboard(unit))
    return controls.slider(SPEED, state, step=0.01, spoken=f"{text} {unit}", box=box)


def _facts(state: State) -> Html | None:
    rate = base_rate(state)
    if rate is None:
        return None
    length = step_length(state["speed"], rate)
    whose = "Your" if state["step_rate"] is not None else "An average"
    return controls.facts(
        [
            (f"{whose} step rate", quantity(rate, 0, "steps/min")),
            (f"{whose} step length", quantity(length, 2, "m")),
        ]
    )


def _others(state: State) -> Html:
    speed = state["speed"]
    measured = preferred_step_rate.SPEEDS
    if not measured.holds(speed):
        unit = state["pace_unit"]
        ends = (pace_text(measured.low, unit), pace_text(measured.high, unit))
        return el(
            "p",
            f"We cannot compare you at this speed: runners were measured from {ends[0]} to "
            f"{ends[1]} {unit} (",
            cite(measured.source),
            ").",
        )
    others = preferred_step_rate.band(speed)
    return fragment(_picture(state, others), el("p", _rank(state)), _spread(others), _HOW_ROUGH)


def _spread(others: Band) -> Html:
    return el(
        "p",
        f"At this speed the mean was {fixed(others.mean)} in 256 recreational runners (",
        cite("vanoeveren2019"),
        f"). About two in three fall between {_ends(others, others.narrow, 'and')} (the tall box) "
        "if runners differ as little as in one study (",
        cite("deruiter2020"),
        f"), and between {_ends(others, others.wide, 'and')} (the low box) if they differ much. "
        "Older men differed most from one another (",
        cite("karamanidis2005"),
        ").",
    )


_HOW_ROUGH = el(
    "p",
    "Groups differ too, by up to "
    f"{fixed(preferred_step_rate.GROUPS_DIFFER)} steps a minute at one speed: older men took that "
    "many more than young men (",
    cite("karamanidis2005"),
    "). Women took more than men, and taller runners fewer, but height explained less than half "
    "of how runners differed (",
    cite("ilic2023"),
    "), so the lab does not ask for yours. This shows what runners do. It is not a target, and no "
    "number here is right for everyone.",
)


def _ends(others: Band, reach: float, between: str) -> str:
    return f"{fixed(others.mean - reach)} {between} {fixed(others.mean + reach)}"


def _picture(state: State, others: Band) -> Html:
    reach = others.wide + MARGIN
    rate = state["step_rate"]
    ends = [others.mean - reach, others.mean + reach] + ([rate] if rate is not None else [])
    low, high = 5 * math.floor(min(ends) / 5), 5 * math.ceil(max(ends) / 5)
    mean = fixed(others.mean)
    marks: list[Mark] = [
        _box(others.mean, others.wide, LOW, "quiet"),
        _box(others.mean, others.narrow, TALL, "ink"),
        marker(others.mean, f"mean {mean}", tone="ink"),
    ]
    rows: list[tuple[str, str]] = [("Mean of other runners", mean)]
    if rate is not None:
        marks.append(marker(rate, f"you {fixed(rate)}"))
        rows.append(("You", fixed(rate)))
    narrow, wide = _ends(others, others.narrow, "to"), _ends(others, others.wide, "to")
    rows += [
        ("Two in three, if they differ little", narrow),
        ("Two in three, if they differ much", wide),
    ]
    return chart(
        "Step rates of runners at this speed",
        f"A tall box from {narrow} and a lower, wider one from {wide}: two in three runners, "
        "if they differ little and if they differ much. " + _rank(state),
        x=axis("Step rate", "steps/min", low, high),
        y=None,
        marks=marks,
        table=table(("Runners", "Steps a minute"), rows),
        name="others",
    )


def _box(middle: float, reach: float, height: float, tone: str) -> Mark:
    left, right = middle - reach, middle + reach
    return area([(left, 0.0), (left, height), (right, height), (right, 0.0)], tone=tone)


def _rank(state: State) -> str:
    rate = state["step_rate"]
    if rate is None:
        return "Find your step rate above to see where you stand."
    found = preferred_step_rate.thirds(rate, state["speed"])
    if len(found) == 1:
        return f"You are in about the {found[0]} third of runners at this speed."
    return (
        f"You are between the {found[0]} and the {found[1]} third of runners at this speed: "
        "studies differ too much to say which."
    )
