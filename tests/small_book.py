"""A small book of one page, for the directives alone."""

import subprocess
import sys
from pathlib import Path

CONF = """
import sys
extensions = ["myst_parser", "parts"]
sys.path.insert(0, ".")
"""
# The directives alone: their part of the book's extension.
PARTS = """
from widgets.book.course import COURSE
from widgets.book import directives
from widgets.engine.sphinx import directives as of_any_book

def setup(app):
    directives.setup(app)
    of_any_book.setup(app, COURSE)
"""


def build(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    (folder / "conf.py").write_text(CONF, encoding="utf-8")
    (folder / "parts.py").write_text(PARTS, encoding="utf-8")
    (folder / "index.md").write_text(f"# A chapter\n\n{text}\n", encoding="utf-8")
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", ".", "out"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def page(folder: Path, text: str) -> str:
    """Return the page that a text becomes."""
    done = build(folder, text)
    assert done.returncode == 0, done.stderr
    return (folder / "out" / "index.html").read_text(encoding="utf-8")
