"""How much a reader's first view of a page weighs, gzipped, against the limits of the design."""

import gzip
import re
from pathlib import Path

import pytest

from tests.built_book.pages import CHAPTER, GALLERY, PAGES, SEARCH

KB = 1024
SCRIPT, STYLES, ENGINE, FIRST_VIEW = 16 * KB, 10 * KB, 300 * KB, 200 * KB

LOADED = re.compile(r'<(?:script|img)[^>]*? src="([^"]+)"|<link[^>]*? href="([^"]+)"[^>]*>')


def weight(path: Path) -> int:
    """Return the size of a file as a web server sends it."""
    return len(gzip.compress(path.read_bytes(), 6))


def loaded_by(page: Path) -> set[Path]:
    """Return the files of the book that a page loads at once: scripts, styles and pictures."""
    found = set()
    for match in LOADED.finditer(page.read_text(encoding="utf-8")):
        address = (match[1] or match[2]).split("?")[0].split("#")[0]
        is_page = address.endswith((".html", ".ipynb"))
        if address and not is_page and not address.startswith("data:"):
            found.add((page.parent / address).resolve())
    return found


def test_the_eager_script(book: Path) -> None:
    loaded = [path for path in loaded_by(book / f"{CHAPTER}.html") if path.suffix == ".js"]
    assert [path.name for path in loaded] == ["book.js"]
    assert weight(loaded[0]) <= SCRIPT


def test_the_eager_styles_of_ours(book: Path) -> None:
    styles = [path for path in loaded_by(book / f"{CHAPTER}.html") if "course" in path.parts]
    ours = [path for path in styles if path.suffix == ".css"]
    assert {path.name for path in ours} >= {"book.css", "widget.css"}
    assert sum(weight(path) for path in ours) <= STYLES


def test_the_engine(book: Path) -> None:
    assert weight(book / "_static" / "course" / "engine.js") <= ENGINE


# The gallery is no chapter: it holds every widget in every state, for those who build the course.
@pytest.mark.parametrize("name", [page for page in PAGES if page not in {SEARCH, GALLERY}])
def test_the_first_view_of_a_page(book: Path, name: str) -> None:
    page = book / f"{name}.html"
    loaded = loaded_by(page)
    assert {path.suffix for path in loaded} >= {".css", ".js"}
    assert all(path.is_file() for path in loaded)
    assert weight(page) + sum(weight(path) for path in loaded) <= FIRST_VIEW
