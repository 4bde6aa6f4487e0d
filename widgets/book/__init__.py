"""The course as a book: the one extension of `_config.yml`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: "Sphinx") -> dict[str, object]:
    """Set up the engine for the course, and the course's own directives."""
    # Only a build needs Sphinx: notebooks, which take the course from this package, do not.
    from widgets.book import directives  # noqa: PLC0415
    from widgets.book.course import COURSE  # noqa: PLC0415
    from widgets.engine.sphinx import extension  # noqa: PLC0415

    directives.setup(app)
    return extension.setup(app, COURSE)
