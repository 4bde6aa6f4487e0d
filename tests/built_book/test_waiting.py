"""A press that is not answered at once is visibly waiting, and one that is shows nothing of it."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.built_book.pages import CHAPTER, LATE_ENGINE, Visit, frame, widget
from tests.built_book.roads import LOST, Road

WATCH = """lab => {
  globalThis.signs = [];
  const note = () => {
    const sign = lab.querySelector(".rb-waiting");
    if (!sign || sign.textContent) signs.push(sign?.textContent);
  };
  note();
  new MutationObserver(note).observe(lab, { subtree: true, childList: true });
}"""


# Where a control stands in its widget, and how large it is: the page around it may still grow.
PLACE = """control => {
  const { x, y, width, height } = control.getBoundingClientRect();
  const widget = control.closest(".rb-widget").getBoundingClientRect();
  return [x - widget.x, y - widget.y, width, height];
}"""


def sign(lab: Locator) -> Locator:
    return lab.locator(".rb-waiting")


def test_a_press_that_waits_for_the_engine_says_so_until_it_is_answered(visit: Visit) -> None:
    page = visit.open(CHAPTER, script=LATE_ENGINE)
    lab = page.locator('[data-app="cadence_lab"]')
    choice = lab.get_by_role("radio", name="Type it in")
    choice.scroll_into_view_if_needed()
    page.wait_for_timeout(500)
    # Nobody has pressed anything yet.
    expect(sign(lab)).to_be_empty()
    before = choice.evaluate(PLACE)
    choice.check()
    expect(sign(lab)).to_have_text("Loading…")
    expect(sign(lab).locator("span")).to_be_in_viewport()
    expect(sign(lab)).to_have_attribute("role", "status")
    expect(lab.locator(".rb-view")).to_have_attribute("aria-busy", "true")
    assert choice.evaluate(PLACE) == pytest.approx(before)
    page.evaluate("openGate()")
    expect(lab.get_by_label("Step rate", exact=True)).to_be_visible()
    expect(sign(lab)).to_be_empty()
    expect(lab.locator(".rb-view[aria-busy]")).to_have_count(0)


def test_a_quick_answer_shows_nothing_of_it(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    lab = widget(page, "cadence_lab")
    lab.evaluate(WATCH)
    for name in ("Type it in", "Tap along", "Type it in"):
        lab.get_by_role("radio", name=name).check()
        frame(page)
    page.wait_for_timeout(500)
    assert page.evaluate("signs") == []


def test_a_press_that_cannot_be_answered_now_is_told_where_the_reason_stands(
    visit: Visit, book: Path
) -> None:
    road = Road(book, "engine.js")
    page = visit.open(CHAPTER, prepare=road.watch)
    lab = page.locator('[data-app="cadence_lab"]')
    lab.scroll_into_view_if_needed()
    expect(lab.locator(".rb-notice")).not_to_be_empty()
    lab.get_by_role("radio", name="Type it in").check()
    expect(sign(lab)).to_have_text("No answer yet. The top of this widget says why.")
    expect(lab.locator(".rb-view[aria-busy]")).to_have_count(0)
    visit.forgive(LOST)
