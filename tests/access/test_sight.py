"""The book for readers who see little, need large text or other colours, or cannot bear motion."""

from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import Locator, ViewportSize

from tests.access.conftest import Open
from tests.built_book.pages import CHAPTER, COVER, PAGES, PHONE, WIDE, open_details

# What is left of 1280 by 900 pixels at 200 % and at 400 %.
ZOOMED = {
    "200%": ViewportSize(width=640, height=450),
    "400%": ViewportSize(width=320, height=225),
}

# Links within a sentence may be as small as its letters; a label is part of its box.
SMALL = """() => [...document.querySelectorAll("button, input, summary, nav a[href]")]
  .filter((target) => target.checkVisibility({ visibilityProperty: true }))
  .map((target) => {
    const { width, height } = (target.closest("label") ?? target).getBoundingClientRect();
    const name = `${target.outerHTML.slice(0, 90)} ${Math.round(width)} x ${Math.round(height)}`;
    return { name, least: Math.min(width, height) };
  })
  .filter(({ least }) => least < 24)
  .map(({ name }) => name)"""

# Text cut off where nobody can scroll to it.
LOST = """() => [...document.querySelectorAll("main *")]
  .filter((box) => !box.closest("svg, .rb-spoken, math"))
  .filter((box) => box.checkVisibility({ visibilityProperty: true }))
  .filter((box) => box.getBoundingClientRect().right > innerWidth + 1)
  .filter((box) => {
    for (let around = box.parentElement; around; around = around.parentElement) {
      if (["auto", "scroll"].includes(getComputedStyle(around).overflowX)) return false;
    }
    return true;
  })
  .map((box) => box.outerHTML.slice(0, 120))"""

MOVING = """() => document.getAnimations()
  .filter(({ playState }) => playState === "running")
  .map(({ effect }) => effect.target.outerHTML.slice(0, 80))"""


@pytest.mark.parametrize("name", PAGES)
def test_nothing_moves_all_is_large_enough_and_nothing_is_lost_when_text_is_large(
    open_page: Open, name: str
) -> None:
    # Waking a page takes longer than looking at it, so the same page is tried in all ways.
    page = open_page(name, viewport=PHONE, reduced_motion="reduce")
    assert page.evaluate(MOVING) == []
    assert page.evaluate(SMALL) == []
    page.set_viewport_size(WIDE)
    assert page.evaluate(SMALL) == []
    open_details(page)
    for zoom, size in ZOOMED.items():
        page.set_viewport_size(size)
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, zoom
        assert page.evaluate(LOST) == [], zoom


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_pictures_are_drawn_in_the_colours_a_reader_forces(open_page: Open, colours: str) -> None:
    page = open_page(CHAPTER, forced_colors="active", color_scheme=colours)
    pictures = page.locator(".rb-widget svg[role=img]:visible").all()
    assert pictures
    for picture in pictures:
        assert _drawn(picture) > 0.02, picture.evaluate(
            "picture => picture.outerHTML.slice(0, 200)"
        )


def _drawn(picture: Locator) -> float:
    """Return the share of a picture that is not its ground."""
    image = Image.open(BytesIO(picture.screenshot())).convert("L")
    ground = max(image.histogram())
    return 1 - ground / (image.width * image.height)


def test_the_runner_of_the_cover_runs_for_those_who_did_not_ask_for_less_motion(
    open_page: Open,
) -> None:
    assert open_page(COVER, reduced_motion="no-preference").evaluate(MOVING) != []
