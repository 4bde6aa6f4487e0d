"""A reader who does one thing after another, for the examples of an app."""

from collections.abc import Callable
from typing import Any

from widgets.engine.core.state import AnyState


def replay(
    initial: Callable[[], AnyState], update: Callable[[AnyState, Any], AnyState]
) -> Callable[..., AnyState]:
    """Return a function from a reader's doings, each a name and a value, to an app's state."""

    def after(*events: tuple[str, object]) -> AnyState:
        state = initial()
        for name, value in events:
            state = update(state, {"name": name, "value": value, "committed": True})
        return state

    return after
