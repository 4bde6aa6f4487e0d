"""The gait cycle: one measured stride to scrub or play, and the push of the ground."""

from widgets.apps.gait_cycle.one_stride import one_stride
from widgets.apps.gait_cycle.push import push
from widgets.apps.gait_cycle.state import FIELDS, State, initial, update
from widgets.engine.core.elements import Html, el
from widgets.engine.core.replay import replay

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "update", "view"]

TITLE = "Gait cycle"


def view(state: State) -> Html:
    """Return the stride, its curves and the force."""
    return el("div", one_stride(state), push(state), class_="rb-gait")


_after = replay(initial, update)

EXAMPLES = {
    "untouched": initial(),
    "midstance": _after(("go", "18"), ("guess", "contact")),
    "behind": _after(("seen_from", "rear"), ("phase", "15"), ("guess", "midstance")),
    "flight_heavy_fast": _after(
        ("go", "43"), ("guess", "toe_off"), ("mass", "110"), ("pace_unit", "km/h"), ("pace", "16"),
        ("contact", "210"),
    ),
    "playing": _after(("guess", "midstance"), ("turn_playing", "")),
    "playing_behind": _after(("seen_from", "rear"), ("tempo", "1"), ("turn_playing", "")),
    "too_slow": _after(("guess", "midstance"), ("pace", "6:30")),
    "no_step_rate": _after(("guess", "midstance"), ("pace_unit", "m/s"), ("pace", "5.5")),
    "no_flight": _after(("guess", "contact"), ("contact", "400"), ("step_rate", "180")),
    "out_of_range": _after(
        ("guess", "contact"), ("phase", "140"), ("mass", "12"), ("pace", "5:99"),
        ("contact", "20"), ("step_rate", "90"),
    ),
}  # fmt: skip
