"""Foot pronation on paper, and on a page without JavaScript: what the guess would uncover."""

from widgets.apps.foot_pronation.novices import in_words
from widgets.apps.foot_pronation.state import State
from widgets.engine.core.elements import Html, el
from widgets.science.foot.foot_posture import DISTANCE, POSTURES, RUNNERS


def on_paper(_state: State) -> Html:
    """Return what was found in new runners."""
    return el(
        "section",
        el("h3", f"What {RUNNERS} new runners showed"),
        el(
            "p",
            f"Of 100 feet, so many more or fewer were hurt within {DISTANCE} km than of 100 "
            "neutral feet (best estimate and 95 % interval, Nielsen et al. 2014):",
        ),
        el(
            "ul",
            [
                el("li", f"{posture.name} ({posture.feet} feet): {in_words(posture)}.")
                for posture in POSTURES
            ],
        ),
    )
