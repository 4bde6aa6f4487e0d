"""Links to a part of a page: it is there, and stays there while the page still grows around it."""

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.built_book.pages import PHONE, WIDE, Visit, frame, wake_all

PAGE = "chapters/doing/exercises"
PARTS = ("what-to-try", "stretches", "when-to-stop", "your-week", "quiz")
SIZES = pytest.mark.parametrize("size", [PHONE, WIDE], ids=["phone", "desktop"])

# Chromium would hold the page in its place by itself, as Safari does not. A change of padding
# around what it holds on to keeps it from that.
GROW = """() => {
  const article = document.querySelector(".rb-article");
  const late = document.createElement("div");
  late.style.height = "370px";
  article.querySelector("h1").after(late);
  article.style.paddingTop = "1px";
}"""
# How far a part is from where a link to it leads: just below the header.
OFF = """(part) => {
  const header = document.querySelector(".rb-header").getBoundingClientRect();
  const { top } = document.getElementById(part).getBoundingClientRect();
  return Math.round(top - header.bottom);
}"""


def follow(page: Page, part: str) -> None:
    """Press the link to a part in the list of the page's contents."""
    link = page.locator(f".rb-contents a[href='#{part}']")
    if not link.is_visible():
        page.get_by_role("button", name="On this page").click()
    link.click()


def is_there(page: Page, part: str) -> bool:
    frame(page)
    off: int = page.evaluate(OFF, part)
    return 0 <= off <= 20


def go_on_reading(page: Page) -> int:
    """Turn the mouse's wheel, and give where the page then is."""
    before = page.evaluate("scrollY")
    page.mouse.move(100, 300)
    page.mouse.wheel(0, -600)
    page.evaluate(
        """(before) => new Promise((done) => {
          const look = () => scrollY <= before - 500 ? done() : requestAnimationFrame(look);
          look();
        })""",
        before,
    )
    frame(page)
    return int(page.evaluate("scrollY"))


@SIZES
@pytest.mark.parametrize("part", PARTS)
def test_a_link_leads_to_its_part_and_the_page_stays_there(
    visit: Visit, size: ViewportSize, part: str
) -> None:
    page = visit.open(PAGE, viewport=size)
    follow(page, part)
    assert is_there(page, part)
    page.evaluate(GROW)
    assert is_there(page, part)


@SIZES
def test_so_does_an_address(visit: Visit, size: ViewportSize) -> None:
    page = visit.open("index", viewport=size)
    page.goto(f"{visit.url(PAGE)}#stretches")
    assert is_there(page, "stretches")
    page.evaluate(GROW)
    assert is_there(page, "stretches")


def test_a_reader_who_moved_on_is_left_in_peace(visit: Visit) -> None:
    page = visit.open(PAGE)
    follow(page, "stretches")
    where = go_on_reading(page)
    page.evaluate(GROW)
    frame(page)
    assert page.evaluate("scrollY") == where


def test_a_page_that_is_loaded_again_is_where_it_was_read(visit: Visit) -> None:
    page = visit.open("index")
    page.goto(f"{visit.url(PAGE)}#stretches")
    where = go_on_reading(page)
    page.reload()
    frame(page)
    assert page.evaluate("scrollY") == pytest.approx(where, abs=5)


def test_waking_moves_no_widget(visit: Visit) -> None:
    page = visit.open(PAGE, viewport=PHONE)
    heights = "() => [...document.querySelectorAll('.rb-widget')].map((one) => one.offsetHeight)"
    before = page.evaluate(heights)
    wake_all(page)
    # The log's own part is in the page only once what was kept is known.
    assert page.evaluate(heights) == pytest.approx(before, abs=130)
