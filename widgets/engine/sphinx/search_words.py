"""How a text becomes the words that a search compares, in the build and in the reader's browser.

The stemmer is Porter's, as Sphinx brings it in both languages: "peeing" and "pee" are one word.
What this module knows of words goes to the browser as data, so that both do the same.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from sphinx.search.en import SearchEnglish

if TYPE_CHECKING:
    from collections.abc import Iterator

ENGLISH = SearchEnglish({})

# British spellings, each with the American one that stands for both. The last are an ending that
# the two stemmers take off differently.
SPELLINGS = (
    ("our", "or"), ("isa", "iza"), ("ise", "ize"), ("isi", "izi"), ("yse", "yze"), ("ysi", "yzi"),
    ("aec", "ec"), ("aed", "ed"), ("aem", "em"), ("oed", "ed"), ("oestr", "estr"), ("oea", "ea"),
    ("entre", "enter"), ("litre", "liter"), ("metre", "meter"), ("gramme", "gram"),
    ("elle", "ele"), ("elli", "eli"), ("disk", "disc"),
    ("logies", "log"), ("logy", "log"),
)  # fmt: skip
STOP_WORDS = frozenset(ENGLISH.stopwords) | {
    "about", "do", "does", "from", "have", "how", "i", "me", "my", "s", "t", "we", "what", "when",
    "which", "you", "your", "after", "can", "so", "than", "them", "were", "has", "had", "its", "am",
    "im", "ive", "whats",
}  # fmt: skip

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHE = re.compile("['\N{RIGHT SINGLE QUOTATION MARK}]")


def words(text: str) -> Iterator[str]:
    """Yield the stems of a text in their order, without the words that say nothing."""
    for word in _WORD.findall(_APOSTROPHE.sub("", text.lower())):
        if word not in STOP_WORDS:
            yield _stem(word)


@cache
def _stem(word: str) -> str:
    for british, american in SPELLINGS:
        word = word.replace(british, american)
    # Sphinx's stemmer in the browser leaves the shortest words alone, the one in Python does not.
    return str(ENGLISH.stem(word)) if len(word) > 2 else word
