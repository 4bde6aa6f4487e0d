"""Two builds of one book take turns: both write the same files."""

from contextlib import ExitStack
from pathlib import Path

from sphinx.application import Sphinx

from widgets.engine.hosts.locks import exclusive

# Before anything is read, and after everything is written.
FIRST, LAST = 1, 999


def setup(app: Sphinx) -> None:
    """Hold the book's folder from the first step of a build to its last."""
    held = ExitStack()

    def take(app: Sphinx, _config: object) -> None:
        lock = Path(app.outdir).parent / "book.lock"
        told = "Another program builds this book: waiting for it."
        held.enter_context(exclusive(lock, told))

    def release(_app: Sphinx, _fault: object) -> None:
        held.close()

    app.connect("config-inited", take, priority=FIRST)
    app.connect("build-finished", release, priority=LAST)
