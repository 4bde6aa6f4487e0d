"""The search: an index of the whole book, and the one page that loads it.

Sphinx's own search knows only whether a page has a word, and then goes by the alphabet; it takes no
number and no word that a widget has yet to say.
"""

from __future__ import annotations

import json
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from widgets.engine.sphinx import search_index
from widgets.engine.sphinx.search_words import ENGLISH, SPELLINGS, STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

    from widgets.engine.hosts.project import Signpost

INDEX = "searchindex.js"


def replace_own(app: Sphinx) -> None:
    """Keep Sphinx from making an index of its own."""
    if app.builder.format == "html":
        app.builder.search = False  # type: ignore[attr-defined]


def make_page(signpost: Signpost | None, app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Write the index of all pages, and give the page that asks it."""
    text = f"globalThis.searchCourse({json.dumps(_index(app, signpost), separators=(',', ':'))});\n"
    Path(app.outdir, INDEX).write_text(text, encoding="utf-8")
    words = {"spellings": SPELLINGS, "stopWords": sorted(STOP_WORDS)}
    context = {
        "stemmer": ENGLISH.js_stemmer_code,
        "words": json.dumps(words),
        "index": f"{INDEX}?v={sha256(text.encode()).hexdigest()[:8]}",
    }
    yield "search", context, "search.html"


def _index(app: Sphinx, signpost: Signpost | None) -> dict[str, Any]:
    pages = {}
    for name in sorted(app.env.found_docs):
        # Sphinx's own word for a page that no search shall find.
        if "nosearch" not in app.env.metadata[name]:
            built = Path(app.builder.get_outfilename(name))  # type: ignore[attr-defined]
            pages[app.builder.get_target_uri(name)] = search_index.read(
                built.read_text("utf-8"), signpost
            )
    return search_index.index(pages, signpost)


def setup(app: Sphinx, signpost: Signpost | None) -> None:
    """Set up the search."""
    app.connect("builder-inited", replace_own)
    app.connect("html-collect-pages", partial(make_page, signpost))
