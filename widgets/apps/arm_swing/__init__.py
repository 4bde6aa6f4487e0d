"""Arm swing: what was measured when runners held their arms still, which is not pain."""

from widgets.apps.arm_swing.measured import STUDIES, WARNING, energies, measured
from widgets.apps.arm_swing.state import FIELDS, GUESS, State, initial, update
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.core.replay import replay
from widgets.engine.html.guess import guess_first

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "on_paper", "update", "view"]

TITLE = "Arm swing"


def view(state: State) -> Html:
    """Return the warning, the question, and after it what was measured."""
    rest = [measured(state), STUDIES] if state["shown"] else None
    return el("div", WARNING, _guessing(state), rest, class_="rb-arms")


@memo_section("guess", "shown", "drafts")
def _guessing(state: State) -> Html:
    return guess_first(
        state,
        GUESS,
        "1. First, a guess",
        el(
            "p",
            "Most runners swing their arms without a thought. In one study, 13 runners held their "
            "hands on the head instead. How much more energy did that take?",
        ),
    )


def on_paper(state: State) -> Html:
    """Return what was measured, as far as the view above it does not."""
    return fragment() if state["shown"] else fragment(energies(), STUDIES)


_after = replay(initial, update)

EXAMPLES = {
    "empty": initial(),
    "typical": _after(("guess", "30"), ("show", "")),
    "close": _after(("guess", "14"), ("show", "")),
    "behind_the_back": _after(("show", ""), ("arms", "behind")),
    "across_the_chest": _after(("show", ""), ("arms", "chest")),
    "swinging": _after(("show", ""), ("arms", "swing"), ("turn_playing", "")),
    "out_of_range": _after(("guess", "90"), ("show", "")),
}
