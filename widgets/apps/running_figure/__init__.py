"""The runner of the cover: one measured stride, at a step rate you choose."""

from widgets.engine.core import fields
from widgets.engine.core.elements import Html, el
from widgets.engine.core.state import BaseState, Event
from widgets.engine.html import controls
from widgets.figures.runner.side_view import side_view
from widgets.figures.runner.strides import contact_pose, strides
from widgets.science.gait.step_rate import stride_time

TITLE = "A runner"

STEP_RATE = fields.number("step_rate", "Step rate", "steps a minute", 140, 200)
PLAYING = fields.flag("playing", "The runner runs")
FIELDS = (STEP_RATE, PLAYING)


class State(BaseState):
    """The values of the fields."""

    step_rate: float
    playing: bool


def initial() -> State:
    """Return a runner at 165 steps a minute, about the mean at this speed (vanoeveren2019)."""
    return {"step_rate": 165, "playing": True, "drafts": {}}


def update(state: State, event: Event) -> State:
    """Return the state after an event."""
    if event["name"] == "turn_playing":
        return {**state, "playing": not state["playing"]}
    return fields.apply_input(FIELDS, state, event)


def view(state: State) -> Html:
    """Return the runner and the two things a reader can do with it."""
    period = stride_time(state["step_rate"])
    figure = side_view(
        contact_pose(0),
        stride=strides(0, period),
        period=period,
        playing=state["playing"],
        title="A runner",
        description=(
            "A runner seen from the side. The legs follow the mean of 46 measured runners at 2.5 "
            "metres a second."
        ),
    )
    label = "Hold the runner still" if state["playing"] else "Let the runner run"
    return el(
        "div",
        figure,
        el(
            "div",
            controls.slider(STEP_RATE, state),
            controls.button("turn_playing", label),
            class_="rb-cover-controls",
        ),
        class_="rb-cover",
    )


EXAMPLES = {
    "running": initial(),
    "still": dict(initial(), playing=False),
    "out_of_range": update(initial(), {"name": "step_rate", "value": "20", "committed": True}),
}
