"""A build holds its book's folder from its first step to its last."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from widgets.engine.sphinx import one_build


class Sphinx(SimpleNamespace):
    """As much of Sphinx as an extension sees."""

    def connect(self, event: str, handler: Callable[..., None], *, priority: int) -> None:
        """Remember who is told of what."""
        self.handlers[event] = (handler, priority)


def test_it_takes_the_lock_first_and_lets_it_go_last(tmp_path: Path) -> None:
    app: Any = Sphinx(outdir=str(tmp_path / "html"), handlers={})
    one_build.setup(app)
    assert {event: priority for event, (_, priority) in app.handlers.items()} == {
        "config-inited": 1,
        "build-finished": 999,
    }
    for _ in range(2):  # who comes second does not wait when the first has ended
        app.handlers["config-inited"][0](app, None)
        assert (tmp_path / "book.lock").exists()
        app.handlers["build-finished"][0](app, None)
