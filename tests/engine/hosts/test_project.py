"""What the engine is told of a book: a record that little must stand in."""

from pathlib import Path

from widgets.book.course import COURSE
from widgets.engine.hosts.project import ROOT, Project

SMALL = Project("small", Path("/books/small"), "small", "small.apps", Path("/books/small/css"))


def test_the_root_is_the_checkout() -> None:
    assert (ROOT / "pyproject.toml").is_file()
    assert (ROOT / "widgets" / "engine").is_dir()


def test_what_is_built_lies_in_the_folder_of_its_own_book() -> None:
    assert SMALL.assets == Path("/books/small/_build/assets")
    assert COURSE._replace(folder=Path("/elsewhere")).assets.is_relative_to("/elsewhere")


def test_a_book_needs_no_search_of_its_own_no_tables_and_no_loaders() -> None:
    assert SMALL.signpost is None
    assert SMALL.templates is None
    assert (SMALL.tables, dict(SMALL.loaders)) == ((), {})
    assert SMALL.quizzes == Path("chapters/quizzes")
