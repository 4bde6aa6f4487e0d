"""How a page gets its engine: all of one edition, and a lost request is no dead end."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.built_book.pages import ABOUT, CHAPTER, Visit, until, widget
from tests.built_book.roads import LOST, Road, come_online, edition_of, older_page

OLD_PAGE = "This page is older than the course that is online now. Reload the page."
SAVED = {"running-and-your-back/cadence_lab": '{"version": "1", "values": {}}'}
# A page that has not gone anywhere yet has no storage.
SAVE = f"if (location.protocol !== 'about:') Object.assign(localStorage, {SAVED});"


def asleep(page: Page, app: str) -> Locator:
    """Return a widget that need not come alive."""
    found = page.locator(f'.rb-widget[data-app="{app}"]').first
    found.scroll_into_view_if_needed()
    return found


def notice(found: Locator) -> Locator:
    return found.locator(".rb-notice")


def press_again(found: Locator) -> None:
    notice(found).get_by_role("button", name="Try again").click()


def test_page_and_scripts_are_of_one_edition(book: Path) -> None:
    edition = edition_of(book)
    assert re.fullmatch("[0-9a-f]{16}", edition)
    scripts = [*(book / "_static" / "course").rglob("*.js")]
    for path in (*scripts, *book.glob("*.html"), *(book / "chapters").rglob("*.html")):
        assert edition in path.read_text(encoding="utf-8"), path


def test_the_address_of_every_script_names_its_edition(visit: Visit, book: Path) -> None:
    page = visit.open(CHAPTER)
    widget(page, "cadence_lab")
    lazy = [url for url in visit.requests if re.search(r"/(engine|apps/\w+)\.js", url)]
    assert len(lazy) >= 2
    assert all(url.endswith(f".js?v={edition_of(book)}") for url in lazy)


@pytest.mark.parametrize("name", ["engine.js", "apps/cadence_lab.js", "page"])
def test_nothing_starts_and_nothing_saved_is_touched_where_editions_differ(
    visit: Visit, book: Path, name: str
) -> None:
    road = Road(book, name)
    road.older = True
    prepare = older_page(book) if name == "page" else road.watch
    page = visit.open(CHAPTER, script=SAVE, prepare=prepare)
    lab = asleep(page, "cadence_lab")
    expect(notice(lab).locator("p")).to_have_text(OLD_PAGE)
    lab.get_by_role("radio", name="km/h").check()
    come_online(page)
    page.wait_for_timeout(300)
    expect(notice(lab)).to_contain_text(OLD_PAGE)
    assert lab.get_attribute("data-alive") is None
    assert page.evaluate("({ ...localStorage })") == SAVED

    page.context.unroute_all()
    notice(lab).get_by_role("button", name="Reload the page").click()
    lab = widget(page, "cadence_lab")
    expect(lab.get_by_role("radio", name="km/h")).not_to_be_checked()
    expect(notice(lab)).not_to_contain_text("older")


def test_a_page_of_another_edition_leaves_alone_all_that_is_saved(visit: Visit, book: Path) -> None:
    page = visit.open(ABOUT, script=SAVE, prepare=older_page(book))
    box = page.locator(".rb-saved")
    expect(box.get_by_role("status")).to_have_text(OLD_PAGE)
    box.get_by_role("button", name="Delete everything").click()
    assert page.evaluate("({ ...localStorage })") == SAVED


def test_what_a_store_on_the_way_kept_too_long_is_asked_for_past_it(
    visit: Visit, book: Path
) -> None:
    class Store(Road):
        def _take(self, route: Route) -> None:
            self.older = "try=" not in route.request.url
            if not self.older:
                self.mend()
            super()._take(route)

    store = Store(book, "engine.js")
    page = visit.open(CHAPTER, prepare=store.watch)
    lab = widget(page, "cadence_lab")
    expect(notice(lab)).to_be_empty()
    assert len([url for url in store.asked if "engine.js" in url]) == 2


def test_one_try_wakes_every_widget_that_waited_and_what_was_pressed_counts(
    visit: Visit, book: Path
) -> None:
    road = Road(book, "engine.js")
    page = visit.open(CHAPTER, prepare=road.watch)
    lab, quiz = asleep(page, "cadence_lab"), asleep(page, "quiz")
    for waiting in (lab, quiz):
        expect(notice(waiting)).to_contain_text("a part of it did not load")
        expect(waiting.locator(".rb-view")).to_be_visible()
    lab.get_by_role("radio", name="Type it in").check()
    press_again(quiz)
    expect(notice(quiz)).to_contain_text("a part of it did not load")
    road.mend()
    press_again(quiz)
    expect(lab).to_have_attribute("data-alive", "true")
    expect(quiz).to_have_attribute("data-alive", "true")
    expect(lab.get_by_label("Step rate", exact=True)).to_be_visible()
    expect(notice(lab)).to_be_empty()
    # What had the focus is gone: the keyboard goes on in the widget.
    assert quiz.evaluate("quiz => quiz.contains(document.activeElement)")
    visit.forgive(LOST)


def test_widgets_come_alive_by_themselves_when_the_network_is_back(
    visit: Visit, book: Path
) -> None:
    road = Road(book, "engine.js", "apps/cadence_lab.js")
    page = visit.open(CHAPTER, prepare=road.watch)
    lab = asleep(page, "cadence_lab")
    expect(notice(lab)).to_contain_text("a part of it did not load")
    road.mend()
    come_online(page)
    expect(lab).to_have_attribute("data-alive", "true")
    visit.forgive(LOST)


@pytest.mark.parametrize("name", ["book.js", "engine.js"])
def test_a_script_that_is_lost_only_after_the_network_is_back_is_tried_again(
    visit: Visit, name: str
) -> None:
    on_its_way: list[Route] = []

    def hold(route: Route) -> None:
        if on_its_way:
            route.continue_()
        else:
            on_its_way.append(route)

    page = visit.open(ABOUT)
    page.context.route(f"**/course/{name}*", hold)
    page.goto(visit.url(CHAPTER), wait_until="commit")
    lab = asleep(page, "cadence_lab")
    while not on_its_way:
        page.wait_for_timeout(20)
    come_online(page)
    on_its_way[0].abort()
    expect(lab).to_have_attribute("data-alive", "true")
    visit.forgive(LOST)


def test_a_lost_script_of_one_app_keeps_only_that_app_waiting(visit: Visit, book: Path) -> None:
    road = Road(book, "apps/cadence_lab.js")
    page = visit.open(CHAPTER, prepare=road.watch)
    lab = asleep(page, "cadence_lab")
    expect(notice(lab)).to_contain_text("a part of it did not load")
    widget(page, "quiz")
    road.mend()
    press_again(lab)
    expect(lab).to_have_attribute("data-alive", "true")
    visit.forgive(LOST)


def test_what_came_but_is_no_script_of_ours_is_tried_again(visit: Visit) -> None:
    page = visit.open(
        CHAPTER,
        prepare=lambda context: context.route(
            "**/engine.js*",
            lambda route: route.fulfill(body="<p>Sign in</p>", content_type="text/javascript"),
        ),
    )
    lab = asleep(page, "cadence_lab")
    expect(notice(lab)).to_contain_text("a part of it did not load")
    page.context.unroute_all()
    press_again(lab)
    expect(lab).to_have_attribute("data-alive", "true")
    visit.forgive("SyntaxError", "Unexpected token")


def test_an_engine_that_failed_to_start_is_started_again(visit: Visit) -> None:
    fails = """
      const { instantiateStreaming } = WebAssembly;
      WebAssembly.instantiateStreaming = WebAssembly.instantiate = async () => {
        throw new Error("out of memory");
      };
      globalThis.mend = () => Object.assign(WebAssembly, { instantiateStreaming });
    """
    page = visit.open(CHAPTER, script=fails)
    lab = asleep(page, "cadence_lab")
    expect(notice(lab)).to_contain_text("could not start in this browser")
    expect(notice(lab).get_by_text("out of memory")).to_be_hidden()
    lab.get_by_role("radio", name="Type it in").check()
    page.evaluate("mend()")
    press_again(lab)
    expect(lab.get_by_label("Step rate", exact=True)).to_be_visible()
    visit.forgive("out of memory", "wasm", "falling back")


def test_a_browser_without_a_way_to_unzip_runs_the_widgets_all_the_same(visit: Visit) -> None:
    page = visit.open(CHAPTER, script="delete globalThis.DecompressionStream;")
    lab = widget(page, "cadence_lab")
    lab.get_by_role("radio", name="Type it in").check()
    expect(lab.get_by_label("Step rate", exact=True)).to_be_visible()


# Counts the scripts that were lost.
COUNT_LOST = """
  globalThis.lostScripts = 0;
  addEventListener("error", ({ target }) => {
    lostScripts += target.matches?.("script") ?? 0;
  }, { capture: true });
"""


def test_without_the_first_script_widgets_say_so_and_can_try_again(
    visit: Visit, book: Path
) -> None:
    road = Road(book, "book.js")
    page = visit.open(CHAPTER, prepare=road.watch, script=COUNT_LOST)
    lab = asleep(page, "cadence_lab")
    expect(notice(lab)).to_contain_text("This widget cannot answer")
    press_again(lab)
    until(page, "lostScripts === 2")
    expect(notice(lab)).to_contain_text("This widget cannot answer")
    road.mend()
    come_online(page)
    expect(notice(lab)).to_be_empty()
    widget(page, "cadence_lab")
    visit.forgive(LOST)


def test_a_first_script_that_breaks_offers_to_load_the_page_again(visit: Visit) -> None:
    page = visit.open(CHAPTER, script="delete globalThis.IntersectionObserver;")
    lab = asleep(page, "cadence_lab")
    expect(notice(lab)).to_contain_text("This widget does not work in this browser.")
    expect(notice(lab).get_by_role("button", name="Reload the page")).to_be_visible()
    visit.forgive("IntersectionObserver")
