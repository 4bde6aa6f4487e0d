"""Three ways to find your own step rate: tap along, count for 30 seconds, or type it."""

from widgets.apps.cadence_lab.state import COUNTED, METHOD, State, tap_estimate
from widgets.components.pace import STEP_RATE
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import fixed, quantity
from widgets.engine.html import controls, devices, sounds

COUNT_SECONDS = 30


@memo_section("method", "taps", "counting", "counted", "step_rate", "doubt", "slow", "drafts")
def finding(state: State) -> Html:
    """Return the part of the view in which a reader finds their step rate."""
    ways = {"tap": _tapping, "count": _counting, "type": _typing}
    return el(
        "section",
        el("h3", "1. Find your step rate"),
        controls.radios(METHOD, state),
        ways[state["method"]](state),
        controls.live(_doubt(state) or _found(state)),
        class_="rb-part",
    )


def _tapping(state: State) -> Html:
    estimate = tap_estimate(state)
    count = len(state["taps"])
    if not count:
        progress = "Tap once for every step, left and right, while you run or watch a film of it."
    elif estimate.step_rate is None or estimate.spread is None:
        progress = estimate.why
    else:
        rate = fixed(estimate.step_rate)
        spread = fixed(max(estimate.spread, 0.5))
        progress = f"{rate} ± {spread} taps a minute. {estimate.why}"
        if estimate.left_out:
            progress += f" Left out as uneven: {estimate.left_out}."
    pad = el(
        "button",
        el("span", "Tap", class_="rb-tap-word"),
        el("span", "click, touch, or press the space bar", class_="rb-tap-how"),
        type="button",
        class_="rb-tap",
        **devices.taps("tap"),
    )
    again = controls.button("tap_again", "Start again") if count else None
    return el("div", pad, controls.live(el("p", progress), again), class_="rb-tapping")


def _counting(state: State) -> Html:
    running = state["counting"]
    label = "Stop the timer" if running else "Start 30 seconds"
    return el(
        "div",
        el("p", "Run. Start the timer, then count every step, left and right, until it sounds."),
        el(
            "p",
            f"{COUNT_SECONDS} s",
            role="timer",
            class_="rb-timer",
            **devices.timer("count_done", COUNT_SECONDS, running=running),
            **devices.awake(running),
        ),
        sounds.interruption(),
        controls.button("count_stop" if running else "count_start", label, primary=True),
        controls.number_box(COUNTED, state),
        class_="rb-counting",
    )


def _typing(state: State) -> Html:
    hint = "From a watch, an app, or a count. Both feet count."
    return controls.number_box(STEP_RATE, state, hint=hint)


def _doubt(state: State) -> Html | None:
    doubt = state["doubt"]
    if doubt is None:
        return None
    double = fixed(2 * doubt)
    return el(
        "div",
        el("p", el("strong", f"{fixed(doubt)} a minute: strides or steps?")),
        el("p", "Watches often count one foot. A stride is two steps: left and right."),
        controls.button("doubt_strides", f"Strides: use {double} steps a minute", primary=True),
        controls.button("doubt_steps", f"No, {fixed(doubt)} is every step"),
        class_="rb-doubt",
    )


def _found(state: State) -> Html:
    if state["slow"]:
        return el(
            "p",
            "That is a walking rate. This lab is about running: count again while you run, or go "
            "on with an average runner.",
        )
    rate = state["step_rate"]
    if rate is None:
        return el("p", "No step rate yet. Until then, the lab shows an average runner.")
    return fragment(
        el("p", "Your step rate: ", el("strong", quantity(rate, 0, "steps a minute")), "."),
        controls.button("forget_rate", "Clear it"),
    )
