"""A chapter's text, taken apart: its sections, its evidence boxes, its sentences."""

import re
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]
CHAPTERS = ROOT / "chapters"

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_CODE = re.compile(r"```\{code-cell\}.*?\n```", re.DOTALL)
_MATHS = re.compile(r"\$\$.*?\$\$", re.DOTALL)
_BOX = re.compile(r"```\{evidence\} (\S+)\n(.*?)\n```", re.DOTALL)
_FENCE = re.compile(r"^(?:`{3,}|:{3,}).*$", re.MULTILINE)
_TABLE = re.compile(r"^\|.*\n?", re.MULTILINE)
_LIST_MARK = re.compile(r"^\s*(?:[-*]|\d+\.)\s+")
# A sentence ends where the next one may begin: emphasis and a citation can stand between.
_SENTENCE_END = re.compile(r"(?<=[.!?])[*_)\"”]*\s+(?=[A-Z*\"“(\[])")
_ROLE = re.compile(r"\{(\w+)\}`([^`]*)`")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")

# Roles that say where a sentence comes from, and are no part of it.
_MARKS = ("cite", "searched")

# Short forms whose full stop ends no sentence.
_SHORT = re.compile(r"\b(e\.g|i\.e|vs|et al|Dr|No)\.")


class Chapter:
    """One chapter of the shape that every cause has."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = path.stem
        self.source = path.read_text(encoding="utf-8")

    @cached_property
    def front_matter(self) -> str:
        """What stands between the first dashes."""
        found = _FRONT_MATTER.match(self.source)
        return found[0] if found else ""

    @cached_property
    def text(self) -> str:
        """All that a reader reads, without code, maths and front matter."""
        return _MATHS.sub("", _CODE.sub("", _FRONT_MATTER.sub("", self.source)))

    @cached_property
    def code(self) -> list[str]:
        """The code cells, with their options."""
        return _CODE.findall(self.source)

    @cached_property
    def headings(self) -> list[str]:
        """The headings of its sections, in order."""
        return re.findall(r"^## (.+)$", self.text, re.MULTILINE)

    def section(self, heading: str) -> str:
        """Return the text under a heading."""
        parts = re.split(r"^## (.+)$", self.text, flags=re.MULTILINE)
        return parts[parts.index(heading) + 1]

    @cached_property
    def opening(self) -> str:
        """What stands above the first section."""
        return self.text.split("\n## ", 1)[0]

    @cached_property
    def boxes(self) -> list[tuple[str, str]]:
        """The evidence boxes: the grade, and the text."""
        return _BOX.findall(self.source)

    @cached_property
    def cited(self) -> set[str]:
        """The keys of what it cites."""
        return {
            key.strip()
            for role, keys in _ROLE.findall(self.source)
            if role.startswith("cite")
            for key in keys.split(",")
        }

    @cached_property
    def prose(self) -> list[str]:
        """Its sentences, without tables and headings."""
        return sentences(re.sub(r"^#+ .*$", "", _TABLE.sub("", self.text), flags=re.MULTILINE))


def sentences(text: str) -> list[str]:
    """Return the sentences of MyST text: a list item and a paragraph are at least one each."""
    paragraphs: list[list[str]] = [[]]
    for line in _FENCE.sub("", text).splitlines():
        if not line.strip() or _LIST_MARK.match(line):
            paragraphs.append([])
        paragraphs[-1].append(_LIST_MARK.sub("", line).strip())
    found = []
    for paragraph in paragraphs:
        joined = _SHORT.sub(r"\1·", " ".join(paragraph).strip())
        found += [part for part in _SENTENCE_END.split(joined) if re.search(r"\w", part)]
    return found


def bare(sentence: str) -> str:
    """Return a sentence as it is read: without citations, links' addresses and emphasis."""
    without_cites = _ROLE.sub(
        lambda role: "" if role[1].startswith(_MARKS) else role[2].partition(" <")[0], sentence
    )
    return re.sub(r"[*`]", "", _LINK.sub(r"\1", without_cites)).strip()


def syllables(word: str) -> int:
    """Count the syllables of an English word by its vowels. Near enough for whole chapters."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    count = len(re.findall(r"[aeiouy]+", letters))
    if letters.endswith("e") and not letters.endswith("le") and count > 1:
        count -= 1
    if letters.endswith("ed") and not letters.endswith(("ted", "ded")) and count > 1:
        count -= 1
    return max(count, 1)


def reading_age(found: list[str]) -> float:
    """Return the age at which sentences are read with ease: Flesch and Kincaid's grade, plus 5."""
    words = [word for one in found for word in bare(one).split() if re.search(r"\w", word)]
    grade = 0.39 * len(words) / len(found) - 15.59
    return grade + 11.8 * sum(map(syllables, words)) / len(words) + 5


def word_count(found: list[str]) -> int:
    """Count the words of sentences."""
    return sum(len(re.findall(r"\S*\w\S*", bare(one))) for one in found)


# Every cause, and the two chapters of the start that teach in the same shape.
SHAPED = [
    Chapter(path)
    for path in (
        *sorted((CHAPTERS / "causes").glob("*.md")),
        *sorted(CHAPTERS.glob("start/can-running-hurt-your-back.md")),
        *sorted(CHAPTERS.glob("start/how-running-loads-the-spine.md")),
        *sorted((CHAPTERS / "doing").glob("*.md")),
    )
]
EVERY = [Chapter(path) for path in [*sorted(CHAPTERS.rglob("*.md")), ROOT / "index.md"]]
