"""Nothing on any page, in any example, in either colours, at either size, fails WCAG 2.2 AA."""

from typing import Literal

import pytest

from tests.access.axe import violations
from tests.access.conftest import Open
from tests.book.pages import GALLERY, PAGES, PHONE, WIDE


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, WIDE], ids=["phone", "desktop"])
def test_axe_finds_nothing(
    open_page: Open, name: str, colours: Literal["light", "dark"], size: dict[str, int]
) -> None:
    page = open_page(name, color_scheme=colours, viewport=size)
    # Only in the gallery does one widget stand many times on a page, each time with its own name.
    without = ("landmark-unique",) if name == GALLERY else ()
    found = violations(page, without)
    assert not found, found
    page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
    found = violations(page, without)
    assert not found, found
