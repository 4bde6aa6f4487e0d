"""One measured stride: the runner, what happens at the moment, and the angles as curves."""

from widgets.apps.gait_cycle import moments
from widgets.apps.gait_cycle.curves import curves
from widgets.apps.gait_cycle.figure import STEP_RATE, runner, running
from widgets.apps.gait_cycle.state import PHASE, SEEN_FROM, TEMPO, State
from widgets.components.citation import cite
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls


@memo_section("phase", "seen_from", "tempo", "playing", "drafts")
def one_stride(state: State) -> Html:
    """Return the part with the runner, the slider and the curves."""
    seen_from, phase, playing = state["seen_from"], state["phase"], state["playing"]
    tempo = int(state["tempo"]) if playing else None
    figure = running(seen_from, phase, tempo) if tempo else runner(seen_from, phase)
    return el(
        "section",
        el("h3", "1. One stride"),
        controls.radios(SEEN_FROM, state),
        el(
            "div",
            el("div", figure, class_="rb-gait-figure"),
            _playing(tempo) if tempo else _moment(seen_from, phase),
            class_="rb-gait-stage",
        ),
        controls.slider(PHASE, state, spoken=f"{fixed(phase)} percent, {_name(phase)}"),
        el(
            "div",
            [controls.button("go", name, value=str(at)) for name, at in moments.BUTTONS],
            class_="rb-gait-moments",
        ),
        el(
            "div",
            controls.radios(TEMPO, state),
            controls.button(
                "turn_playing", "Stop" if playing else "Play the stride", primary=not playing
            ),
            class_="rb-gait-play",
        ),
        el(
            "p",
            "Your device asks for less motion, so the stride does not play. Use the slider.",
            class_="rb-gait-still",
        ),
        curves(seen_from, phase, tempo),
        _WHO,
        class_="rb-part",
    )


def _name(phase: int) -> str:
    return moments.moment_at(phase).name


def _moment(seen_from: str, phase: int) -> Html:
    muscle = moments.muscle(phase)
    return el(
        "div",
        controls.live(moments.words(phase)),
        controls.facts(moments.angles(seen_from, phase)),
        el("p", muscle, cite("lenhart2014hip"), ").") if muscle else None,
        class_="rb-gait-words",
    )


def _playing(tempo: int) -> Html:
    speed = "in real time" if tempo == 1 else "five times slower than in life"
    return el(
        "div",
        controls.live(
            el("h4", "The stride plays"),
            el("p", f"It plays {speed}. Stop it, or move the slider, to read the angles."),
        ),
        class_="rb-gait-words",
    )


_WHO = el(
    "p",
    "Legs: the mean of 46 recreational runners on treadmills at 2.5 m/s, digitised to about 1 or 2 "
    "degrees (",
    cite("fukuchi-ensemble"),
    "). Their spread is not in the data we have. Toe-off is not marked in it: it is at about 35 to "
    f"40 percent, and we draw it at 37. The stride plays at {fixed(STEP_RATE)} steps a minute, "
    "the mean of 256 runners at that speed (",
    cite("vanoeveren2019"),
    "). Trunk, pelvis and arms are placed by us. ",
    el("strong", "Nothing here measures the back."),
    class_="rb-gait-source",
)
