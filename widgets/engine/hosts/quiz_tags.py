"""Writes markup of a few tags without attributes, each closed where it has to be."""

from html import escape

TAGS = frozenset((
    "b", "br", "code", "col", "colgroup", "div", "em", "i", "kbd", "li", "ol", "p", "pre", "s",
    "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
))  # fmt: skip
VOID_TAGS = ("br", "col")
_CODE = ("code", "kbd", "pre")
_BLOCKS = ("div", "ol", "p", "pre", "table", "ul")
_CELLS = ("td", "th")
_ROWS = (*_CELLS, "tr")
# What a tag closes when it opens, as it is in HTML.
_CLOSED_BY = {
    **dict.fromkeys(_BLOCKS, ("p",)),
    **dict.fromkeys(_CELLS, _CELLS),
    "li": ("li", "p"),
    "tr": _ROWS,
    "tbody": (*_ROWS, "thead", "tbody"),
}
# What alone can hold a tag: elsewhere, a browser would leave the tag out.
_LISTS = ("ol", "ul")
_HOLDERS = (*_LISTS, "table")
_HELD_BY = {
    **dict.fromkeys((*_ROWS, "col", "colgroup", "tbody", "thead"), ("table",)),
    "li": _LISTS,
}
# Between the words of these a screen reader would hear none.
_APART = (*_BLOCKS, *_ROWS, "br", "li")


class Writer:
    """Gathers one text as markup, and its words."""

    def __init__(self) -> None:
        self._markup: list[str] = []
        self._words: list[str] = []
        self._open: list[str] = []

    def is_in_code(self) -> bool:
        """Whether code is being shown, in which nothing but tags and entities is read."""
        return any(tag in _CODE for tag in self._open)

    def text(self, text: str) -> None:
        """Add text."""
        self._markup.append(escape(text, quote=False))
        self._words.append(text)

    def maths(self, mathml: str, words: str) -> None:
        """Add a formula that is finished."""
        self._markup.append(mathml)
        self._words.append(words)

    def open(self, tag: str) -> bool:
        """Open one of TAGS. Return False for a part of a list or a table where none is open."""
        holder = [other for other in self._open if other in _HOLDERS][-1:]
        if tag in _HELD_BY and not (holder and holder[0] in _HELD_BY[tag]):
            return False
        while self._open and self._open[-1] in _CLOSED_BY.get(tag, ()):
            self._close_last()
        self._markup.append(f"<{tag}>")
        self._set_apart(tag)
        if tag not in VOID_TAGS:
            self._open.append(tag)
        return True

    def link(self, address: str) -> None:
        """Open a link to a page of the web."""
        self.close("a")
        self._markup.append(f'<a href="{escape(address)}" rel="noopener noreferrer">')
        self._open.append("a")

    def close(self, tag: str) -> bool:
        """Close a tag with all that is open in it. Return False where it is not open."""
        if tag not in self._open:
            return False
        while self._close_last() != tag:
            pass
        return True

    def finished(self) -> tuple[str, str]:
        """Close what is open, and return the markup and the words."""
        while self._open:
            self._close_last()
        return "".join(self._markup), " ".join("".join(self._words).split())

    def _close_last(self) -> str:
        tag = self._open.pop()
        self._markup.append(f"</{tag}>")
        self._set_apart(tag)
        return tag

    def _set_apart(self, tag: str) -> None:
        if tag in _APART:
            self._words.append(" ")
