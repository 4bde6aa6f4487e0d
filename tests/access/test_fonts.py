"""The layout holds with any font: as wide as a plain Debian's, as Arial, narrow, or very wide."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright, ViewportSize

from tests.access.test_sight import LOST, SMALL, ZOOMED
from tests.built_book.pages import CHAPTER, PAGES, PATIENCE_MS, WIDE, open_details
from tests.conftest import launch
from tests.fonts import FAMILIES, Family, only

# Text that runs out of a box around it, unless that box scrolls.
OUTSIDE = """() => {
  const frames = new Map();
  const frame = (box) => {
    if (!box) return { left: -Infinity, right: Infinity };
    if (!frames.has(box)) frames.set(box, inner(box));
    return frames.get(box);
  };
  const inner = (box) => {
    const { display, overflowX } = getComputedStyle(box);
    if (["auto", "scroll"].includes(overflowX)) return frame(null);
    const around = frame(box.parentElement);
    if (["inline", "contents"].includes(display)) return around;
    const { left, right } = box.getBoundingClientRect();
    return { left: Math.max(left, around.left), right: Math.min(right, around.right) };
  };
  const found = [];
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const box = text.parentElement;
    if (!text.data.trim() || box.closest("svg, math, .rb-spoken, select")) continue;
    if (!box.checkVisibility({ visibilityProperty: true })) continue;
    const { left, right } = frame(box);
    range.selectNodeContents(text);
    const out = [...range.getClientRects()].some((line) =>
      line.width > 1 && (line.left < left - 1 || line.right > right + 1));
    if (out) found.push(`${text.data.trim().slice(0, 60)} in ${box.outerHTML.slice(0, 60)}`);
  }
  return found;
}"""

# Whether the course's name is in the header as a whole (1), not at all (0), or cut (between).
NAME = """() => {
  const link = document.querySelector(".rb-brand");
  const room = link.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(link.querySelector("span"));
  const lines = [...range.getClientRects()];
  const inside = lines.filter(({ left, right, top, bottom }) => {
    const middle = (top + bottom) / 2;
    // The middle lines of letters: some fonts are taller than their lines.
    const least = (bottom - top) / 4;
    return left >= room.left && right <= room.right
      && middle - least >= room.top && middle + least <= room.bottom;
  });
  const outside = lines.filter(({ top, bottom }) => (top + bottom) / 2 > room.bottom);
  if (inside.length === lines.length) return 1;
  return outside.length === lines.length ? 0 : 0.5;
}"""

WRITING = "h1, p, code, button, figure svg text"


@pytest.fixture(scope="session", params=FAMILIES)
def family(request: pytest.FixtureRequest) -> Family:
    """Return a family of fonts."""
    return FAMILIES[request.param]


@pytest.fixture(scope="session")
def typesetter(
    playwright: Playwright, family: Family, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """Yield a browser that knows one family alone."""
    with launch(playwright, **only(family, tmp_path_factory.mktemp("family"))) as browser:
        yield browser


@pytest.fixture
def page(typesetter: Browser) -> Iterator[Page]:
    """Yield an empty page of that browser."""
    context = typesetter.new_context(bypass_csp=True, reduced_motion="reduce", viewport=WIDE)
    context.set_default_timeout(PATIENCE_MS)
    yield context.new_page()
    context.close()


def turn_to(page: Page, book: Path, name: str) -> None:
    # The build has put the first view of every widget into the page, so none needs to wake.
    page.goto((book / f"{name}.html").as_uri())


def test_a_browser_writes_in_the_one_family_it_knows(
    page: Page, family: Family, book: Path
) -> None:
    turn_to(page, book, CHAPTER)
    tools = page.context.new_cdp_session(page)
    tools.send("DOM.enable")
    tools.send("CSS.enable")
    root = tools.send("DOM.getDocument")["root"]["nodeId"]
    asked = {"nodeId": root, "selector": WRITING}
    written = set()
    for node in tools.send("DOM.querySelectorAll", asked)["nodeIds"]:
        fonts = tools.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
        written |= {font["familyName"] for font in fonts}
    assert written == {family.sans, family.serif, family.mono}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_holds_in_every_font(page: Page, book: Path, name: str) -> None:
    turn_to(page, book, name)
    open_details(page)
    for zoom, size in ZOOMED.items():
        page.set_viewport_size(size)
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, zoom
        assert page.evaluate(LOST) == [], zoom
        assert page.evaluate(OUTSIDE) == [], zoom
        assert page.evaluate(SMALL) == [], zoom


def test_the_header_shows_the_name_as_a_whole_or_not_at_all(page: Page, book: Path) -> None:
    turn_to(page, book, CHAPTER)
    shown = []
    for width in range(280, 1300, 10):
        page.set_viewport_size(ViewportSize(width=width, height=600))
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, width
        shown.append(page.evaluate(NAME))
    # From some width on it is there for good.
    assert shown == sorted(shown)
    assert set(shown) <= {0, 1}
    assert shown[-1] == 1
