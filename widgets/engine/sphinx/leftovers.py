"""Takes out of the built book what no page uses: source maps, fonts, translations, scripts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def unused(book: Path) -> list[Path]:
    """Return the files of `_static` that nothing in the book names, directly or through a file.

    A name counts wherever it stands in a page, a style or a script: a script may build the rest of
    the address itself. What is in the course's own folder was put there because it is used. So is
    a picture for other sites, until its page is called something else.
    """
    files = {path for path in book.glob("_static/**/*") if path.is_file()}
    candidates = files - set(book.glob("_static/course/**/*"))
    candidates |= set(book.glob("_images/social_previews/*.png"))
    pages = set(book.rglob("*.html")) - files  # the theme leaves templates among its files
    reading = [page.read_text(encoding="utf-8") for page in pages]
    while reading:
        text = reading.pop()
        named = {path for path in candidates if path.name in text}
        candidates -= named
        reading += [path.read_text("utf-8") for path in named if path.suffix in {".css", ".js"}]
    return sorted(candidates)


def clear(app: Sphinx, error: Exception | None) -> None:
    """Delete what is unused from a book that was built without fault."""
    if error or app.builder.format != "html":
        return
    book = Path(app.outdir)
    for path in unused(book):
        path.unlink()
    folders = [path for path in book.glob("_static/**/*") if path.is_dir()]
    for folder in sorted(folders, reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def setup(app: Sphinx) -> None:
    """Clear up at the end of the build."""
    app.connect("build-finished", clear)
