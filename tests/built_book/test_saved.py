"""What is kept on the reader's device, and what happens where that goes wrong."""

import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.built_book.pages import (
    ABOUT,
    CHAPTER,
    CHECK,
    LAB_ANSWER,
    Visit,
    frame,
    held,
    shown,
    until,
    wake_all,
    widget,
)

BLOCKED = """
  Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("Access is denied for this document.", "SecurityError"); },
  });
"""
FULL = """
  Storage.prototype.setItem = () => {
    throw new DOMException("Exceeded the quota.", "QuotaExceededError");
  };
"""
NOT_KEPT = "This browser does not let the page keep anything"
IS_FULL = "is full, so your last step is not saved"
# The keys of edition 0.1.0 named no book.
EDITIONS = Path(__file__).parents[1] / "editions"
FIRST_EDITION = "running-and-your-back/"


def key(visit: Visit, name: str) -> str:
    """Return the key under which the book keeps what has that name."""
    return f"running-and-your-back{urlsplit(visit.address).path}/#{name}"


def type_rate(page: Page, rate: str) -> Locator:
    """Type a step rate into the lab and give the lab."""
    lab = widget(page, "cadence_lab")
    lab.get_by_role("radio", name="Type it in").check()
    box = lab.get_by_label("Step rate", exact=True)
    box.fill(rate)
    box.press("Enter")
    expect(found(lab)).to_contain_text(f"Your step rate: {rate} steps a minute.")
    return lab


def found(lab: Locator) -> Locator:
    return lab.locator(LAB_ANSWER).first


def notice(lab: Locator) -> Locator:
    return lab.locator(".rb-notice")


def keys(page: Page) -> list[str]:
    return sorted(page.evaluate("Object.keys(localStorage)"))


