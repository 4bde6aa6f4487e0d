"""Asks an index of made-up pages for a word."""

from widgets.engine.hosts.project import Signpost
from widgets.engine.sphinx import search_index
from widgets.engine.sphinx.search_words import words

CHECK = '<article><h1>Check</h1><form data-app="check_first" aria-label="Signs"></form></article>'
OTHER = "<article><h1>Shoes</h1><p>Old and new shoes.</p></article>"


def best(pages: dict[str, str], word: str, signpost: Signpost | None = None) -> str:
    read = {url: search_index.read(html, signpost) for url, html in pages.items()}
    index = search_index.index(read)
    (stem,) = words(word)
    answers = index["words"][stem]
    scores = dict(zip(answers[1::2], answers[::2], strict=True))
    return str(index["pages"][scores[max(scores)]][0])
