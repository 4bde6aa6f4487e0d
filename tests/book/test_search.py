"""Searching, which works by double-click too, and loads nothing before somebody searches."""

from playwright.sync_api import expect

from tests.book.pages import CHAPTER, PHONE, SEARCH, Visit


def test_searching_finds_the_chapter(visit: Visit) -> None:
    page = visit.open("index")
    page.get_by_role("searchbox").fill("overstride")
    assert not [url for url in visit.requests if "searchindex" in url]
    page.get_by_role("searchbox").press("Enter")
    found = page.locator("#search-results").get_by_role("link", name="Overstride").first
    expect(found).to_be_visible()
    assert [url for url in visit.requests if "searchindex" in url]
    found.click()
    expect(page.locator("h1")).to_contain_text("Overstride")


def test_a_word_found_nowhere_says_so(visit: Visit) -> None:
    page = visit.open(SEARCH)
    page.get_by_role("searchbox").fill("xylophone")
    page.get_by_role("searchbox").press("Enter")
    expect(page.locator("#search-results")).to_contain_text("did not match any documents")


def test_on_a_phone_the_menu_holds_the_search(visit: Visit) -> None:
    page = visit.open(CHAPTER, viewport=PHONE)
    expect(page.get_by_role("searchbox")).to_be_hidden()
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("searchbox").fill("braking")
    page.get_by_role("searchbox").press("Enter")
    expect(page.locator("#search-results").get_by_role("link").first).to_be_visible()
