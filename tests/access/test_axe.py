"""Nothing on any page, in any example, on a light phone or a dark desktop, fails WCAG 2.2 AA."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.access.axe import violations
from tests.access.conftest import Open
from tests.book.pages import GALLERY, PAGES, PHONE, WIDE, open_details

# No colour hangs on the width of a page, so each size is looked at in the colours of one mode.
LOOKS: dict[str, dict[str, Any]] = {
    "phone": {"viewport": PHONE, "color_scheme": "light"},
    "desktop": {"viewport": WIDE, "color_scheme": "dark"},
}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing(open_page: Open, name: str, look: str) -> None:
    page = open_page(name, **LOOKS[look])
    expect(page.locator("html")).to_have_attribute("data-theme", LOOKS[look]["color_scheme"])
    open_details(page)
    # Only in the gallery does one widget stand many times on a page, each time with its own name.
    found = violations(page, ("landmark-unique",) if name == GALLERY else ())
    assert not found, found
