"""The push of the ground under one foot, for a runner of the reader's mass, speed and contact."""

from typing import NamedTuple

from widgets.apps.gait_cycle.figure import PERIOD
from widgets.apps.gait_cycle.state import State
from widgets.components.citation import cite
from widgets.components.looked_for import looked_for
from widgets.components.pace import pace_text
from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import table
from widgets.engine.charts.marks import area, line, point
from widgets.engine.charts.playhead import playhead, put
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import remembered
from widgets.engine.core.numbers import fixed, plain, quantity
from widgets.engine.html import controls, devices
from widgets.science.gait import preferred_step_rate, vertical_force
from widgets.science.gait.step_rate import step_time
from widgets.science.gait.stride_events import time_in_step
from widgets.science.measuring.units import GRAVITY

POINTS = 30
SWEEPS = 40


class Runner(NamedTuple):
    """Whom the force is for: kg, m/s, steps/min and s."""

    mass: float
    speed: float
    step_rate: float
    contact_time: float

    @property
    def weight(self) -> float:
        """Body weight in N."""
        return self.mass * GRAVITY


def runner_of(state: State) -> Runner | None:
    """Return the reader, with the mean step rate at their speed where they give none.

    None where nobody was measured at that speed either.
    """
    rate = state["step_rate"]
    if rate is None and preferred_step_rate.SPEEDS.holds(state["speed"]):
        rate = preferred_step_rate.mean(state["speed"])
    if rate is None:
        return None
    return Runner(state["mass"], state["speed"], rate, state["contact"] / 1000)


def flies(runner: Runner) -> bool:
    """Return whether a step leaves time in the air."""
    return runner.contact_time < step_time(runner.step_rate)


def tested(runner: Runner) -> bool:
    """Return whether the model was tested at that speed, so that a curve may be drawn."""
    return flies(runner) and vertical_force.SPEEDS.holds(runner.speed)


def picture(runner: Runner, phase: int, playing_tempo: int | None) -> Html:
    """Return the force over one step with the playhead where the stride stands."""
    force = _force(runner)
    time = 1000 * time_in_step(phase / 100, force.contact_time, force.flight_time)
    return put(_drawn(runner, playing_tempo), time)


def now(runner: Runner, phase: int) -> str:
    """Say what the ground does at a percent of the stride."""
    force = _force(runner)
    time = time_in_step(phase / 100, force.contact_time, force.flight_time)
    push = force.at(time)
    return (
        f"{fixed(1000 * time)} ms after landing, the model gives {fixed(push)} N, "
        f"{fixed(push / runner.weight, 1)} times body weight."
    )


@remembered(8)
def _force(runner: Runner) -> vertical_force.VerticalForce:
    return vertical_force.vertical_force(*runner)


@remembered(4)
def _drawn(runner: Runner, playing_tempo: int | None) -> Html:
    force = _force(runner)
    contact, step = force.contact_time, force.contact_time + force.flight_time
    wave = [
        (1000 * contact * index / POINTS, force.at(contact * index / POINTS))
        for index in range(POINTS + 1)
    ] + [(1000 * step, 0.0)]
    weight = runner.weight
    real = vertical_force.treadmill_peak(force.peak_force)
    sweep = [1000 * time_in_step(key / SWEEPS, contact, force.flight_time) for key in range(SWEEPS)]
    return chart(
        "The push of the ground over one step",
        "A smooth hill that starts at nothing as the foot lands, is highest in the middle of "
        f"contact at {fixed(force.peak_force)} newtons, and is nothing again once the foot has "
        f"left. Body weight is {fixed(weight)} newtons.",
        x=axis("Time since landing", "ms", 0, 1000 * step),
        y=axis("Upward force", "N", 0, 1.15 * real.high),
        marks=[
            area(wave, "in the air", tone="accent"),
            line([(0, weight), (1000 * step, weight)], "your weight", tone="ink"),
            point(
                500 * contact, real.mean, "treadmill", interval=(real.low, real.high), tone="ink"
            ),
            playhead(sweep if playing_tempo else None),
        ],
        table=table(
            ("Time, ms", "Force, N"),
            [(fixed(time), fixed(push)) for time, push in wave[::5]],
        ),
        name="force",
        **devices.cycle(plain(PERIOD * (playing_tempo or 1), 3), bool(playing_tempo)),
    )


def facts(runner: Runner) -> Html:
    """Return the numbers of the model in its range."""
    force = _force(runner)
    weight = runner.weight
    real = vertical_force.treadmill_peak(force.peak_force)
    bias = vertical_force.PEAK_FORCE_BIAS
    return fragment(
        controls.facts(
            [
                ("Largest push, in the model", _push(force.peak_force, weight)),
                ("Average while a foot is down", _push(_mean(runner), weight)),
                ("Average over the whole step", _push(weight, weight)),
                ("Time in the air", quantity(1000 * force.flight_time, 0, "ms")),
            ]
        ),
        el(
            "p",
            f"A force treadmill would read a larger peak: about {fixed(real.mean)} N, the dot with "
            f"its bar. In eight male sport students the model read {fixed(bias.percent, 1)} % low "
            f"(SD {fixed(bias.sd, 1)}) over all speeds, and the wave as a whole was worst at the "
            "slow end (",
            cite("morin2005"),
            "). A real curve can have an early bump at landing. A half wave cannot have one (",
            cite("clark2017"),
            ").",
        ),
    )


def untested(runner: Runner | None, unit: str) -> Html:
    """Say why there is no curve, and what is certain all the same."""
    if runner is None:
        ends = preferred_step_rate.SPEEDS
        low, high = pace_text(ends.low, unit), pace_text(ends.high, unit)
        return el(
            "p",
            f"We have no average step rate for this speed: runners were measured from {low} to "
            f"{high} {unit} (",
            cite(ends.source),
            "). Type your own step rate above.",
        )
    if not flies(runner):
        step = 1000 * step_time(runner.step_rate)
        return el(
            "p",
            f"At {fixed(runner.step_rate)} steps a minute, one step takes {fixed(step)} ms. A foot "
            f"that is down for {fixed(1000 * runner.contact_time)} ms leaves no time in the air, "
            "so this is not running. Choose a shorter contact.",
        )
    ends = vertical_force.SPEEDS
    low, high = pace_text(ends.low, unit), pace_text(ends.high, unit)
    weight = runner.weight
    return fragment(
        el(
            "p",
            el("strong", "No curve at this speed. "),
            f"The model was tested from {low} to {high} {unit} (",
            cite("morin2005"),
            "). We found no test of it at "
            f"{pace_text(runner.speed, unit)} {unit}, so we do not draw it there.",
            looked_for("search-push-at-other-speeds"),
            " Most easy running is slower than the slowest speed tested.",
        ),
        controls.button("speed", f"Go to the slowest speed tested, {low} {unit}", value="3.34"),
        controls.facts(
            [
                ("Average while a foot is down", _push(_mean(runner), weight)),
                ("Average over the whole step", _push(weight, weight)),
            ]
        ),
        el("p", "These two hold at any speed. They need no model, only your weight and the times."),
    )


def _mean(runner: Runner) -> float:
    return vertical_force.mean_contact_force(runner.mass, runner.step_rate, runner.contact_time)


def _push(force: float, weight: float) -> Html:
    return fragment(
        quantity(force, 0, "N"),
        " ",
        el("small", f"{fixed(force / weight, 1)} times weight"),
    )
