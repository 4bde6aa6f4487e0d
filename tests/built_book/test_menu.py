"""The menu and the contents: a drawer on a small screen, a column on a wide one, never a trap."""

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.built_book.pages import CHAPTER, WIDE, Visit
from tests.built_book.ways import by_double_click

pytestmark = by_double_click

NARROW = ViewportSize(width=700, height=900)
DRAWERS = pytest.mark.parametrize(
    ("button", "name"), [("Menu", "Course"), ("On this page", "On this page")]
)


def opened(page: Page, button: str, name: str) -> Locator:
    page.get_by_role("button", name=button).click()
    drawer = page.get_by_role("navigation", name=name)
    expect(drawer).to_be_visible()
    return drawer


def is_open(drawer: Locator) -> bool:
    return bool(drawer.evaluate("(drawer) => drawer.matches(':popover-open')"))


@DRAWERS
def test_a_drawer_that_is_open_becomes_a_column_when_the_screen_turns_wide(
    visit: Visit, button: str, name: str
) -> None:
    page = visit.open(CHAPTER, viewport=NARROW)
    drawer = opened(page, button, name)
    link = drawer.get_by_role("link").nth(1)
    link.focus()
    page.set_viewport_size(WIDE)
    expect(link).to_be_focused()
    assert not is_open(drawer)
    expect(drawer).to_be_visible()
    text = page.locator("main").bounding_box()
    column = drawer.bounding_box()
    assert text
    assert column
    assert text["width"] > 500
    apart = text["x"] >= column["x"] + column["width"] or column["x"] >= text["x"] + text["width"]
    assert apart
    # And back: nothing lies over the page, and it can be opened again.
    page.set_viewport_size(NARROW)
    expect(page.get_by_role("button", name=button)).to_be_focused()
    opened(page, button, name)


@DRAWERS
def test_without_scripts_an_open_drawer_keeps_its_way_out(
    visit: Visit, button: str, name: str
) -> None:
    page = visit.open(CHAPTER, viewport=NARROW, java_script_enabled=False)
    drawer = opened(page, button, name)
    page.set_viewport_size(WIDE)
    text = page.locator("main").bounding_box()
    assert text
    assert text["width"] > 500
    drawer.get_by_role("button", name="Close").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.get_by_role("link", name="Skip to the text").focus()
    expect(page.get_by_role("navigation", name="Course")).to_be_visible()


def test_nothing_lies_over_a_page_that_is_printed_or_come_back_to(visit: Visit) -> None:
    page = visit.open(CHAPTER, viewport=NARROW)
    opened(page, "Menu", "Course")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert not is_open(page.locator("#rb-menu"))
    drawer = opened(page, "Menu", "Course")
    drawer.get_by_role("link", name="Check first").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Check first")
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Overstride")
    assert not is_open(page.locator("#rb-menu"))
