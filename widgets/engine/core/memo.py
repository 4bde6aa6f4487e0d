"""Results kept: while one slider moves, most of what a view draws is what it drew before."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar, cast

from widgets.engine.core.elements import Html
from widgets.engine.core.state import Values

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")


def remembered(most: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Return a decorator for a pure function of text and numbers: it keeps `most` results.

    Many for small parts such as labels, few for large ones: a phone has to hold them.
    """

    def decorate(build: Callable[P, R]) -> Callable[P, R]:
        known: dict[object, R] = {}

        def recalled(*given: object) -> R:
            if given not in known:
                if len(known) >= most:
                    known.clear()
                known[given] = cast("Callable[..., R]", build)(*given)
            return known[given]

        return cast("Callable[P, R]", recalled)

    return decorate


def memo_section(
    *names: str,
) -> Callable[[Callable[Concatenate[S, P], Html]], Callable[Concatenate[S, P], Html]]:
    """Return a decorator for a part of a view: `build(state, *more)`.

    The part is handed nothing of the state but `names`, so it cannot show anything else. As long
    as these and `more` stay equal, the last drawing is used again: dragging one slider then costs
    one part, not the whole view.
    """

    def decorate(
        build: Callable[Concatenate[S, P], Html],
    ) -> Callable[Concatenate[S, P], Html]:
        last: list[object] = [None, None]

        def drawn(state: Values, *more: object) -> Html:
            shown = [state[name] for name in names], more
            if last[0] != shown:
                part = {name: state[name] for name in names}
                last[1] = cast("Callable[..., Html]", build)(part, *more)
                last[0] = shown
            return cast("Html", last[1])

        return cast("Callable[Concatenate[S, P], Html]", drawn)

    return decorate
