"""Reads the course's list of contents: every chapter in order, with its title, time and quiz."""

import re
from pathlib import Path
from typing import Any

import yaml

from widgets.engine.hosts import quiz_file
from widgets.engine.hosts.page import storage_name
from widgets.engine.quiz.app import meanings

_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_MINUTES = re.compile(r"^About (\d+) minutes", re.MULTILINE)
_QUIZ = re.compile(r"""Quiz\(["']([^"']+)["']\)""")


# Where the quizzes of the chapters are, from the folder of the list of contents.
QUIZZES = Path("chapters/quizzes")
NO_QUIZ: dict[str, Any] = {"quiz": "", "meanings": [], "first_edition": None}


class CourseFileError(ValueError):
    """The list of contents cannot be used; the message names the file and the reason."""


def load(path: str | Path) -> list[dict[str, Any]]:
    """Return the chapters that are there to be read, from the course's `_toc.yml`.

    Each has `title`, `page` (its path in `chapters/`, no ending), `minutes` (None where the
    chapter does not say), and of its quiz, if it has one, `quiz` (the name it keeps its answers
    under), and the `meanings` and `first_edition` of its questions, as in the quiz's state.

    Raises CourseFileError when a chapter is missing or has no title.
    """
    path = Path(path)
    contents = yaml.safe_load(path.read_text(encoding="utf-8"))
    parts = [part for part in contents["parts"] if part["caption"] != "Reference"]
    files = [chapter["file"] for part in parts for chapter in part["chapters"]]
    return [_chapter(path, file) for file in files]


def goals(chapter: Path) -> list[str]:
    """Return the lines of a chapter's learning goals, none where it has no such section."""
    _, _, rest = chapter.read_text(encoding="utf-8").partition("\n## What you will learn\n")
    return rest.partition("\n## ")[0].strip().splitlines()


def _chapter(toc: Path, file: str) -> dict[str, Any]:
    page = (toc.parent / file).with_suffix(".md")
    if not page.is_file():
        raise CourseFileError(f"{toc}: there is no chapter {page}.")
    text = page.read_text(encoding="utf-8")
    title, minutes, shown = _TITLE.search(text), _MINUTES.search(text), _QUIZ.search(text)
    if not title:
        raise CourseFileError(f"{page}: the chapter has no title.")
    return {
        "title": title[1],
        "page": Path(file).relative_to("chapters").as_posix(),
        "minutes": int(minutes[1]) if minutes else None,
        **(_quiz(page.parent / shown[1]) if shown else NO_QUIZ),
    }


def _quiz(path: Path) -> dict[str, Any]:
    return {
        "quiz": storage_name("quiz", path, QUIZZES),
        "meanings": meanings(quiz_file.load(path)),
        "first_edition": quiz_file.first_edition(path),
    }
