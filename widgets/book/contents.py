"""Reads the course's list of contents: every chapter in order, with its title, time and quiz."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, TypedDict

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.front_matter import front_matter_plugin

from widgets.components.chapter_quizzes import Entry, Quiz
from widgets.engine.hosts import quiz_file, schema
from widgets.engine.hosts.page import storage_name
from widgets.engine.quiz.questions import Question, meanings

# Where the quizzes of the chapters are, from the folder of the list of contents.
QUIZZES = Path("chapters/quizzes")

GOALS = "What you will learn"
# What a chapter says of itself in its front matter, for its text and for the lists of chapters. It
# is in MyST's place for what stands in a text by its name.
FACTS = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "minutes": {"type": "integer", "minimum": 1},
        "quiz": {"type": "string", "minLength": 1},
    },
}
FRONT_MATTER = {
    "type": "object",
    "properties": {"myst": {"type": "object", "properties": {"substitutions": FACTS}}},
}
_MARKDOWN = MarkdownIt("commonmark").use(front_matter_plugin)


class CourseFileError(ValueError):
    """The list of contents cannot be used; the message names the file and the reason."""


class Facts(TypedDict, total=False):
    """What a chapter says of itself in its front matter."""

    minutes: int
    quiz: str


class Chapter(NamedTuple):
    """What the lists of chapters say of one.

    minutes: how long it takes, None where it does not say.
    quiz: the name of its quiz among the quizzes, "" for none.
    goals: the lines of its learning goals, none where it has no such section.
    """

    title: str
    minutes: int | None
    quiz: str
    goals: list[str]


def load(path: str | Path) -> list[Entry]:
    """Return the chapters that are there to be read, from the course's `_toc.yml`.

    Raises CourseFileError when a chapter is missing or `read` refuses it.
    """
    toc = Path(path)
    return [_chapter(toc, file) for file in _files(toc)]


def questions(path: str | Path, authors_of: Callable[[str], str] = str) -> list[list[Question]]:
    """Return the questions that each chapter asks, for the chapters that `load` gives.

    `authors_of` says in words who stands behind a citation key. Raises CourseFileError as `load`
    does, and QuizFileError for a quiz that cannot be used.
    """
    toc = Path(path)
    quizzes = [_read(toc, file).quiz for file in _files(toc)]
    return [
        quiz_file.arguments(toc.parent / QUIZZES / f"{quiz}.json", authors_of)[0] if quiz else []
        for quiz in quizzes
    ]


def read(path: Path) -> Chapter:
    """Return what a chapter says of itself.

    Raises CourseFileError when it has no title, or a fact in its front matter is missing,
    misspelt or not so.
    """
    text = path.read_text(encoding="utf-8")
    tokens = _MARKDOWN.parse(text)
    facts = _facts(path, tokens)
    problems = list(_problems(facts, text, path.parents[2] / QUIZZES))
    title = next((title for level, title, _ in _headings(tokens) if level == "h1"), "")
    if not title:
        problems.append("the chapter has no title")
    if problems:
        raise CourseFileError("\n".join(f"{path}: {problem}." for problem in problems))
    return Chapter(title, facts.get("minutes"), facts.get("quiz", ""), _goals(tokens, text))


def _facts(path: Path, tokens: list[Token]) -> Facts:
    """Return the facts in the front matter."""
    text = tokens[0].content if tokens and tokens[0].type == "front_matter" else ""
    try:
        front: dict[str, Any] = yaml.safe_load(text) or {}
    except yaml.YAMLError as fault:
        raise CourseFileError(f"{path}: the front matter cannot be read: {fault}.") from fault
    faults = [
        f"{path}, front matter: {reason}." for _, reason in schema.faults(FRONT_MATTER, front)
    ]
    if faults:
        raise CourseFileError("\n".join(faults))
    facts: Facts = front.get("myst", {}).get("substitutions", {})
    return facts


def _problems(facts: Facts, text: str, quizzes: Path) -> Iterator[str]:
    quiz = facts.get("quiz", "")
    if "minutes" not in facts and "{{ minutes }}" in text:
        yield "minutes is missing in the front matter (myst, substitutions)"
    if not quiz and "Quiz(" in text:
        yield "it shows a quiz that its front matter does not name (myst, substitutions, quiz)"
    if quiz and not (quizzes / f"{quiz}.json").is_file():
        yield f"there is no quiz {quiz} in {QUIZZES.as_posix()}"
    elif quiz and f"/{quiz}.json" not in text:
        yield f"its front matter names the quiz {quiz}, which it does not show"


def _headings(tokens: list[Token]) -> Iterator[tuple[str, str, int]]:
    """Yield level, text and place of each heading."""
    for place, token in enumerate(tokens):
        if token.type == "heading_open":
            yield token.tag, tokens[place + 1].content, place


def _goals(tokens: list[Token], text: str) -> list[str]:
    for level, heading, place in _headings(tokens):
        below = tokens[place + 3 : place + 4]
        if (level, heading) == ("h2", GOALS) and below and below[0].map:
            first, end = below[0].map
            return "\n".join(text.splitlines()[first:end]).strip().splitlines()
    return []


_NO_QUIZ: Quiz = {"quiz": "", "meanings": [], "first_edition": None}


def _files(toc: Path) -> list[str]:
    contents = yaml.safe_load(toc.read_text(encoding="utf-8"))
    parts = [part for part in contents["parts"] if part["caption"] != "Reference"]
    return [chapter["file"] for part in parts for chapter in part["chapters"]]


def _read(toc: Path, file: str) -> Chapter:
    path = (toc.parent / file).with_suffix(".md")
    if not path.is_file():
        raise CourseFileError(f"{toc}: there is no chapter {path}.")
    return read(path)


def _chapter(toc: Path, file: str) -> Entry:
    chapter = _read(toc, file)
    return {
        "title": chapter.title,
        "page": Path(file).relative_to("chapters").as_posix(),
        "minutes": chapter.minutes,
        **(_quiz(toc.parent / QUIZZES / f"{chapter.quiz}.json") if chapter.quiz else _NO_QUIZ),
    }


def _quiz(path: Path) -> Quiz:
    return {
        "quiz": storage_name("quiz", path, QUIZZES),
        "meanings": meanings(quiz_file.load(path)),
        "first_edition": quiz_file.first_edition(path),
    }
