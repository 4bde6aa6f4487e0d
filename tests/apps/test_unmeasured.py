"""A widget that says that something is unmeasured, untested or not found says where it looked."""

import re
from html.parser import HTMLParser

import pytest

from tests.chapters import unmeasured
from tests.chapters.chapter import sentences
from widgets.book.course import COURSE
from widgets.engine.hosts import registry

# What a reader takes in at one look. What stands in a list item belongs to that item.
BLOCKS = frozenset({
    "p", "li", "dt", "dd", "td", "th", "caption", "figcaption", "summary", "legend", "label",
    "button", "option", "h3", "h4", "div", "section", "desc", "fieldset", "text",
})  # fmt: skip
LOOKED = "We looked for "

# What is no statement about the record of research, and why.
EXEMPT = (
    # The drawing: what the course placed by eye.
    r"\bplaced for the drawing\b|\bdrawn,? (?:but )?not measured\b",
    # The reader's own check, answer or day.
    r"\bfound no sign\b|^I do not know\b|“I do not know”|^Today is not known yet",
    # How much of a study we have read.
    r"\bin what we have read\b|\bwas read for the low back\b",
    # A cell under the name of a study.
    r"^not measured$",
    # The key of the grades.
    r"^U[:,] untested$",
    # What a scan can show at all.
    r"^A finding is not a disease, and it does not show where a pain comes from",
)


class _Boxes(HTMLParser):
    """Gathers the words of each block, and of the list item that it stands in."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, int]] = []
        self.blocks = [""]
        self.items: list[int] = [-1]
        self.badges = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "span" and (self.badges or "rb-badge" in (dict(attrs).get("class") or "")):
            self.badges += 1
        if tag in BLOCKS:
            within = [place for name, place in self.open if name == "li"]
            self.open.append((tag, len(self.blocks)))
            self.items.append(len(self.blocks) if tag == "li" else (within or [-1])[-1])
            self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "span" and self.badges:
            self.badges -= 1
        if tag in BLOCKS:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if not self.badges:
            self.blocks[self.open[-1][1] if self.open else 0] += data

    def boxes(self) -> list[tuple[str, str]]:
        """Return the words of each block, and all that stands in its box."""
        whole = [""] * len(self.blocks)
        for place, words in enumerate(self.blocks):
            whole[place] += words
            if self.items[place] not in (-1, place):
                whole[self.items[place]] += " " + words
        return [
            (words, whole[item if item > -1 else place])
            for place, (words, item) in enumerate(zip(self.blocks, self.items, strict=True))
        ]


def boxes(html: str) -> list[tuple[str, str]]:
    parser = _Boxes()
    parser.feed(html)
    parser.close()
    return parser.boxes()


def said(html: str) -> list[tuple[str, str]]:
    """Return each sentence that says so, and its box."""
    return [
        (sentence, box)
        for words, box in boxes(html)
        for sentence in sentences(words)
        if unmeasured.says_so(sentence)
    ]


def unsearched(html: str) -> list[str]:
    """Return each sentence that says so of research, with no word of where it was looked for."""
    return [
        sentence
        for sentence, box in said(html)
        if LOOKED not in box
        and not unmeasured.OF_A_STUDY.search(sentence)
        and not any(re.search(pattern, sentence) for pattern in EXEMPT)
    ]


@pytest.fixture(scope="module")
def views() -> dict[tuple[str, str], str]:
    return {
        (name, example): str(app.view(state))
        for name in registry.app_names(COURSE)
        for app in [registry.load_app(COURSE, name)]
        for example, state in app.EXAMPLES.items()
    }


def test_a_widget_says_it_only_with_its_search(views: dict[tuple[str, str], str]) -> None:
    assert not {
        place: found for place, html in views.items() for found in [unsearched(html)] if found
    }


def test_everything_exempt_is_shown_somewhere(views: dict[tuple[str, str], str]) -> None:
    shown = [sentence for html in views.values() for sentence, _ in said(html)]
    for pattern in EXEMPT:
        for part in pattern.split("|"):
            assert any(re.search(part, sentence) for sentence in shown), part


@pytest.mark.parametrize(
    ("html", "missing"),
    [
        ("<p>Nobody has measured this.</p>", 1),
        ("<p>Nobody has measured this. <span>We looked for it in pages.</span></p>", 0),
        ("<p>Nobody has measured this.</p><p>We looked for it in pages.</p>", 1),
        ("<ul><li><p>We found no study.</p><p>We looked for it in pages.</p></li></ul>", 0),
        ("<ul><li>We found no study.</li><li>We looked for it in pages.</li></ul>", 1),
        ("<p>This study did not measure pain.</p>", 0),
        ('<p><span class="rb-badge">Grade U: untested</span> It was seen once.</p>', 0),
        ("<td>not measured</td>", 0),
        ("<td>nobody measured it</td>", 1),
    ],
)
def test_a_search_stands_in_the_same_box(html: str, missing: int) -> None:
    assert len(unsearched(html)) == missing
