"""The page that searches, and its index: of every page but those that no search shall find."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from widgets.engine.hosts.project import Signpost
from widgets.engine.sphinx import search
from widgets.engine.sphinx.search_words import SPELLINGS, STOP_WORDS

PAGES = {
    "scans": "<article><h1>Scans</h1><p>Pictures.</p></article>",
    "hidden": "<article><h1>Hidden</h1><p>Nothing to find.</p></article>",
}


def built(folder: Path, metadata: dict[str, dict[str, str]] | None = None) -> Any:
    """Return a builder's application whose pages are written."""
    for name, html in PAGES.items():
        (folder / f"{name}.html").write_text(html, encoding="utf-8")
    builder = SimpleNamespace(
        format="html",
        search=True,
        get_outfilename=lambda name: str(folder / f"{name}.html"),
        get_target_uri=lambda name: f"{name}.html",
    )
    known: dict[str, dict[str, str]] = {name: {} for name in PAGES} | (metadata or {})
    env = SimpleNamespace(found_docs=set(PAGES), metadata=known)
    return SimpleNamespace(builder=builder, env=env, outdir=folder)


def index_in(folder: Path) -> str:
    return (folder / search.INDEX).read_text(encoding="utf-8")


def made(app: Any, signpost: Signpost | None = None) -> tuple[str, dict[str, Any], str]:
    (page,) = search.make_page(signpost, app)
    return page


def test_sphinx_makes_no_index_of_its_own_where_pages_are_html(tmp_path: Path) -> None:
    app = built(tmp_path)
    search.replace_own(app)
    assert app.builder.search is False
    app.builder.format, app.builder.search = "latex", True
    search.replace_own(app)
    assert app.builder.search is True


def test_the_page_brings_the_words_of_the_index(tmp_path: Path) -> None:
    name, context, template = made(built(tmp_path))
    assert (name, template) == ("search", "search.html")
    words = json.loads(context["words"])
    assert words["spellings"] == json.loads(json.dumps(SPELLINGS))
    assert words["stopWords"] == sorted(STOP_WORDS)
    assert "stemmer" in context


def test_a_page_that_no_search_shall_find_is_not_in_the_index(tmp_path: Path) -> None:
    made(built(tmp_path))
    assert '"hidden.html"' in index_in(tmp_path)
    made(built(tmp_path, {"hidden": {"nosearch": ""}}))
    assert '"hidden.html"' not in index_in(tmp_path)
    assert '"scans.html"' in index_in(tmp_path)


def test_the_index_is_a_script_whose_address_changes_with_what_is_in_it(tmp_path: Path) -> None:
    _, before, _ = made(built(tmp_path))
    assert index_in(tmp_path).startswith("globalThis.searchCourse({")
    _, again, _ = made(built(tmp_path))
    _, changed, _ = made(built(tmp_path, {"hidden": {"nosearch": ""}}))
    assert before["index"] == again["index"] != changed["index"]
    assert before["index"].startswith(f"{search.INDEX}?v=")
