"""A change of step rate, chosen with a slider: the new steps, the runner, and what changes."""

from widgets.apps.cadence_lab.measured import changes_chart, details
from widgets.apps.cadence_lab.state import CHANGE, State
from widgets.components.looked_for import looked_for
from widgets.components.step_rate_bars import ONE_RUNNER
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.core.numbers import quantity, signed
from widgets.engine.html import controls
from widgets.figures.runner.notes import Distance
from widgets.figures.runner.side_view import side_view
from widgets.figures.runner.strides import contact_pose, strides
from widgets.science.gait.step_rate import step_length, stride_time


@memo_section("change", "playing", "speed", "drafts")
def changing(state: State, rate: float) -> Html:
    """Return the part with the slider, the runner and the changes. `rate` is in steps a minute."""
    change, playing = state["change"], state["playing"]
    new = rate * (1 + change / 100)
    return el(
        "section",
        el("h3", "3. What a change of step rate did in the lab"),
        controls.slider(CHANGE, state, spoken=f"{signed(change)} percent"),
        _now(state, rate, new),
        el(
            "p",
            "These are healthy runners in a laboratory, on one day, at one speed. ",
            el("strong", "We found no trial of a change of step rate against back pain."),
            looked_for("search-step-rate-trial"),
            class_="rb-untested",
        ),
        el("div", _runner(change, stride_time(new) if playing else None), class_="rb-runner-frame"),
        controls.button(
            "turn_playing", "Hold the runner still" if playing else "Let the runner run"
        ),
        el(
            "p",
            "Your device asks for less motion, so the runner stands still.",
            class_="rb-still-note",
        ),
        changes_chart(change, rate, new),
        ONE_RUNNER,
        details(change),
        class_="rb-part",
    )


def _now(state: State, rate: float, new: float) -> Html:
    length, now = step_length(state["speed"], rate), step_length(state["speed"], new)
    return controls.live(
        el(
            "p",
            el("strong", quantity(rate, 0, "steps/min")),
            " becomes ",
            el("strong", quantity(new, 0, "steps/min")),
            f", and each step {quantity(length, 2, 'm')} becomes {quantity(now, 2, 'm')}, at the "
            "same speed.",
        )
    )


# As many as the slider has steps, and their double for the running ones.
@remembered(42)
def _runner(change: float, period: float | None) -> Html:
    """Return the runner, who runs when there is a `period` of the stride to run with."""
    # The distance from foot to hip goes as the step length, so as one over the step rate.
    distance = "" if change == 0 else signed(100 / (1 + change / 100) - 100) + " %"
    words = {True: "closer to", False: "further ahead of"}[change > 0]
    # A moving body leaves no place for what is drawn at the moment of landing.
    is_compared = period is None and change != 0
    return side_view(
        contact_pose(change),
        stride=None if period is None else strides(change, period),
        period=period,
        playing=period is not None,
        ghost=contact_pose(0) if is_compared else None,
        notes=(Distance(distance),) if is_compared else (),
        title="A runner as the foot lands",
        description=(
            "A runner seen from the side. "
            + ("" if change == 0 else f"The foot lands {words} the hip than before: {distance}. ")
            + "The legs follow the mean of 46 measured runners."
        ),
    )


def nothing_to_change() -> Html:
    """Return what stands here while there is no step rate to change."""
    return fragment(
        el("h3", "3. What a change of step rate did in the lab"),
        el("p", "Find your step rate first, or choose a speed at which runners were measured."),
    )
