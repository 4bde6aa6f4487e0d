"""The push of the ground: a guess first, then the force for the reader's own numbers."""

from widgets.apps.gait_cycle import force
from widgets.apps.gait_cycle.state import CONTACT, GUESS, MASS, PACE_UNIT, SPEED, STEP_RATE, State
from widgets.components.citation import cite
from widgets.components.pace import keyboard, pace_text
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls

HINT = el(
    "p",
    "250 ms is only an example. Filmed at 240 pictures a second, two runners' contacts came out "
    "within about 6 ms (",
    cite("balsalobre2017"),
    ").",
    class_="rb-hint",
)


@memo_section(
    "guess",
    "mass",
    "speed",
    "pace_unit",
    "contact",
    "step_rate",
    "phase",
    "playing",
    "tempo",
    "drafts",
)
def push(state: State) -> Html:
    """Return the part with the guess, the reader's numbers and the force."""
    reader = force.runner_of(state)
    return el(
        "section",
        el("h3", "2. The push of the ground"),
        _guess(state),
        None if state["guess"] == "none" else _answer(state, reader),
        class_="rb-part",
    )


@memo_section("guess", "drafts")
def _guess(state: State) -> Html:
    return controls.radios(GUESS, state, hint="Guess first. Then the force is shown.")


def _answer(state: State, reader: force.Runner | None) -> list[object]:
    tempo = int(state["tempo"]) if state["playing"] else None
    if reader is not None and force.tested(reader):
        drawn: list[object] = [
            force.picture(reader, state["phase"], tempo),
            None if tempo else el("p", force.now(reader, state["phase"]), class_="rb-gait-now"),
            _facts(reader),
        ]
    else:
        drawn = [controls.live(force.untested(reader, state["pace_unit"]))]
    return [_feedback(state), _inputs(state), drawn, _LEFT_OUT]


@memo_section("guess")
def _feedback(state: State) -> Html:
    right = state["guess"] == "midstance"
    return controls.live(
        el(
            "p",
            el("strong", "Yes. " if right else "Not in this model. "),
            "The model puts the largest push in the middle of contact, about when the leg is most "
            "bent. At landing and at toe-off its force is nothing. Whether your own peak comes "
            "exactly then, a model cannot say.",
        )
    )


@memo_section("mass", "speed", "pace_unit", "contact", "step_rate", "drafts")
def _inputs(state: State) -> Html:
    unit = state["pace_unit"]
    text = pace_text(state["speed"], unit)
    label = "Pace" if unit.startswith("min") else "Speed"
    pace = controls.text_box("pace", label, text, state, unit=unit, keyboard=keyboard(unit))
    reader = force.runner_of(state)
    assumed = None
    if state["step_rate"] is None and reader is not None:
        assumed = f"Left empty, we take {fixed(reader.step_rate)}, the mean at your speed."
    return el(
        "div",
        controls.slider(MASS, state),
        controls.radios(PACE_UNIT, state),
        controls.slider(SPEED, state, step=0.01, spoken=f"{text} {unit}", box=pace),
        controls.slider(CONTACT, state, step=5),
        HINT,
        controls.number_box(STEP_RATE, state, hint=assumed),
        class_="rb-gait-inputs",
    )


@remembered(4)
def _facts(reader: force.Runner) -> Html:
    return force.facts(reader)


_LEFT_OUT = el(
    "p",
    "The picture of the runner is of other people at 2.5 m/s; the force is worked out for the "
    "numbers you gave. The model knows your weight and your times on and off the ground. It knows "
    "nothing of braking, of your muscles or of your spine. ",
    el("strong", "It is not a measure of the load on your back."),
    class_="rb-untested",
)
