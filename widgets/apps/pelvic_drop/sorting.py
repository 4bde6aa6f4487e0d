"""The guess, whether the runner on this video is injured, and what was measured."""

from widgets.apps.pelvic_drop.revealing import revealed
from widgets.apps.pelvic_drop.state import GUESS, State
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls


@memo_section("drop", "guess", "shown")
def sorting(state: State) -> Html:
    """Return the part in which a reader guesses, and then sees what was measured."""
    return el(
        "section",
        el("h3", "2. Guess first: can you sort this runner?"),
        _answer(state) if state["shown"] else _question(state),
        class_="rb-part",
    )


def _question(state: State) -> Html:
    return el(
        "div",
        el(
            "p",
            "One laboratory measured the drop of runners with a leg injury and of runners without "
            "one. You have one video, and one number.",
        ),
        controls.radios(GUESS, state),
        controls.button("show", "Show what was measured", primary=True),
    )


def _answer(state: State) -> Html:
    return el("div", revealed(state), controls.button("hide", "Guess again"))