def test_a_step_rate_is_still_there_after_a_reload(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    type_rate(page, "174")
    page.reload()
    lab = widget(page, "cadence_lab")
    expect(found(lab)).to_contain_text("Your step rate: 174 steps a minute.")
    expect(notice(lab)).to_have_text("")


def in_another_tab(page: Page, address: str) -> Page:
    """Open a page beside one that is open."""
    other = page.context.new_page()
    other.goto(address)
    return other


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


def test_what_is_deleted_in_one_tab_does_not_come_back_from_another(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    lab = type_rate(page, "174")
    other = in_another_tab(page, visit.url(ABOUT))
    other.get_by_role("button", name="Delete everything saved on this device").click()
    expect(found(lab)).to_contain_text("No step rate yet.")
    lab.get_by_label("Pace").fill("4:40")
    lab.get_by_label("Pace").press("Enter")
    expect(lab.get_by_role("slider", name="Speed")).to_have_value("3.57")
    assert "174" not in page.evaluate("JSON.stringify(localStorage)")


def test_what_one_tab_keeps_to_itself_stays_when_another_keeps_for_good(visit: Visit) -> None:
    page = visit.open(CHECK)
    check = widget(page, "check_first")
    not_now(check)
    other = widget(in_another_tab(page, visit.url(CHECK)), "check_first")
    other.get_by_label("Keep my answers on this device").check()
    expect(shown(other, "Kept in this browser")).to_be_visible()
    expect(check.get_by_role("radio", name="No", checked=True)).to_have_count(1)
    not_now(check, 1)
    until(page, "JSON.stringify(sessionStorage).match(/[^a-z]no[^a-z]/g)?.length === 2")
    assert len(keys(page)) == 1
    page.reload()
    again = widget(page, "check_first")
    expect(again.get_by_role("radio", name="No", checked=True)).to_have_count(2)


def not_now(check: Locator, question: int = 0) -> None:
    """Answer a question of the check with no."""
    check.get_by_role("radio", name="No", exact=True).nth(question).check()


@pytest.mark.parametrize("path", [CHAPTER, CHECK, "chapters/doing/return-to-running"])
def test_nothing_is_kept_before_a_reader_enters_something(visit: Visit, path: str) -> None:
    page = visit.open(path)
    assert wake_all(page)
    # The devices have told the day by now.
    frame(page)
    assert page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]") == []


def test_everything_saved_is_deleted_by_one_button(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    type_rate(page, "174")
    page.get_by_role("button", name="Colours").click()
    # Another course on the same origin, as on a shared site or over file://.
    page.evaluate("localStorage.setItem('another', 'stays')")
    assert len(keys(page)) >= 3
    page.goto(visit.url(ABOUT))
    page.get_by_role("button", name="Delete everything saved on this device").click()
    expect(page.locator(".rb-saved [role=status]")).to_contain_text("Deleted from this device")
    assert keys(page) == ["another"]
    page.goto(visit.url(CHAPTER))
    expect(found(widget(page, "cadence_lab"))).to_contain_text("No step rate yet.")


def test_deleting_nothing_says_so(visit: Visit) -> None:
    page = visit.open(ABOUT)
    page.get_by_role("button", name="Delete everything saved on this device").click()
    expect(page.locator(".rb-saved [role=status]")).to_have_text(
        "Nothing was saved on this device."
    )


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


def test_deleting_works_where_nothing_can_be_kept(visit: Visit) -> None:
    page = visit.open(ABOUT, script=BLOCKED)
    page.get_by_role("button", name="Delete everything saved on this device").click()
    expect(page.locator(".rb-saved [role=status]")).to_contain_text("nothing was saved")


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


def put(page: Page, its_key: str, text: str) -> None:
    """Put a text into the storage, before the next page reads it."""
    # Set by the page to come: on file:// that may be another process, which can miss what this one
    # set last; nor may it ask for the storage sooner than the page does (templates/early.js). Once,
    # or it would stand there again after each reload.
    given = f"{json.dumps(its_key)}, {json.dumps(text)}"
    page.add_init_script(f"""{{
      const put = () => {{
        if (!sessionStorage.getItem("put")) localStorage.setItem({given});
        sessionStorage.setItem("put", "done");
      }};
      if (location.protocol === "file:") navigator.locks.query().then(put);
      else put();
    }}""")


def stored(page: Page, its_key: str) -> str:
    """Return what stands under a key, "" for nothing."""
    return str(page.evaluate("(key) => localStorage.getItem(key) ?? ''", its_key))


CORRUPT = {
    "cut off": '{"version": "1',
    "another kind": '"174"',
    "a list": "[1, 2]",
    "not JSON": "\x00 hello",
    "nested": "[" * 3000,
}


@pytest.mark.parametrize("damaged", CORRUPT.values(), ids=CORRUPT)
def test_what_cannot_be_read_is_told_set_aside_and_offered_as_a_file(
    visit: Visit, damaged: str
) -> None:
    page = visit.open(ABOUT)
    lab_key = key(visit, "cadence_lab")
    put(page, lab_key, damaged)
    page.goto(visit.url(CHAPTER))
    lab = widget(page, "cadence_lab")
    expect(found(lab)).to_contain_text("No step rate yet.")
    expect(notice(lab)).to_contain_text("could not be read")
    # Looking overwrites nothing.
    assert stored(page, lab_key) == damaged
    with page.expect_download() as saving:
        notice(lab).get_by_role("button", name="Save that as a file").click()
    assert saving.value.path().read_text(encoding="utf-8") == damaged
    type_rate(page, "181")
    assert '"step_rate": 181' in stored(page, lab_key)
    assert stored(page, lab_key + "#1") == damaged
    page.reload()
    lab = widget(page, "cadence_lab")
    expect(found(lab)).to_contain_text("Your step rate: 181 steps a minute.")
    expect(notice(lab)).to_have_text("")


def test_of_what_was_saved_only_what_does_not_fit_is_left_out(visit: Visit) -> None:
    page = visit.open(ABOUT)
    lab_key = key(visit, "cadence_lab")
    saved = json.dumps({"values": {"step_rate": 9000, "height": 181, "pace_unit": "km/h"}})
    put(page, lab_key, saved)
    page.goto(visit.url(CHAPTER))
    lab = widget(page, "cadence_lab")
    expect(notice(lab)).to_contain_text("does not fit any more: Step rate.")
    expect(lab.get_by_label("Height")).to_have_value("181")
    expect(lab.get_by_role("radio", name="km/h")).to_be_checked()
    lab.get_by_role("radio", name="m/s").check()
    until(page, f"localStorage.getItem({json.dumps(lab_key)}).includes('m/s')")
    assert stored(page, lab_key + "#1") == saved


def test_what_the_first_edition_kept_is_all_there_and_moves_to_this_books_address(
    visit: Visit,
) -> None:
    page = visit.open(ABOUT)
    kept = json.loads((EDITIONS / "0.1.0" / "kept.json").read_text(encoding="utf-8"))
    put(page, FIRST_EDITION + "programme", json.dumps(kept["programme"]["after_two_good_weeks"]))
    page.goto(visit.url("chapters/doing/exercises"))
    programme = widget(page, "programme")
    expect(notice(programme)).to_have_text("")
    expect(programme.get_by_role("heading", name="Your log")).to_be_visible()
    assert len(held(programme)["log"]) == 54
    # Nothing has been pressed, so nothing has been moved.
    assert keys(page) == [FIRST_EDITION + "programme"]
    programme.get_by_role("button", name="Files").click()
    programme.get_by_label("Keep my programme and log on this device").check()
    until(page, f"localStorage.getItem({json.dumps(key(visit, 'programme'))})")
    assert keys(page) == [key(visit, "programme")]
    log = json.loads(stored(page, key(visit, "programme")))["values"]["log"]
    assert len(log) == 54


def test_where_storage_is_full_nothing_that_could_not_be_read_is_overwritten(visit: Visit) -> None:
    page = visit.open(ABOUT)
    lab_key = key(visit, "cadence_lab")
    put(page, lab_key, "[1]")
    full_for_asides = """
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, text) {
        if (/#[0-9]+$/.test(key)) throw new DOMException("Exceeded.", "QuotaExceededError");
        set.call(this, key, text);
      };
    """
    page.add_init_script(full_for_asides)
    page.goto(visit.url(CHAPTER))
    lab = type_rate(page, "174")
    expect(notice(lab)).to_contain_text(IS_FULL)
    assert stored(page, lab_key) == "[1]"


def test_what_a_copy_of_the_course_keeps_is_not_read_and_can_be_taken_over(visit: Visit) -> None:
    page = visit.open(ABOUT)
    copy = "running-and-your-back/another/copy/#"
    saved = {"schema": 0, "meanings": {}, "values": {"step_rate": 168, "pace_unit": "km/h"}}
    put(page, copy + "cadence_lab", json.dumps(saved))
    page.goto(visit.url(CHAPTER))
    expect(found(widget(page, "cadence_lab"))).to_contain_text("No step rate yet.")
    page.goto(visit.url(ABOUT))
    box = page.locator(".rb-saved")
    expect(box).to_contain_text("/another/copy/")
    box.get_by_role("button", name="Take it over here").click()
    expect(box.get_by_role("status")).to_contain_text("Brought back: 1.")
    assert keys(page) == sorted([copy + "cadence_lab", key(visit, "cadence_lab")])
    box.get_by_role("button", name="Delete it there").click()
    expect(box.get_by_role("status")).to_contain_text("Deleted")
    assert keys(page) == [key(visit, "cadence_lab")]
    page.goto(visit.url(CHAPTER))
    expect(found(widget(page, "cadence_lab"))).to_contain_text("168 steps a minute")


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
