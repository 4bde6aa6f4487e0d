"""The search index: how well each page answers each word, worked out from the pages as built.

The ranking is BM25 (Robertson and Zaragoza 2009): a word counts more when few pages have it, and
ever less each time a page repeats it. Titles, headings and the text are weighed each by itself, so
that no amount of text outweighs a title. It is worked out here: the reader's browser only adds up.
"""

from __future__ import annotations

import math
from collections import Counter
from html.parser import HTMLParser
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from widgets.engine.core.protocol import APP
from widgets.engine.sphinx.search_words import words

if TYPE_CHECKING:
    from widgets.engine.hosts.project import Signpost

# The kinds of text, each with what it counts.
TITLE, HEADING, TEXT = "title", "heading", "text"
_WORTH = {TITLE: 3, HEADING: 2, TEXT: 1}
# How soon repeating stops to count, the usual value, and how much a long text is held back. A title
# is chosen with care, and so are keywords: more of them make none of them less true.
_SATURATION = 1.2
_HELD_BACK = {TITLE: 0, HEADING: 0.75, TEXT: 0.75}
_STEPS = 10  # Scores are whole numbers, which travel lighter.

_HEADINGS = {"h1": TITLE, "h2": HEADING, "h3": HEADING, "h4": HEADING}
_SILENT = {"script", "style", "noscript"}
_VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}


class Page(NamedTuple):
    """What a page offers to a search.

    parts: the address within the page and the name of each of its sections.
    counts: how often the page has each stem, by kind of text.
    is_signposted: whether the app stands on it to which some words lead before all else.
    """

    title: str
    description: str
    parts: list[tuple[str, str]]
    counts: dict[str, Counter[str]]
    is_signposted: bool


class _Reader(HTMLParser):
    """Reads the article of a page, each text with its kind."""

    def __init__(self, signposted: str) -> None:
        super().__init__()
        self.texts: list[tuple[str, str]] = []
        self.parts: list[tuple[str, str]] = []
        self.title = self.description = ""
        self.is_signposted = False
        self._signposted = signposted
        self._open: list[str] = []
        self._heading: list[str] | None = None
        self._section = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what an element says about itself."""
        given = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self._meta(given)
        if tag == "article" or (self._open and tag not in _VOID):
            self._open.append(tag)
        if not self._open:
            return
        if tag == "section":
            self._section = given.get("id", "")
        if tag in _HEADINGS:
            self._heading = []
        if APP in given:
            self.texts.append((HEADING, given["aria-label"]))
            self.is_signposted = self.is_signposted or given[APP] == self._signposted

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element without content, of which a drawing has many."""
        if tag == "meta":
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Note that an element ends, and take in a heading."""
        if tag not in self._open:
            return
        while self._open.pop() != tag:
            pass
        if tag in _HEADINGS and self._heading is not None:
            name = " ".join("".join(self._heading).split())
            self.texts.append((_HEADINGS[tag], name))
            if tag == "h1":
                self.title = self.title or name
            elif self._section:
                self.parts.append((self._section, name))
                self._section = ""
            self._heading = None

    def handle_data(self, data: str) -> None:
        """Note a text."""
        if not self._open or not _SILENT.isdisjoint(self._open):
            return
        if self._heading is None:
            self.texts.append((TEXT, data))
        elif self._open[-1] != "a":  # the sign that links to the heading
            self._heading.append(data)

    def _meta(self, given: dict[str, str]) -> None:
        if given.get("name") == "description":
            self.description = given["content"]
        if given.get("name") == "keywords":
            self.texts.append((TITLE, given["content"]))


def read(html: str, signpost: Signpost | None = None) -> Page:
    """Read a built page."""
    reader = _Reader(signpost.app if signpost else "")
    reader.feed(html)
    reader.close()
    texts = [*reader.texts, (HEADING, reader.description)]
    if signpost and reader.is_signposted:
        texts += [(HEADING, text) for text in signpost.texts]
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in _WORTH}
    for kind, text in texts:
        counts[kind].update(words(text))
    return Page(reader.title, reader.description, reader.parts, counts, reader.is_signposted)


def alarms(signpost: Signpost | None) -> list[tuple[str, ...]]:
    """Return the words that lead to the signpost's app, as stems that count together."""
    phrases = signpost.phrases if signpost else []
    return sorted({tuple(words(phrase)) for phrase in phrases})


def index(pages: dict[str, Page], signpost: Signpost | None = None) -> dict[str, Any]:
    """Return the index of pages by address: what the browser needs to answer, and no more.

    `words` has for each stem a flat list of page number, score, page number, score and so on.
    """
    read_pages = list(pages.values())
    stems = [sorted(set().union(*page.counts.values())) for page in read_pages]
    having = Counter(chain(*stems))
    mean = {
        kind: sum(page.counts[kind].total() for page in read_pages) / len(pages) for kind in _WORTH
    }
    scores: dict[str, list[int]] = {word: [] for word in sorted(having)}
    for number, page in enumerate(read_pages):
        length = {kind: page.counts[kind].total() / (mean[kind] or 1) for kind in _WORTH}
        for word in stems[number]:
            rarity = math.log(1 + len(pages) / having[word])
            score = rarity * sum(
                worth * _saturated(page.counts[kind][word], length[kind], _HELD_BACK[kind])
                for kind, worth in _WORTH.items()
            )
            scores[word] += [number, max(1, round(_STEPS * score))]
    return {
        "pages": [[url, page.title, page.description, page.parts] for url, page in pages.items()],
        "words": scores,
        "alarms": alarms(signpost),
        "check": next((i for i, page in enumerate(read_pages) if page.is_signposted), -1),
    }


def _saturated(count: int, length: float, held_back: float) -> float:
    """Return what `count` times count in a text `length` times as long as the mean."""
    return count * (_SATURATION + 1) / (count + _SATURATION * (1 - held_back + held_back * length))
