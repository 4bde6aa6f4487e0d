"""A page of the book with every widget alive."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.built_book.pages import GALLERY, PATIENCE_MS, wake_all

Open = Callable[..., Page]

# No widget ever comes near.
ASLEEP = "IntersectionObserver.prototype.observe = () => {};"


@pytest.fixture
def open_page(chromium: Browser, book: Path) -> Iterator[Open]:
    """Yield a way to open a page of the book; options are a context's.

    Its widgets are alive, or, which is quicker, as the build has put them into the page. Those of
    the gallery stay as built: they are hundreds, and each stands alive on another page too.
    """
    contexts = []

    def opened(name: str, *, alive: bool = True, **options: Any) -> Page:
        # A checker's script is none of the pages' own, so their security policy would stop it.
        context = chromium.new_context(
            **{"bypass_csp": True, "reduced_motion": "reduce", **options}
        )
        context.set_default_timeout(PATIENCE_MS)
        contexts.append(context)
        alive = alive and name != GALLERY
        if not alive:
            context.add_init_script(ASLEEP)
        page = context.new_page()
        page.goto((book / f"{name}.html").as_uri())
        if alive:
            wake_all(page)
            page.evaluate("scrollTo(0, 0)")
        return page

    yield opened
    for context in contexts:
        context.close()
