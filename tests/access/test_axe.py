"""Nothing on any page, in any example, in either colours, at either size, fails WCAG 2.2 AA."""

import pytest
from playwright.sync_api import expect

from tests.access.axe import violations, violations_of_colour
from tests.access.conftest import Open
from tests.book.pages import GALLERY, PAGES, PHONE, WIDE, open_details


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("size", [PHONE, WIDE], ids=["phone", "desktop"])
def test_axe_finds_nothing(open_page: Open, name: str, size: dict[str, int]) -> None:
    page = open_page(name, color_scheme="light", viewport=size)
    open_details(page)
    # Only in the gallery does one widget stand many times on a page, each time with its own name.
    found = violations(page, ("landmark-unique",) if name == GALLERY else ())
    assert not found, found
    # Waking a page takes as long as looking at it, so the same page turns dark.
    page.emulate_media(color_scheme="dark")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    found = violations_of_colour(page)
    assert not found, found
