"""Every link inside the book leads somewhere, those that widgets draw included."""

import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.built_book.pages import PAGES

HREF = re.compile(r'<a[^>]*? href="([^"]+)"')
ID = re.compile(r' id="([^"]+)"')


@cache
def ids(page: Path) -> frozenset[str]:
    """Return the ids of a page: the gallery has thousands of links, and many to itself."""
    return frozenset(ID.findall(page.read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", PAGES)
def test_each_link_of_a_page_leads_somewhere(book: Path, name: str) -> None:
    page = book / f"{name}.html"
    lost = []
    for address in HREF.findall(page.read_text(encoding="utf-8")):
        parts = urlsplit(address)
        if parts.scheme:
            continue  # another site, or a file made in the page
        target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
        is_there = target.is_file()
        if is_there and parts.fragment and target.suffix == ".html":
            is_there = unquote(parts.fragment) in ids(target)
        if not is_there:
            lost.append(address)
    assert not lost
