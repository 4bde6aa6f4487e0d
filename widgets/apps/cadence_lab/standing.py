"""Your speed, your step length, and where you stand among other runners."""

import math

from widgets.apps.cadence_lab.state import HEIGHT, State, base_rate
from widgets.components.citation import cite
from widgets.components.pace import PACE_UNIT, SPEED, keyboard, pace_text
from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import table
from widgets.engine.charts.marks import Mark, area, marker
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import fixed, quantity, signed
from widgets.engine.html import controls
from widgets.science.gait import preferred_step_rate
from widgets.science.gait.step_rate import step_length
from widgets.science.measuring.units import metres_from_cm

# Three standard deviations show practically every runner.
SHOWN_SDS = 3


@memo_section("step_rate", "speed", "pace_unit", "height", "drafts")
def standing(state: State) -> Html:
    """Return the part with speed, step length and the comparison with others."""
    return el(
        "section",
        el("h3", "2. Your speed, and how you compare"),
        controls.radios(PACE_UNIT, state),
        _speed(state),
        controls.number_box(HEIGHT, state),
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
    others = preferred_step_rate.distribution(speed)
    low, high = fixed(others.mean - others.sd), fixed(others.mean + others.sd)
    return fragment(
        _picture(state, others),
        el("p", _rank(state)),
        el(
            "p",
            f"At this speed the mean was {fixed(others.mean)} in 256 recreational runners (",
            cite("vanoeveren2019"),
            f"). About two in three fall between {low} and {high}, if runners differ as much as "
            f"those of another study did (SD {fixed(others.sd)}, ",
            cite("drozda2024"),
            "). Labs differ by about 3 steps a minute (",
            cite("deruiter2020"),
            "). This shows what runners do. It is not a target, and no number here is right for "
            "everyone.",
        ),
        _height(state, others.mean),
    )


def _picture(state: State, others: preferred_step_rate.Distribution) -> Html:
    reach = SHOWN_SDS * others.sd
    rate = state["step_rate"]
    ends = [others.mean - reach, others.mean + reach] + ([rate] if rate is not None else [])
    low, high = 5 * math.floor(min(ends) / 5), 5 * math.ceil(max(ends) / 5)
    steps = [low + (high - low) * part / 40 for part in range(41)]
    curve = [(x, math.exp(-0.5 * ((x - others.mean) / others.sd) ** 2)) for x in steps]
    mean = fixed(others.mean)
    marks: list[Mark] = [area(curve, tone="quiet"), marker(others.mean, f"mean {mean}", tone="ink")]
    rows: list[tuple[str, str]] = [("Mean of other runners", mean)]
    if rate is not None:
        marks.append(marker(rate, f"you {fixed(rate)}"))
        rows.append(("You", fixed(rate)))
    rows.append(("Usual spread (SD)", fixed(others.sd)))
    return chart(
        "Step rates of runners at this speed",
        "A hill-shaped curve of step rates. " + _rank(state),
        x=axis("Step rate", "steps/min", low, high),
        y=None,
        marks=marks,
        table=table(("Runners", "Steps a minute"), rows),
        name="others",
    )


def _rank(state: State) -> str:
    rate = state["step_rate"]
    if rate is None:
        return "Find your step rate above to see where you stand."
    slower = preferred_step_rate.percentile(rate, state["speed"])
    if slower < 1:
        return "Fewer than 1 in 100 runners at this speed step more slowly than you."
    if slower > 99:
        return "More than 99 in 100 runners at this speed step more slowly than you."
    return f"Roughly {fixed(slower)} in 100 runners at this speed step more slowly than you."


def _height(state: State, mean: float) -> Html | None:
    if state["height"] is None:
        return None
    height = metres_from_cm(state["height"])
    heights = preferred_step_rate.HEIGHTS
    if not heights.holds(height):
        low, high = fixed(100 * heights.low), fixed(100 * heights.high)
        return el("p", f"We have nothing to say about height outside {low} to {high} cm.")
    shift = preferred_step_rate.height_shift(height)
    return el(
        "p",
        "Taller runners tend to step a little less often. If 20 elite ultramarathon runners (",
        cite("burns2019"),
        f") are a guide, your height makes a difference of {signed(shift)}, to about "
        f"{fixed(mean + shift)}. That is very uncertain, and the picture leaves it out.",
    )
