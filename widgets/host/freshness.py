"""Keeps cached outputs true: a chapter runs again when the widgets it shows have changed.

The cache of executed notebooks knows the cells of a chapter, not the code they import.
"""

import hashlib
from pathlib import Path

from sphinx.config import Config

CONFIG_VALUE = "course_sources"
SOURCES = ("widgets/**/*.py", "widgets/**/*.json", "chapters/quizzes/**/*.json", "requirements.txt")


def follow_sources(config: Config, source_folder: Path, output_folder: Path) -> None:
    """Tie the cache of outputs, and Sphinx's own memory of the pages, to the sources."""
    checksum = checksum_of(source_folder)
    # Sphinx reads every page again when a value of its configuration has changed.
    setattr(config, CONFIG_VALUE, checksum)
    cache = output_folder.parent / ".jupyter_cache" / checksum
    config.nb_execution_cache_path = str(cache)


def checksum_of(folder: Path) -> str:
    """Give the check sum of all that a chapter's outputs depend on besides its own text."""
    digest = hashlib.sha256()
    for path in sorted(path for pattern in SOURCES for path in folder.glob(pattern)):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
