"""What an app must offer and what it may: a widget is one module of these names.

An app whose code is a package offers them in its `__init__`; a test names what is forgotten there.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any, Protocol

    from widgets.engine.core.elements import Html

    State = dict[str, Any]

    class App(Protocol):
        """What every app offers."""

        # What a screen reader calls the widget.
        TITLE: str
        # The parts of its state that a reader can set, as `fields` describes them.
        FIELDS: tuple[Any, ...]
        # States by name, for the gallery and the tests. They do not reach the browser.
        EXAMPLES: dict[str, State]

        def initial(self) -> State:
            """Return the state of a widget that nobody has touched.

            An app that starts from a file takes what the book's loader gives of it.
            """

        def update(self, state: State, event: State) -> State:
            """Return the state after an event, and leave the one given as it was."""

        def view(self, state: State) -> Html:
            """Return what the reader sees."""


REQUIRED = ("TITLE", "FIELDS", "EXAMPLES", "initial", "update", "view")


def _stays(_state: "State") -> bool:
    return True


def _reads_nothing(_state: "State") -> list[str]:
    return []


def _as_it_is(state: "State", _changed: list[str]) -> "State":
    return state


def _nothing(_state: "State") -> None:
    return None


# What an app may offer, each with what holds where it does not.
#   is_persistent(state): whether what is saved stays on the device, or goes when the tab is closed.
#   reads(state): the storage keys of other widgets that it is told of, by the event `carried`.
#   reconcile(state, changed): the state made whole after some fields' saved values were left out.
#   on_paper(state): what stands under the view on paper, and where the widget cannot come alive.
#   MIGRATIONS: steps from each form of what it saved to the next, the oldest first. Each takes what
#       was saved and the state the widget starts in; ValueError for what cannot be brought over.
OPTIONAL: "dict[str, Any]" = {
    "is_persistent": _stays,
    "reads": _reads_nothing,
    "reconcile": _as_it_is,
    "on_paper": _nothing,
    "MIGRATIONS": (),
}


def may(app: "ModuleType", name: str) -> "Any":  # noqa: ANN401  five kinds of things
    """Return what an app may offer under a name, or what holds where it does not.

    Raises KeyError for a name that is not in OPTIONAL.
    """
    return getattr(app, name, OPTIONAL[name])
