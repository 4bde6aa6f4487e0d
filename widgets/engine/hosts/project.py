"""What the engine is told of the book that it serves."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

# The checkout: every module's path is counted from here, and the npm packages are here.
ROOT = Path(__file__).parents[3]

# What an app that starts from a file takes of it: the arguments of its `initial`.
Loader = Callable[[str | Path], tuple[Any, ...]]


class Signpost(NamedTuple):
    """Words that lead a search to one app before all else.

    phrases: what a reader may search for.
    texts: what the app says only later, and so does not stand in the page.
    """

    app: str
    phrases: list[str]
    texts: list[str]


class Project(NamedTuple):
    """One book.

    name: names it on the reader's device, as `running-and-your-back`. It must never change.
    folder: where its `_config.yml`, `_toc.yml` and `references.bib` stand, and its `_build`.
    package: the Python package of the project, of which a browser may get something.
    apps: the package whose modules are the book's apps.
    styles: the folder of `widget.css` (all widgets) and `book.css` (all pages).
    templates: the folder with the book's own parts of a page, None for none.
    quizzes: the folder of its quizzes. They keep their answers under their short names.
    citable: what a quiz may cite beside the entries of `references.bib`.
    tables: long dicts, each named with its module, of which an app gets only the entries whose
        keys stand in the code that it needs. No other code of their modules may read them.
    page_only: arguments that only a page as it is built shows, by the function that takes them,
        each by its keyword and with a default. The browser gets the calls without them.
    loaders: what an app that starts from a file takes of it, by the app's name.
    signpost: where a search leads before all else, None for nowhere.
    """

    name: str
    folder: Path
    package: str
    apps: str
    styles: Path
    templates: Path | None = None
    quizzes: Path = Path("chapters/quizzes")
    citable: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    page_only: Mapping[str, tuple[str, ...]] = {}
    loaders: Mapping[str, Loader] = {}
    signpost: Signpost | None = None

    @property
    def assets(self) -> Path:
        """The folder of what the browser loads."""
        return self.folder / "_build" / "assets"
