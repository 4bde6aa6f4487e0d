"""The directives of the chapters, in a small book of their own."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from widgets.book.course import COURSE
from widgets.engine.hosts import registry
from widgets.science.evidence.grades import GRADES

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


@pytest.mark.parametrize("grade", ["E", "u", "A+"])
def test_a_grade_there_is_not_stops_the_build_and_says_where(tmp_path: Path, grade: str) -> None:
    done = build(tmp_path, f"Before it.\n\n```{{evidence}} {grade}\nA claim.\n```")
    assert done.returncode != 0
    assert f"grade '{grade}' is none of A, B, C, D, U" in done.stderr
    assert f"{tmp_path / 'index.md'}:5:" in done.stderr


def test_a_claim_without_a_grade_stops_the_build(tmp_path: Path) -> None:
    done = build(tmp_path, "```{evidence}\nA claim.\n```")
    assert done.returncode != 0
    assert f"{tmp_path / 'index.md'}:3:" in done.stderr


def test_a_grade_is_a_letter_and_words_and_not_colour_alone(tmp_path: Path) -> None:
    boxes = [f"```{{evidence}} {grade}\nClaim *{grade}*.\n```" for grade in GRADES]
    html = page(tmp_path, "\n\n".join(boxes))
    for grade, words in GRADES.items():
        assert f"<strong>Grade {grade}</strong>: {words}" in html
        assert f"Claim <em>{grade}</em>." in html
        assert re.search(rf'class="[^"]*\brb-evidence-{grade.lower()}\b', html)


def test_the_gallery_shows_every_app_in_every_named_state(tmp_path: Path) -> None:
    html = page(tmp_path, "```{gallery}\n```")
    shown = re.findall(r'data-example="([^"]*)"', html)
    apps = {name: registry.load_app(COURSE, name) for name in registry.app_names(COURSE)}
    assert shown == [f"{name}/{key}" for name, app in apps.items() for key in sorted(app.EXAMPLES)]
    ids = re.findall(r'\sid="([^"]*)"', html)
    assert len(ids) == len(set(ids))
    # What is tried in the gallery is not mixed up with what the reader keeps.
    assert set(re.findall(r'data-storage-key="([^"]*)"', html)) == {""}


def test_the_cover_opens_with_the_runner(tmp_path: Path) -> None:
    html = page(tmp_path, "```{cover}\n```")
    assert re.findall(r'data-app="([^"]*)"', html) == ["running_figure"]


def test_what_is_saved_can_be_deleted(tmp_path: Path) -> None:
    html = page(tmp_path, "```{saved-data}\n```")
    assert re.search(r"<button[^>]* data-saved-forget>", html)
    assert '<span role="status"></span>' in html
