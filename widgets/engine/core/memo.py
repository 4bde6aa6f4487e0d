"""Results kept: while one slider moves, most of what a view draws is what it drew before."""

TYPE_CHECKING = False  # MicroPython has no typing module to take it from
if TYPE_CHECKING:
    from collections.abc import Callable

    from widgets.engine.core.elements import Html


def remembered(most: int) -> "Callable[[Callable], Callable]":
    """Return a decorator for a pure function of text and numbers: it keeps `most` results.

    Many for small parts such as labels, few for large ones: a phone has to hold them.
    """

    def decorate(build: "Callable") -> "Callable":
        known: dict = {}

        def recalled(*given: object) -> object:
            if given not in known:
                if len(known) >= most:
                    known.clear()
                known[given] = build(*given)
            return known[given]

        return recalled

    return decorate


def memo_section(*names: str) -> "Callable[[Callable[..., Html]], Callable[..., Html]]":
    """Return a decorator for a part of a view: `build(state, *more)`.

    The part is handed nothing of the state but `names`, so it cannot show anything else. As long
    as these and `more` stay equal, the last drawing is used again: dragging one slider then costs
    one part, not the whole view.
    """

    def decorate(build: "Callable[..., Html]") -> "Callable[..., Html]":
        last: list = [None, None]

        def drawn(state: dict, *more: object) -> "Html":
            shown = [state[name] for name in names], more
            if last[0] != shown:
                last[1] = build({name: state[name] for name in names}, *more)
                last[0] = shown
            return last[1]

        return drawn

    return decorate
