"""The check where nothing can weigh the answers: its list of signs, with the numbers to ring."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.built_book.check_hands import RING, box, go_on, heading
from tests.built_book.pages import CHECK, LATE_ENGINE, PHONE, Visit, widget
from tests.built_book.roads import LOST, Road
from widgets.science.triage.rules import RULES

NO_WEBASSEMBLY = "delete globalThis.WebAssembly;"
NO_WASM_ALLOWED = """
  WebAssembly.instantiate = WebAssembly.instantiateStreaming = async () => {
    throw new WebAssembly.CompileError("blocked by CSP");
  };
"""
BROKEN = "delete globalThis.IntersectionObserver;"
# What a reader waits three seconds for comes after a quarter of one.
IMPATIENT = """
  const wait = globalThis.setTimeout;
  globalThis.setTimeout = (act, ms, ...rest) => wait(act, ms === 3000 ? 250 : ms, ...rest);
"""


def expect_the_list(page: Page) -> Locator:
    """Expect the whole list in place of the questions, and give the check."""
    check = page.locator('[data-app="check_first"]').first
    paper = check.locator(".rb-paper")
    expect(paper.get_by_role("heading", name="The check on paper")).to_be_visible()
    signs = paper.locator(".rb-paper-signs > li")
    expect(signs).to_have_count(len(RULES))
    for sign in signs.all():
        expect(sign).to_be_visible()
    # Whom to ring stands on the first screen of the list.
    number = paper.locator('a[href="tel:999"]').first
    expect(number).to_be_visible()
    top, below = paper.bounding_box(), number.bounding_box()
    assert top
    assert below
    assert below["y"] + below["height"] - top["y"] < PHONE["height"] * 2 / 3
    expect(check.locator(".rb-view")).to_be_hidden()
    return check


def expect_the_questions(check: Locator) -> None:
    expect(check.locator(".rb-paper")).to_be_hidden()
    expect(check.locator(".rb-view")).to_be_visible()


WAYS: dict[str, dict[str, Any]] = {
    "webassembly is off": {"script": NO_WEBASSEMBLY},
    "webassembly is forbidden": {"script": NO_WASM_ALLOWED},
    "the first script breaks": {"script": BROKEN},
    "javascript is off": {"java_script_enabled": False},
}


@pytest.mark.parametrize("way", WAYS)
def test_the_list_stands_where_the_check_cannot_run(visit: Visit, way: str) -> None:
    page = visit.open(CHECK, viewport=PHONE, **WAYS[way])
    check = expect_the_list(page)
    if way != "javascript is off":
        expect(check.locator(".rb-notice")).not_to_be_empty()
    else:
        expect(check.locator("noscript p")).to_contain_text("needs JavaScript")
    visit.noise.clear()


@pytest.mark.parametrize("name", ["engine.js", "apps/check_first.js", "book.js"])
def test_the_list_stands_while_a_script_is_lost_and_goes_when_it_came(
    visit: Visit, book: Path, name: str
) -> None:
    road = Road(book, name)
    page = visit.open(CHECK, viewport=PHONE, prepare=road.watch)
    check = expect_the_list(page)
    road.mend()
    check.get_by_role("button", name="Try again").click()
    expect_the_questions(widget(page, "check_first"))
    visit.forgive(LOST)


def test_a_late_engine_takes_the_list_away_and_what_was_answered_counts(visit: Visit) -> None:
    page = visit.open(CHECK, script=LATE_ENGINE + IMPATIENT)
    check = page.locator('[data-app="check_first"]')
    # While it may still be quick, the questions stand there.
    box(check, "sepsis").evaluate("box => box.click()")
    expect_the_list(page)
    expect(check.locator(".rb-notice")).to_contain_text("still loading")
    page.evaluate("openGate()")
    expect_the_questions(check)
    expect(box(check, "unsure_sepsis")).to_be_visible()
    expect(box(check, "sepsis")).to_be_checked()
    go_on(check)
    expect(heading(check, RING)).to_be_visible()


def test_the_list_does_not_show_while_the_check_is_on_its_way(visit: Visit) -> None:
    page = visit.open(CHECK, script=LATE_ENGINE)
    check = page.locator('[data-app="check_first"]')
    expect_the_questions(check)
    page.evaluate("openGate()")
    expect_the_questions(widget(page, "check_first"))


def test_a_late_first_script_takes_the_list_away(visit: Visit) -> None:
    waiting: list[Route] = []
    page = visit.open("index", script=IMPATIENT)
    page.context.route("**/book.js*", lambda route: waiting.append(route))  # noqa: PLW0108  Playwright marks it
    page.goto(visit.url(CHECK), wait_until="commit")
    expect_the_list(page)
    for route in waiting:
        route.continue_()
    expect_the_questions(widget(page, "check_first"))


def test_a_check_that_stopped_shows_the_list(visit: Visit) -> None:
    page = visit.open(CHECK)
    check = widget(page, "check_first")
    break_it = """
import widgets.apps.check_first as check
def broken(state, event):
    raise ValueError("wrong")
check.update = broken
"""
    page.evaluate("async (code) => { (await bookEngine).python.runPython(code); }", break_it)
    box(check, "sepsis").click()
    expect(check.get_by_text("This widget stopped.")).to_be_visible()
    expect_the_list(page)
