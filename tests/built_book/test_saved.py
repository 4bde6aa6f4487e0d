"""What is kept on the reader's device: when, for which tab, and where nothing can be kept."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.built_book.check_hands import tick, ticked
from tests.built_book.device import BLOCKED, IS_FULL, found, in_another_tab, keys, notice, type_rate
from tests.built_book.pages import CHAPTER, CHECK, Visit, frame, shown, until, wake_all, widget

FULL = """
  Storage.prototype.setItem = () => {
    throw new DOMException("Exceeded the quota.", "QuotaExceededError");
  };
"""
NOT_KEPT = "This browser does not let the page keep anything"


def test_a_step_rate_is_still_there_after_a_reload(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    type_rate(page, "174")
    page.reload()
    lab = widget(page, "cadence_lab")
    expect(found(lab)).to_contain_text("Your step rate: 174 steps a minute.")
    expect(notice(lab)).to_have_text("")


def test_two_tabs_show_the_same(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    lab = widget(page, "cadence_lab")
    other = in_another_tab(page, visit.url(CHAPTER))
    type_rate(other, "174")
    expect(found(lab)).to_contain_text("Your step rate: 174 steps a minute.")
    expect(notice(lab)).to_contain_text("Changed in another tab")
    # What this tab adds stands on what the other one entered.
    lab.get_by_label("Pace").fill("4:40")
    lab.get_by_label("Pace").press("Enter")
    elsewhere = widget(other, "cadence_lab")
    expect(elsewhere.get_by_role("slider", name="Speed")).to_have_value("3.57")
    expect(found(elsewhere)).to_contain_text("Your step rate: 174 steps a minute.")


def test_what_one_tab_keeps_to_itself_stays_when_another_keeps_for_good(visit: Visit) -> None:
    page = visit.open(CHECK)
    check = widget(page, "check_first")
    tick(check, "sepsis")
    other = widget(in_another_tab(page, visit.url(CHECK)), "check_first")
    other.get_by_label("Keep my answers on this device").check()
    expect(shown(other, "Kept in this browser")).to_be_visible()
    expect(ticked(check)).to_have_count(1)
    tick(check, "heart_like")
    until(page, "JSON.stringify(sessionStorage).match(/[^a-z]yes[^a-z]/g)?.length === 2")
    assert len(keys(page)) == 1
    page.reload()
    expect(ticked(widget(page, "check_first"))).to_have_count(2)


@pytest.mark.parametrize("path", [CHAPTER, CHECK, "chapters/doing/return-to-running"])
def test_nothing_is_kept_before_a_reader_enters_something(visit: Visit, path: str) -> None:
    page = visit.open(path)
    assert wake_all(page)
    # The devices have told the day by now.
    frame(page)
    assert page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]") == []


@pytest.mark.parametrize(
    ("script", "said"), [(BLOCKED, NOT_KEPT), (FULL, IS_FULL)], ids=["blocked", "full"]
)
def test_where_nothing_can_be_kept_the_widget_says_so_and_works(
    visit: Visit, script: str, said: str
) -> None:
    page = visit.open(CHAPTER, script=script)
    lab = type_rate(page, "174")
    expect(notice(lab)).to_contain_text(said)
    lab.get_by_role("button", name="Clear it").click()
    expect(found(lab)).to_contain_text("No step rate yet.")
    page.get_by_role("button", name="Colours").click()
    expect(page.locator("html")).to_have_attribute("data-mode", "light")


def test_storage_by_double_click_waits_until_the_browser_knows_the_page(
    chromium: Browser, book: Path
) -> None:
    # Asked for sooner, Chromium gives one page in twenty a storage that is gone with the page.
    order = """
      globalThis.order = [];
      const query = navigator.locks?.query.bind(navigator.locks);
      // The empty page before the first has no locks.
      if (query) navigator.locks.query = async () => {
        const answer = await query();
        order.push("known");
        return answer;
      };
      const read = Storage.prototype.getItem;
      Storage.prototype.getItem = function (key) {
        order.push(key.split(/[/#]/).at(-1));
        return read.call(this, key);
      };
    """
    visit = Visit(chromium, book.as_uri())
    page = visit.open(CHAPTER, script=order)
    widget(page, "quiz")
    seen = page.evaluate("order")
    visit.end()
    assert seen[0] == "known"
    assert {"colours", "overstride-quiz"} <= set(seen[1:])


def test_what_the_gallery_shows_is_not_the_readers(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    type_rate(page, "174")
    before = page.evaluate("JSON.stringify(localStorage)")
    page.goto(visit.url("chapters/reference/gallery"))
    lab = widget(page, "cadence_lab")
    lab.get_by_label("Pace").fill("4:40")
    lab.get_by_label("Pace").press("Enter")
    expect(lab.get_by_role("slider", name="Speed")).to_have_value("3.57")
    assert page.evaluate("JSON.stringify(localStorage)") == before
