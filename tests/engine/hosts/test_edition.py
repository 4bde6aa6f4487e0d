"""The edition: another one for every change to what a browser loads, and then every page is new."""

from pathlib import Path

import pytest
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace

from widgets.book.course import COURSE
from widgets.engine.hosts import bundle
from widgets.engine.sphinx import extension

PARTS = ("js/devices/taps.js", "widgets/apps/a/style.css", "package-lock.json")
SOURCES = {"/course/widgets/apps/a.py": "A = 1"}


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a script, a style and a lock file."""
    for name in PARTS:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    monkeypatch.setattr(bundle, "SCRIPTS", tmp_path / "js")
    monkeypatch.setattr(bundle, "ROOT", tmp_path)
    return tmp_path


def edition(engine: dict[str, str] = SOURCES, app: dict[str, str] = SOURCES) -> str:
    return bundle.edition_of(COURSE, engine, {"a": app})


@pytest.mark.parametrize("name", PARTS)
def test_a_changed_script_style_or_package_makes_another_edition(workshop: Path, name: str) -> None:
    before = edition()
    assert edition() == before
    (workshop / name).write_text("changed", encoding="utf-8")
    assert edition() != before
    (workshop / name).write_text(name, encoding="utf-8")
    assert edition() == before


@pytest.mark.usefixtures("workshop")
def test_changed_python_makes_another_edition() -> None:
    changed = {"/course/widgets/apps/a.py": "A = 2"}
    assert len({edition(), edition(engine=changed), edition(app=changed)}) == 3


def test_a_renamed_script_makes_another_edition(workshop: Path) -> None:
    before = edition()
    script = workshop / "js" / "devices" / "taps.js"
    script.rename(script.with_name("beats.js"))
    assert edition() != before


def test_every_script_that_was_built_bears_the_edition() -> None:
    built = bundle.build(COURSE)
    for script in (built / "book.js", built / "engine.js", *(built / "apps").glob("*.js")):
        assert bundle.edition(COURSE) in script.read_text(encoding="utf-8"), script


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """Return the source of a book of two pages."""
    source = tmp_path / "source"
    (source / "chapters" / "quizzes").mkdir(parents=True)
    (source / "references.bib").touch()
    (source / "requirements.txt").touch()
    (source / "index.md").write_text("# Cover\n\n```{toctree}\nchapter\n```\n", encoding="utf-8")
    (source / "chapter.md").write_text("# Chapter\n", encoding="utf-8")
    return source


SETTINGS = {
    "extensions": ["myst_nb", "sphinx_book_theme", "widgets.book"],
    "html_theme": "sphinx_book_theme",
    "html_use_index": False,
}


def build(source: Path) -> tuple[list[str], dict[str, str]]:
    """Build a book; give which of its pages were read anew, and all its pages."""
    read: list[str] = []
    built = source.parent / "built"
    # What its extensions tell docutils is forgotten: other tests build books of their own.
    with docutils_namespace():
        app = Sphinx(source, None, built, built / ".doctrees", "html", SETTINGS, status=None)
        app.connect("source-read", lambda _app, name, _text: read.append(name))
        app.build()
    pages = {path.stem: path.read_text(encoding="utf-8") for path in built.glob("*.html")}
    return read, pages


def test_a_new_edition_writes_every_page_anew_and_reads_none(
    course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, pages = build(course)
    assert sorted(read) == ["chapter", "index"]
    assert all(f'data-edition="{bundle.edition(COURSE)}"' in page for page in pages.values())
    monkeypatch.setattr(extension, "edition", lambda _project: "0123456789abcdef")
    read, pages = build(course)
    assert read == []
    assert set(pages) == {"index", "chapter", "search"}
    assert all('data-edition="0123456789abcdef"' in page for page in pages.values())
