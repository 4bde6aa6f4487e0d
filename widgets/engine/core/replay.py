"""A reader who does one thing after another, for the examples of an app."""

from collections.abc import Callable


def replay(
    initial: Callable[[], dict], update: Callable[[dict, dict], dict]
) -> Callable[..., dict]:
    """Return a function from a reader's doings, each a name and a value, to an app's state."""

    def after(*events: tuple[str, object]) -> dict:
        state = initial()
        for name, value in events:
            state = update(state, {"name": name, "value": value, "committed": True})
        return state

    return after
