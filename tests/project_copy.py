"""A copy of the project in which a test may change what it likes, and build."""

import shutil
from pathlib import Path

from widgets.book.course import COURSE
from widgets.engine.hosts.bundle import build
from widgets.engine.hosts.project import ROOT
from widgets.engine.sphinx.cache import checksum_of, source_files

NOT_COPIED = shutil.ignore_patterns(
    "_build", "node_modules", ".venv", ".git", ".*cache", ".hypothesis", "__pycache__"
)
OUTPUTS = ".jupyter_cache"


def copy_project(folder: Path, book: Path, **added: str) -> None:
    """Copy the project into a new folder, with the text of further widgets by their names.

    It is lent the npm packages, and what the code of the chapters gave when `book` was built: that
    code knows nothing of the further widgets.
    """
    build(COURSE)
    shutil.copytree(ROOT, folder, ignore=NOT_COPIED)
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    for name, text in added.items():
        path = folder / "widgets" / "apps" / f"{name}.py"
        assert not path.exists()
        path.write_text(text, encoding="utf-8")
    outputs = folder / "_build" / OUTPUTS
    given = book.with_name(OUTPUTS) / _checksum(ROOT)
    shutil.copytree(given, outputs / _checksum(folder))


def _checksum(folder: Path) -> str:
    return checksum_of(folder, source_files(COURSE, folder))
