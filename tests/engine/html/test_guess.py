"""Guess first: the answer waits for the reader."""

from widgets.engine.core import fields
from widgets.engine.html.guess import guess_first

GUESS = fields.number("guess", "Your guess", "of 100", 0, 100)


def asked(*, shown: bool | None = None) -> str:
    state = {"guess": 50, "drafts": {}}
    if shown is not None:
        state["shown"] = shown
    return str(guess_first(state, GUESS, "1. A guess", "How many?", reveal="Show the counts"))


def test_a_button_and_enter_ask_for_the_answer() -> None:
    for view in (asked(), asked(shown=False)):
        assert 'name="show"' in view
        assert "Show the counts" in view
        assert 'data-enter="show"' in view
        assert "How many?" in view


def test_once_the_answer_is_shown_nothing_asks_for_it() -> None:
    view = asked(shown=True)
    assert 'name="show"' not in view
    assert 'type="range"' in view
