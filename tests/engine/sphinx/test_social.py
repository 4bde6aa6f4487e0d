"""The preview that another site shows of a page."""

import re
from html import unescape
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from docutils import nodes
from matplotlib.image import imread

from tests.built_book.pages import PAGES, SEARCH
from widgets.engine.sphinx import social

COURSE = "Running and your back"
TAG = re.compile(r'<meta property="(og:[\w:]+)" content="([^"]*)"')
WRITTEN = """\
<meta property="og:url" content="b.html" />
<meta property="og:image" content="a.png" />
"""
DESCRIPTION = re.compile(r'<meta content="([^"]*)" name="description"')


@pytest.mark.parametrize("page", [page for page in PAGES if page != SEARCH])
def test_a_page_names_itself_and_a_picture_that_is_there(book: Path, page: str) -> None:
    path = book / f"{page}.html"
    text = path.read_text(encoding="utf-8")
    tags = {name: unescape(value) for name, value in TAG.findall(text)}
    described = DESCRIPTION.search(text)
    assert described
    assert tags["og:type"] == "article"
    assert tags["og:site_name"] == COURSE
    assert f"<h1>{tags['og:title']}<" in text
    assert tags["og:description"] == unescape(described[1])
    assert tags["og:image:alt"] == f"{COURSE}: {tags['og:title']}"
    height, width, _ = imread((path.parent / tags["og:image"]).resolve()).shape
    assert (tags["og:image:width"], tags["og:image:height"]) == (str(width), str(height))
    assert "og:url" not in tags, "nobody said where this book stands"


@pytest.mark.parametrize(
    ("baseurl", "site_url"),
    [("", ""), ("https://example.org/book", "https://example.org/book/")],
)
def test_the_address_is_sphinxs_own(baseurl: str, site_url: str) -> None:
    config: Any = SimpleNamespace(
        html_baseurl=baseurl, html_title=COURSE, ogp_site_url="", ogp_site_name=None
    )
    app: Any = None
    social.configure(app, config)
    assert config.ogp_site_url == site_url
    assert config.ogp_site_name == COURSE


@pytest.mark.parametrize(
    ("site_url", "tags"),
    [
        ("", '<meta property="og:image" content="../a.png" />\n'),
        ("https://example.org/", WRITTEN),
    ],
)
def test_only_a_book_without_an_address_leads_from_where_the_page_stands(
    site_url: str, tags: str
) -> None:
    context = {"metatags": WRITTEN, "pathto": lambda path, _resource: f"../{path}"}
    app: Any = SimpleNamespace(config=SimpleNamespace(ogp_site_url=site_url))
    social.stay_relative(app, "b", "page.html", context, nodes.document(None, None))
    assert context["metatags"] == tags


def test_what_a_page_says_of_its_preview_itself_stays() -> None:
    context = {
        "title": "One",
        "metatags": '<meta content="Two &amp; three" name="description" />\n',
        "meta": {"og:description": "Four"},
    }
    app: Any = SimpleNamespace(config=SimpleNamespace(ogp_site_name=COURSE))
    social.describe(app, "one", "page.html", context, nodes.document(None, None))
    assert context["meta"] == {"og:image:alt": f"{COURSE}: One", "og:description": "Four"}
