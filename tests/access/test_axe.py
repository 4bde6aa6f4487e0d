"""Nothing on any page, in any example, on a light phone or a dark desktop, fails WCAG 2.2 AA."""

import pytest
from playwright.sync_api import expect

from tests.access.axe import violations
from tests.access.conftest import Open
from tests.built_book.pages import GALLERY, PAGES, PHONE, WIDE, open_details

# What hangs on colours and on the width of the screen.
SEEN = (
    "color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable",
)  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(open_page: Open, name: str) -> None:
    page = open_page(name, viewport=PHONE, color_scheme="light")
    open_details(page)
    # Only in the gallery does one widget stand many times on a page, each time with its own name.
    without = ("landmark-unique",) if name == GALLERY else ()
    found = violations(page, without)
    assert not found, found
    # The gallery is as long as all other pages together, and has the same frame as they.
    only = SEEN if name == GALLERY else None
    # Waking a page takes as long as looking at it, and no colour hangs on the width of a page: so
    # the same page grows wide and dark at once.
    page.set_viewport_size(WIDE)
    page.emulate_media(color_scheme="dark")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    found = violations(page, without, only)
    assert not found, found
