"""Keeps what an earlier build left true: outputs to the code they came from, pages to their layout.

The cache of executed notebooks knows the cells of a chapter, not the code they import, and Sphinx
knows the templates of a page, not the scripts that stand in them.
"""

import hashlib
from pathlib import Path

from sphinx.config import Config

from widgets.engine.hosts.project import Project

CONFIG_VALUE = "book_sources"
LAYOUT_VALUE = "book_layout"


def source_files(project: Project, folder: Path) -> list[Path]:
    """Return the files in a project's folder that the outputs of its chapters depend on."""
    code = [
        pattern
        for name in _packages(project)
        for pattern in (f"{name}/**/*.py", f"{name}/**/*.json")
    ]
    return _found(folder, *code, f"{project.quizzes}/**/*.json", "requirements.txt")


def layout_files(project: Project, folder: Path) -> list[Path]:
    """Return the files that every page is laid out with."""
    return _found(folder, *[f"{name}/**/templates/*" for name in _packages(project)])


def _packages(project: Project) -> list[str]:
    return sorted({"widgets", project.package.replace(".", "/")})


def _found(folder: Path, *patterns: str) -> list[Path]:
    return sorted({path for pattern in patterns for path in folder.glob(pattern)})


def follow_sources(project: Project, config: Config, folder: Path, output: Path) -> None:
    """Tie the cache of outputs, and Sphinx's own memory of the pages, to the sources."""
    checksum = checksum_of(folder, source_files(project, folder))
    # Sphinx reads every page again when a value of its configuration has changed.
    setattr(config, CONFIG_VALUE, checksum)
    cache = output.parent / ".jupyter_cache" / checksum
    config.nb_execution_cache_path = str(cache)
    # And writes every page again when one of these has.
    setattr(config, LAYOUT_VALUE, checksum_of(folder, layout_files(project, folder)))


def checksum_of(folder: Path, files: list[Path]) -> str:
    """Return the check sum of files and of their places in a folder."""
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
