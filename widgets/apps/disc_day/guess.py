"""A guess before the picture: what takes more height, the first hour up or a run."""

from widgets.apps.disc_day.state import GUESSES, State
from widgets.components.citation import cite
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls

OPENINGS = {
    "hour": "You guessed right, going by the averages.",
    "run": "It is the other way round, going by the averages.",
    "same": "They are not the same, going by the averages.",
    "show": "It is the first hour, going by the averages.",
}


@memo_section("guess")
def guess(state: State) -> Html:
    """Return the question, and after a guess the answer."""
    chosen = state["guess"]
    buttons = controls.choice_buttons("guess", GUESSES, chosen)
    return el(
        "section",
        el("h3", "1. First, a guess"),
        el("p", "You are a little taller when you get up than at night. What takes more of it?"),
        el("div", buttons, class_="rb-disc-guesses"),
        controls.live(_answer(chosen) if chosen else None),
        class_="rb-part",
    )


def _answer(chosen: str) -> Html:
    return el(
        "p",
        el("strong", OPENINGS[chosen]),
        " The first hour took about 10 mm from 8 young adults (",
        cite("tyrrell1985"),
        "). Half an hour of running took 3 to 8 mm from 14 men, faster runs more (",
        cite("garbutt1990"),
        "), and 5 mm from 15 runners at 10 km/h (",
        cite("rodacki2024"),
        "). A run of 6 km took 2 to 3 mm from 16 others (",
        cite("leatt1986"),
        "). These are small groups of different people, so the comparison is rough.",
    )
