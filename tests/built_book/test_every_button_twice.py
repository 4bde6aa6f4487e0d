"""Every button of the course is pressed twice: none goes through to what came in its place."""

from functools import partial

import pytest
from playwright.sync_api import Locator, Page

from tests.built_book.double_presses import (
    NOTE_EVENTS,
    TWICE_MS,
    busy,
    sent,
    twice,
)
from tests.built_book.hand import Hand
from tests.built_book.pages import GALLERY, PAGES, SEARCH, Visit, wake_all
from tests.built_book.ways import over_http

# The buttons of each widget, each with what tells it from others, at the first press.
BUTTONS = """(root) => [...root.querySelectorAll("button[name], [data-moment]")]
  .filter((button) => button.checkVisibility() && !button.disabled)
  .map((button) => [button.name || button.dataset.moment, button.value, button.textContent])"""
# What stands under the pointer, in the same terms and with where it stands.
UNDER = """([x, y]) => {
  const button = document.elementFromPoint(x, y)?.closest("button, label, a, summary, input");
  return button && [
    button.closest("[id]")?.id, button.closest("[data-focus]")?.dataset.focus, button.name,
    button.dataset.moment, button.value, button.textContent, button.ariaPressed,
    button.ariaExpanded,
  ].join("|");
}"""


PLACE = """(button) => {
  button.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = button.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}"""
# Longer than a press may be one on what stood there before.
SETTLED_MS = 420


def find(shown: Locator, button: list[str]) -> Locator:
    """Return a button of a widget again, if it is still there."""
    name, value, words = button
    found = shown.locator(f'button[name="{name}"], button[data-moment="{name}"]')
    if value:
        found = found.and_(shown.locator(f'button[value="{value}"]'))
    return found.filter(has_text=words, visible=True)


def press_all_twice(page: Page, shown: Locator, known: set[tuple[str, ...]]) -> list[str]:
    """Press each button of a widget twice, where none like it was, and give those that went on."""
    app, hand, went_on = shown.get_attribute("data-app") or "", Hand(page), []
    for button in shown.evaluate(BUTTONS):
        # Numbers and days in words make no other kind of button.
        kind = (app, button[0], "".join(letter for letter in button[2] if not letter.isdigit()))
        found = find(shown, button)
        if kind in known or not found.count():
            continue
        known.add(kind)
        place = found.first.evaluate(PLACE)
        page.mouse.move(*place)
        page.wait_for_timeout(SETTLED_MS)
        before = page.evaluate(UNDER, place)
        page.evaluate("sent.length = 0")
        twice(page, partial(hand.click, place))
        page.wait_for_timeout(TWICE_MS)
        heard = sent(page)
        if len(heard) > 1 and page.evaluate(UNDER, place) != before:
            went_on.append(f"{kind}: {heard}")
    return went_on


# Every widget of the course stands on these. In the gallery, where each stands many times, a press
# on a busy page takes seconds.
@pytest.mark.parametrize("name", [page for page in PAGES if page not in {GALLERY, SEARCH}])
@over_http
def test_no_second_press_of_a_double_press_goes_on(visit: Visit, name: str) -> None:
    page = visit.open(name, script=NOTE_EVENTS)
    wake_all(page)
    busy(page)
    known: set[tuple[str, ...]] = set()
    went_on = []
    for shown in page.locator(".rb-widget").all():
        went_on += press_all_twice(page, shown, known)
    assert went_on == []
