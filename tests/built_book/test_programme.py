"""The programme in a browser: its week edited, kept, saved as files, and on paper."""

import csv
import io
import json
import re

import pytest
from icalendar import Calendar
from playwright.sync_api import FilePayload, Locator, expect

from tests.built_book.pages import Visit, delete_and_start_again, shown, store, stored, widget
from tests.built_book.programme_alone import (
    answer,
    begin,
    do_exercise,
    download,
    heading,
    make,
    press,
    saved,
)
from widgets.apps import programme as app


def test_an_edit_survives_a_reload_and_is_undone_after_it(programme: Locator) -> None:
    page = programme.page
    make(programme)
    rows = programme.locator(".rb-programme-row")
    count = rows.count()
    rows.nth(1).click()
    expect(programme.locator(".rb-programme-open figure")).to_have_count(2)
    press(programme, "Remove from this day")
    expect(rows).to_have_count(count - 1)
    page.reload()
    programme = widget(page, "programme")
    rows = programme.locator(".rb-programme-row")
    expect(rows).to_have_count(count - 1)
    programme.get_by_role("button", name=re.compile("^Undo removing")).click()
    expect(rows).to_have_count(count)


def test_an_exercise_is_added_by_day_and_name(programme: Locator) -> None:
    make(programme)
    rows = programme.locator(".rb-programme-row")
    count = rows.count()
    programme.get_by_text("Add an exercise").click()
    exercise = programme.get_by_label("Exercise", exact=True)
    for_monday = exercise.locator("option").count()
    programme.get_by_label("Day", exact=True).select_option("Sunday")
    expect(exercise.locator("option")).not_to_have_count(for_monday)
    exercise.select_option(index=1)
    press(programme, "Add it")
    expect(rows).to_have_count(count + 1)
    expect(programme.locator(".rb-live").first).to_contain_text("is added to Sunday.")


def test_a_dose_that_cannot_be_stays_in_its_box_with_the_reason(programme: Locator) -> None:
    make(programme)
    programme.locator(".rb-programme-row").nth(1).click()
    sets = programme.get_by_label("Sets", exact=True)
    sets.fill("44")
    sets.press("Tab")
    expect(programme.locator(".rb-programme-open .rb-problem")).to_contain_text("Sets is a number")
    expect(sets).to_have_value("44")


def test_files_saved_are_read_by_other_programs_and_brought_back(
    alone: Visit, programme: Locator
) -> None:
    make(programme)
    press(programme, "Begin")
    for _ in range(2):
        do_exercise(programme)
        answer(programme)
    press(programme, "End the session")
    kept = saved(programme.page)
    press(programme, "Files")
    calendar = download(programme, "Save the calendar file (.ics)")
    days = [event.decoded("DTSTART").isoformat() for event in Calendar.from_ical(calendar).events]
    assert len(days) == 12
    assert days[:3] == ["2026-11-23", "2026-11-25", "2026-11-27"]
    table = download(programme, "The log as a table (CSV)")
    rows = list(csv.reader(io.StringIO(table, newline="")))[1:]
    assert rows == [[str(cell) for cell in row] for row in list(kept["log"])]  # type: ignore[call-overload]
    whole = download(programme, "All of it as a file (JSON)")
    assert json.loads(whole)["plan"] == kept["plan"]
    fresh = begin(alone)
    press(fresh, "Files")
    file = FilePayload(name="all.json", mimeType="application/json", buffer=whole.encode())
    fresh.get_by_label("All of it (JSON)").set_input_files(file)
    expect(heading(fresh, "Your week")).to_be_visible()
    assert saved(fresh.page)["plan"] == kept["plan"]
    assert saved(fresh.page)["log"] == kept["log"]
    press(fresh, "Files")
    log = FilePayload(name="log.csv", mimeType="text/csv", buffer=table.encode())
    fresh.get_by_label("A log (CSV)").set_input_files(log)
    expect(fresh.locator(".rb-live").first).to_contain_text("2 entries read, 0 of them new.")


def test_it_stays_on_the_device_only_when_the_reader_says_so(programme: Locator) -> None:
    page = programme.page
    make(programme)
    assert saved(page)["plan"]
    assert saved(page, "localStorage") == {}
    programme.get_by_role("checkbox", name="Keep my programme").check()
    expect(shown(programme, "Kept in this browser")).to_be_visible()
    assert saved(page, "localStorage")["plan"]
    delete_and_start_again(programme, "Delete it all and start again")
    expect(heading(programme, "What you have")).to_be_visible()
    assert saved(page, "localStorage") == {}
    assert saved(page)["plan"] is None


@pytest.mark.parametrize(
    "spoilt", [{"plan": {"week": []}}, {"log": [["2026-11-23", "deadlift"]]}, {"session": 7}]
)
def test_what_was_kept_wrongly_is_left_out_with_a_word(
    programme: Locator, spoilt: dict[str, object]
) -> None:
    page = programme.page
    make(programme)
    kept = json.loads(stored(page, "programme", "sessionStorage"))
    kept["values"].update(spoilt)
    store(page, "programme", json.dumps(kept), "sessionStorage")
    page.reload()
    programme = widget(page, "programme")
    [name] = spoilt
    label = next(field.label for field in app.FIELDS if field.name == name)
    expect(programme.locator(".rb-notice")).to_contain_text(f"does not fit any more: {label}.")
    # All else is as it was.
    shown = "What you have" if name == "plan" else "Your week"
    expect(heading(programme, shown)).to_be_visible()


def test_paper_holds_the_week_on_one_page_and_no_buttons_to_press(programme: Locator) -> None:
    page = programme.page
    make(programme)
    expect(programme.get_by_role("button", name="Print the week")).to_be_visible()
    page.emulate_media(media="print")
    page.evaluate("document.querySelector('[data-app]').dataset.printing = 'true'")
    expect(programme.get_by_text("Monday").first).to_be_visible()
    assert programme.locator(".rb-button:visible, select:visible, nav:visible").count() == 0
    paper = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1
