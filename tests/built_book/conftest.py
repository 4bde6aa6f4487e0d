"""A visit to the book, over http and by double-click."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.built_book.pages import Visit


@pytest.fixture(params=["http", "file"])
def visit(
    request: pytest.FixtureRequest, chromium: Browser, site: str, book: Path
) -> Iterator[Visit]:
    """Yield a visit to the book, once over each way to it. Noise in it fails the test."""
    visit = Visit(chromium, site if request.param == "http" else book.as_uri())
    yield visit
    visit.end()
