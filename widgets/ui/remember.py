"""Results kept: while one slider moves, most of what a view draws is what it drew before."""

TYPE_CHECKING = False  # MicroPython has no typing module to take it from
if TYPE_CHECKING:
    from collections.abc import Callable

    from widgets.ui.elements import Html

# Enough for every label of the largest view, and little for a phone to hold.
MOST = 400


def remembered(build: "Callable") -> "Callable":
    """Give a pure function of positional text and numbers with its results kept."""
    known: dict = {}

    def recalled(*given: object) -> object:
        if given not in known:
            if len(known) >= MOST:
                known.clear()
            known[given] = build(*given)
        return known[given]

    return recalled


def latest(build: "Callable") -> "Callable":
    """Give a pure function of positional values with its last result kept, for large parts."""
    last: list = [None, None]

    def recalled(*given: object) -> object:
        if last[0] != given:
            last[1] = build(*given)
            last[0] = given
        return last[1]

    return recalled


def section(*names: str) -> "Callable[[Callable[..., Html]], Callable[..., Html]]":
    """Give a decorator for a part of a view: `build(state, *more)`.

    The part is handed nothing of the state but `names`, so it cannot show anything else. As long
    as these and `more` stay equal, the last drawing is used again: dragging one slider then costs
    one part, not the whole view.
    """

    def decorate(build: "Callable[..., Html]") -> "Callable[..., Html]":
        part = latest(lambda values, more: build(dict(zip(names, values)), *more))
        return lambda state, *more: part([state[name] for name in names], more)

    return decorate
