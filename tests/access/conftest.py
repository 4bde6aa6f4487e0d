"""A page of the book with every widget alive."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.book.pages import wake_all

Open = Callable[..., Page]


@pytest.fixture
def open_page(chromium: Browser, book: Path) -> Iterator[Open]:
    """Give a way to open a page of the book, with its widgets alive; options are a context's."""
    contexts = []

    def opened(name: str, **options: Any) -> Page:
        # A checker's script is none of the pages' own, so their security policy would stop it.
        context = chromium.new_context(
            **{"bypass_csp": True, "reduced_motion": "reduce", **options}
        )
        contexts.append(context)
        page = context.new_page()
        page.goto((book / f"{name}.html").as_uri())
        wake_all(page)
        page.evaluate("scrollTo(0, 0)")
        return page

    yield opened
    for context in contexts:
        context.close()
