"""A curve: a slider, and a chart that follows it."""

from toy.apps.curve.state import FIELDS, POWER, initial, update

from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import table
from widgets.engine.charts.marks import line
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "update", "view"]

TITLE = "Curve"


def view(state: dict) -> Html:
    """Return the slider and the curve."""
    power = state["power"]
    points = [(x / 10, (x / 10) ** power) for x in range(11)]
    picture = chart(
        "A curve",
        f"x to the power of {fixed(power)}, from 0 to 1.",
        x=axis("x", "", 0, 1),
        y=axis("y", "", 0, 1),
        marks=[line(points, "the curve")],
        table=table(("x", "y"), [(fixed(x, 1), fixed(y, 2)) for x, y in points]),
        name="curve",
    )
    return el("div", controls.slider(POWER, state), picture, class_="toy-curve")


EXAMPLES = {"straight": initial(), "bent": dict(initial(), power=3)}
