"""Keeps what an earlier build left true: outputs to the code they came from, pages to their layout.

The cache of executed notebooks knows the cells of a chapter, not the code they import, and Sphinx
knows the templates of a page, not the scripts that stand in them.
"""

import hashlib
from pathlib import Path

from sphinx.config import Config

CONFIG_VALUE = "course_sources"
LAYOUT_VALUE = "course_layout"
SOURCES = ("widgets/**/*.py", "widgets/**/*.json", "chapters/quizzes/**/*.json", "requirements.txt")
LAYOUT = ("widgets/host/templates/*",)


def follow_sources(config: Config, source_folder: Path, output_folder: Path) -> None:
    """Tie the cache of outputs, and Sphinx's own memory of the pages, to the sources."""
    checksum = checksum_of(source_folder)
    # Sphinx reads every page again when a value of its configuration has changed.
    setattr(config, CONFIG_VALUE, checksum)
    cache = output_folder.parent / ".jupyter_cache" / checksum
    config.nb_execution_cache_path = str(cache)
    # And writes every page again when one of these has.
    setattr(config, LAYOUT_VALUE, checksum_of(source_folder, LAYOUT))


def checksum_of(folder: Path, patterns: tuple[str, ...] = SOURCES) -> str:
    """Give the check sum of files, by default those that a chapter's outputs depend on."""
    digest = hashlib.sha256()
    for path in sorted(path for pattern in patterns for path in folder.glob(pattern)):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
