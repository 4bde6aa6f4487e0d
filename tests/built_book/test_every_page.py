"""What holds for every page of the book."""

import re
from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.built_book.pages import (
    ABOUT,
    CHAPTER,
    GALLERY,
    PAGES,
    PHONE,
    SEARCH,
    WIDE,
    Visit,
    open_details,
    wake_all,
)
from tests.built_book.ways import by_double_click, over_http

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')


def sideways(page: Page) -> int:
    """Return by how many pixels a page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def brightness(page: Page, what: str) -> float:
    """Return how bright a colour of the page's body is, from 0 to 255."""
    colour = page.evaluate(f"getComputedStyle(document.body).{what}")
    red, green, blue = (float(part) for part in re.findall(r"[\d.]+", colour)[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_no_page_goes_untested(book: Path) -> None:
    built = {path.relative_to(book).with_suffix("").as_posix() for path in book.rglob("*.html")}
    assert built == set(PAGES)


@pytest.mark.parametrize("name", [name for name in PAGES if name != GALLERY])
def test_a_page_is_quiet_and_fits(visit: Visit, name: str) -> None:
    is_quiet_and_fits(visit, name)


# The widgets of the gallery stand on these pages too, and it is as long as they all.
@over_http
def test_the_gallery_is_quiet_and_fits(visit: Visit) -> None:
    is_quiet_and_fits(visit, GALLERY)


def is_quiet_and_fits(visit: Visit, name: str) -> None:
    page = visit.open(name, viewport=PHONE)
    assert page.locator("h1").is_visible()
    wake_all(page)
    assert page.locator(".rb-stopped").count() == 0
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(({ id }) => id)")
    assert [name for name, count in Counter(ids).items() if count > 1] == []
    for size in (PHONE, WIDE):
        page.set_viewport_size(size)
        assert sideways(page) <= 0
    open_details(page)
    for size in (WIDE, PHONE):
        page.set_viewport_size(size)
        assert sideways(page) <= 0
    # That nothing was said or asked for, `visit` sees to. The index is for those who search.
    if name != SEARCH:
        assert not [url for url in visit.requests if "searchindex" in url]


@by_double_click
@pytest.mark.parametrize("name", PAGES)
def test_a_page_follows_light_and_dark(visit: Visit, name: str) -> None:
    page = visit.open(name, color_scheme="light")
    assert brightness(page, "backgroundColor") > 200
    assert brightness(page, "color") < 100
    page.emulate_media(color_scheme="dark")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert brightness(page, "backgroundColor") < 60
    assert brightness(page, "color") > 160


def test_the_colours_a_reader_chose_stay(visit: Visit) -> None:
    page = visit.open(CHAPTER, color_scheme="light")
    choose = page.get_by_role("button", name="Colours")
    choose.click()
    choose.click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.goto(visit.url(ABOUT))
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_carries_a_strict_policy(book: Path, name: str) -> None:
    text = (book / f"{name}.html").read_text(encoding="utf-8")
    (policy,) = POLICY.findall(text)
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"].startswith("'self' 'wasm-unsafe-eval'")
    for rule, sources in rules.items():
        assert "'unsafe-" not in sources, rule
        assert "http" not in sources, rule
    # A policy holds only for what follows it.
    assert text.index(policy) < min(text.index("<script"), text.index("<link"))


def test_the_policy_stops_what_would_leave_the_page(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    refused: list[str | None] = []
    page.on("requestfailed", lambda request: refused.append(request.failure))
    stopped = page.evaluate(
        """() => new Promise((done) => {
          const rules = new Set();
          document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
            rules.add(effectiveDirective);
            if (rules.size === 3) done([...rules].sort());
          });
          const elsewhere = "https://elsewhere.invalid/";
          fetch(elsewhere).catch(() => {});
          new Image().src = elsewhere;
          const script = document.createElement("script");
          script.src = elsewhere;
          document.head.append(script);
        })"""
    )
    assert stopped == ["connect-src", "img-src", "script-src-elem"]
    assert set(refused) == {"csp"}
    # The browser complained, as it should, and asked nobody.
    assert all("Content Security Policy" in text for text in visit.noise), visit.noise
    visit.noise.clear()
    visit.requests.clear()


def test_a_host_that_hides_folders_with_underscores_is_told_not_to(book: Path) -> None:
    assert (book / ".nojekyll").exists()
