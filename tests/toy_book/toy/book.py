"""The toy book as the engine is told of it, and its extension."""

from pathlib import Path
from typing import TYPE_CHECKING

from widgets.engine.hosts import quiz_file
from widgets.engine.hosts.project import Project

if TYPE_CHECKING:
    from sphinx.application import Sphinx

FOLDER = Path(__file__).parents[1]

TOY = Project(
    name="toy",
    folder=FOLDER,
    package="toy",
    apps="toy.apps",
    styles=FOLDER / "toy" / "css",
    quizzes=Path("quizzes"),
    loaders={"quiz": quiz_file.arguments},
)


def setup(app: "Sphinx") -> dict[str, object]:
    """Set up the engine for the toy book."""
    from widgets.engine.sphinx import extension  # noqa: PLC0415

    return extension.setup(app, TOY)
