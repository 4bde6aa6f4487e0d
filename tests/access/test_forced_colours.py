"""States that stay to be told apart where the reader's system forces its colours."""

from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageFilter
from playwright.sync_api import ElementHandle, Page, expect

from tests.access.conftest import Open
from tests.built_book.pages import CHAPTER, CHECK, COVER, GALLERY, open_details

FORCED = ["light", "dark"]

PRESS = """(button, pressed) => {
  button.setAttribute("aria-pressed", pressed);
  button.classList.toggle("rb-button-primary", pressed === "true");
}"""

# A picture of a part of so long a page is slow: what none of the buttons stands in goes.
ALONE = """(buttons) => {
  for (const one of document.querySelectorAll(".rb-example")) {
    if (!buttons.some((button) => one.contains(button))) one.remove();
  }
}"""


@pytest.fixture(scope="module", params=FORCED)
def colours(request: pytest.FixtureRequest) -> str:
    """Return the scheme in which the system forces its colours."""
    return str(request.param)


def shape(found: ElementHandle) -> Image.Image:
    """Return what is drawn, black on white whatever its colours are: what no colour could add."""
    image = Image.open(BytesIO(found.screenshot(animations="disabled"))).convert("L")
    # The edges are the same when ink and ground change places.
    edges = image.crop((4, 4, image.width - 4, image.height - 4)).filter(ImageFilter.FIND_EDGES)
    return edges.point(lambda value: 255 if value > 60 else 0)


def difference(one: Image.Image, other: Image.Image) -> float:
    """Return the share of two shapes that differs."""
    assert one.size == other.size
    return ImageChops.difference(one, other).histogram()[255] / (one.width * one.height)


def test_a_pressed_button_is_told_from_the_others(open_page: Open, colours: str) -> None:
    page = open_page(GALLERY, forced_colors="active", color_scheme=colours)
    buttons = page.locator("[aria-pressed]:visible")
    kinds = buttons.evaluate_all(
        "all => all.map((one) => one.closest('[data-app]').dataset.app + one.name)"
    )
    tried = {kind: kinds.index(kind) for kind in set(kinds)}
    # Held fast: to find it anew in so long a page takes a second.
    held = {kind: buttons.nth(place).element_handle() for kind, place in tried.items()}
    page.evaluate(ALONE, list(held.values()))
    for kind, button in held.items():
        assert button
        shapes = []
        for pressed in ("true", "false"):
            button.evaluate(PRESS, pressed)
            # A mark may move the letters or widen the button: only its own place is compared.
            button.evaluate("one => { one.style.width = '7rem'; one.style.height = '4rem'; }")
            shapes.append(shape(button))
        assert difference(*shapes) > 0.01, kind
    assert {kind.split("-")[0] for kind in held} >= {"programmeplace", "programmepain"}
    assert len(held) >= 4


# Each is a mark with a ground, and what stands for it where there is none.
MARKS = {
    "beat": (
        ".rb-beat-rate [data-pulse]",
        "one => one.classList.toggle('rb-beat')",
    ),
    "study": (
        ".rb-disc-dot-accent",
        "one => one.classList.toggle('rb-disc-dot-accent')",
    ),
    "page of the menu": (
        ".rb-menu a[aria-current]",
        "one => one.removeAttribute('aria-current')",
    ),
}


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_is_told_from_its_place_without_it(open_page: Open, colours: str, mark: str) -> None:
    selector, take_away = MARKS[mark]
    page = open_page(
        CHAPTER if "menu" in mark else GALLERY,
        alive=False,
        forced_colors="active",
        color_scheme=colours,
    )
    # Held fast: the selector may find another one once the mark is gone.
    found = page.locator(f"{selector}:visible").first.element_handle()
    assert found
    before = seen(found)
    found.evaluate(take_away)
    changed = ImageChops.difference(before, seen(found)).point(lambda shade: 255 * (shade > 60))
    assert changed.histogram()[255] > 0.01 * before.width * before.height


def seen(found: ElementHandle) -> Image.Image:
    """Return an element as it looks, in shades of grey."""
    return Image.open(BytesIO(found.screenshot(animations="disabled"))).convert("L")


# Text whose own ground is filled. There a browser lays a plate in the ground's colour under the
# letters, unless the colours are the author's: it would hide letters in that same colour.
HIDDEN = """() => {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = "Canvas";
  const canvas = getComputedStyle(probe).color;
  const clear = "rgba(0, 0, 0, 0)";
  const hasText = (one) =>
    [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  return [...document.querySelectorAll("body *:not(svg *, option)")]
    .filter(hasText)
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      let filled = one;
      while (filled && getComputedStyle(filled).backgroundColor === clear) {
        filled = filled.parentElement;
      }
      const ground = filled ? getComputedStyle(filled).backgroundColor : canvas;
      const { color, forcedColorAdjust } = getComputedStyle(one);
      const plate = forcedColorAdjust === "none" ? ground : canvas;
      return color === plate;
    })
    .map((one) => one.outerHTML.slice(0, 160));
}"""


@pytest.mark.parametrize("name", [GALLERY, CHAPTER, COVER, CHECK])
def test_no_letters_have_the_colour_of_what_lies_under_them(
    open_page: Open, colours: str, name: str
) -> None:
    page = open_page(name, alive=False, forced_colors="active", color_scheme=colours)
    open_details(page)
    assert page.evaluate(HIDDEN) == []


def inks(page: Page, selector: str) -> list[str]:
    """Return the colours that the parts of drawings are filled and drawn with."""
    found: list[str] = page.locator(selector).evaluate_all(
        """all => [...new Set(all.flatMap((one) => {
          const { fill, stroke } = getComputedStyle(one);
          return [fill, stroke].filter((ink) => ink !== "none" && !ink.startsWith("url("));
        }))]"""
    )
    return found


def test_drawings_use_the_colours_that_are_forced(open_page: Open, colours: str) -> None:
    page = open_page(GALLERY, forced_colors="active", color_scheme=colours)
    page.evaluate(
        """() => {
          const probe = document.body.appendChild(document.createElement("i"));
          globalThis.systemColours = ["Canvas", "CanvasText", "Highlight", "HighlightText",
            "GrayText", "LinkText"].map((name) => {
              probe.style.color = name;
              return getComputedStyle(probe).color;
            });
        }"""
    )
    system = set(page.evaluate("systemColours"))
    parts = ".rb-chart-picture :is(path, rect, circle, line), .rb-people *, .rb-timing-strip rect"
    assert set(inks(page, parts)) - system == set()
    expect(page.locator(".rb-timing-strip").first).to_be_attached()
