"""What was saved before, whole or damaged, by an earlier edition or another copy: none is lost."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.built_book.device import IS_FULL, found, key, keys, notice, put, stored, type_rate
from tests.built_book.pages import ABOUT, CHAPTER, Visit, held, until, widget

# The keys of edition 0.1.0 named no book.
EDITIONS = Path(__file__).parents[1] / "editions"
FIRST_EDITION = "running-and-your-back/"


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
    saved = json.dumps({"values": {"step_rate": 9000, "speed": 3.5, "pace_unit": "km/h"}})
    put(page, lab_key, saved)
    page.goto(visit.url(CHAPTER))
    lab = widget(page, "cadence_lab")
    expect(notice(lab)).to_contain_text("does not fit any more: Step rate.")
    expect(lab.get_by_role("slider", name="Speed")).to_have_value("3.5")
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
