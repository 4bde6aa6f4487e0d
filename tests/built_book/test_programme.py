"""The programme in a browser, on a clock that the test turns: a session, a reload, files, paper.

It stands on a page of its own, kept as in a chapter, so that no example answers for the reader.
"""

import csv
import io
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, FilePayload, Locator, Page, ViewportSize, expect

from tests.built_book.pages import (
    PHONE,
    WIDE,
    Visit,
    delete_and_start_again,
    shown,
    store,
    stored,
    widget,
)
from widgets.apps import programme as app
from widgets.book.course import COURSE
from widgets.engine.hosts import page as markup
from widgets.engine.hosts.bundle import build, edition

MONDAY, TUESDAY = "2026-11-23T12:00:00", "2026-11-24T07:00:00"
PAGE = """<!doctype html><html lang="en" data-theme="light" data-edition="{edition}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Programme</title>
<link rel="stylesheet" href="book.css"><link rel="stylesheet" href="widget.css">
<link rel="stylesheet" href="apps/programme.css">
<body><main class="rb-article">{widget}</main><script src="book.js"></script></body></html>"""


@pytest.fixture
def alone(chromium: Browser, tmp_path: Path) -> Iterator[Visit]:
    """Yield a visit to a page with nothing but the programme."""
    folder = tmp_path / "book"
    shutil.copytree(build(COURSE), folder)
    shown = markup.page_html("programme", app, app.initial(), storage_key="programme")
    (folder / "empty.html").write_text("<!doctype html><title>Empty</title>", encoding="utf-8")
    page = PAGE.replace("{edition}", edition(COURSE)).replace("{widget}", shown)
    (folder / "programme.html").write_text(page, encoding="utf-8")
    visit = Visit(chromium, folder.as_uri())
    yield visit
    visit.end()


@pytest.fixture
def programme(alone: Visit) -> Locator:
    return begin(alone)


def begin(alone: Visit, size: ViewportSize = WIDE) -> Locator:
    """Return the programme on a page that has known no other day than Monday."""
    page = alone.open("empty", viewport=size)
    page.clock.install(time=MONDAY)
    page.goto(alone.url("programme"))
    return widget(page, "programme")


def press(programme: Locator, name: str) -> None:
    programme.get_by_role("button", name=name, exact=True).first.click()


def heading(programme: Locator, name: str) -> Locator:
    return programme.get_by_role("heading", name=name)


def make(programme: Locator) -> None:
    press(programme, "Make my week")
    expect(heading(programme, "Your week")).to_be_focused()


def saved(page: Page, where: str = "sessionStorage") -> dict[str, object]:
    text = stored(page, "programme", where)
    return dict(json.loads(text)["values"]) if text else {}


def answer(programme: Locator, reserve: str = "3", pain: str = "0") -> None:
    expect(shown(programme, "How did it go?")).to_be_visible()
    programme.locator(f'button[name="reserve"][value="{reserve}"]').click()
    programme.locator(f'button[name="pain"][value="{pain}"]').click()
    press(programme, "Save, and go on")
    expect(shown(programme, "How did it go?")).to_have_count(0)


def do_exercise(programme: Locator) -> None:
    """Do the present exercise as it stands, up to the questions."""
    start = programme.get_by_role("button", name="Start", exact=True)
    question = shown(programme, "How did it go?")
    while not question.is_visible():
        if start.is_visible():
            start.click()
            expect(programme.get_by_role("button", name="Pause")).to_be_visible()
            programme.page.clock.fast_forward(700_000)
            expect(question).to_be_visible()
        else:
            main = programme.locator(".rb-programme-main")
            before = main.inner_text()
            press(programme, "Done" if before == "Done" else "Go on now")
            expect(main).not_to_have_text(before, use_inner_text=True)


def skip_to(programme: Locator, button: str) -> None:
    wanted = programme.get_by_role("button", name=button, exact=True)
    while not wanted.is_visible():
        step = programme.locator(".rb-programme-step").inner_text()
        press(programme, "Skip this one")
        expect(programme.locator(".rb-programme-step")).not_to_have_text(step)


def download(programme: Locator, name: str) -> str:
    with programme.page.expect_download() as waiting:
        press(programme, name)
    return waiting.value.path().read_bytes().decode()


def test_a_whole_session_from_the_week_to_the_log(programme: Locator) -> None:
    make(programme)
    press(programme, "Begin")
    count = int(programme.locator(".rb-programme-step").inner_text().split()[-1])
    for number in range(count):
        expect(programme.locator(".rb-programme-step")).to_have_text(
            f"Exercise {number + 1} of {count}"
        )
        do_exercise(programme)
        answer(programme)
    expect(heading(programme, "Done for today")).to_be_focused()
    press(programme, "Back to my week")
    press(programme, "Log")
    expect(programme.locator('.rb-programme-log th[scope="row"]')).to_have_count(count)


def test_one_press_does_one_thing(programme: Locator) -> None:
    # The button that saves stands where the next one starts: the same press may not reach both.
    make(programme)
    press(programme, "Begin")
    count = int(programme.locator(".rb-programme-step").inner_text().split()[-1])
    for _ in range(count - 1):
        do_exercise(programme)
        answer(programme)
        shown = programme.locator(".rb-programme-main .rb-button")
        expect(shown).to_have_text([re.compile("^(Start|Done)$")])


def test_a_hold_counts_down_by_itself_and_then_asks(programme: Locator) -> None:
    page = programme.page
    make(programme)
    press(programme, "Begin")
    skip_to(programme, "Start")
    press(programme, "Start")
    expect(programme.locator(".rb-timing-now")).to_have_text("Get into place")
    page.clock.run_for(10_500)
    expect(programme.locator(".rb-timing-now")).to_have_text(re.compile("^Hold"))
    face = programme.get_by_role("timer").inner_text()
    page.clock.run_for(2000)
    expect(programme.get_by_role("timer")).not_to_have_text(face)
    page.clock.fast_forward(600_000)
    expect(shown(programme, "How did it go?")).to_be_visible()


def test_a_reload_in_a_hold_keeps_the_place_and_a_pause_keeps_the_time(programme: Locator) -> None:
    page = programme.page
    make(programme)
    press(programme, "Begin")
    skip_to(programme, "Start")
    title = programme.locator("h3").inner_text()
    press(programme, "Start")
    expect(programme.get_by_role("button", name="Pause")).to_be_visible()
    page.clock.run_for(3000)
    page.reload()
    programme = widget(page, "programme")
    expect(programme.locator("h3")).to_have_text(title)
    press(programme, "Pause")
    expect(programme.locator(".rb-timing-now")).to_contain_text("(paused)")
    held = programme.get_by_role("timer").inner_text()
    page.clock.fast_forward(3_600_000)
    page.reload()
    programme = widget(page, "programme")
    expect(programme.get_by_role("timer")).to_have_text(held)
    press(programme, "Go on")
    expect(programme.get_by_role("button", name="Pause")).to_be_visible()


def test_it_goes_by_the_keyboard_alone(programme: Locator) -> None:
    page = programme.page
    programme.get_by_role("button", name="Make my week").focus()
    page.keyboard.press("Enter")
    expect(heading(programme, "Your week")).to_be_focused()
    programme.get_by_role("button", name="Begin", exact=True).first.focus()
    page.keyboard.press("Space")
    expect(programme.locator("h3")).to_be_focused()
    step = programme.locator(".rb-programme-step").inner_text()
    programme.get_by_role("button", name="Skip this one").focus()
    page.keyboard.press("Enter")
    expect(programme.locator(".rb-programme-step")).not_to_have_text(step)
    expect(programme.locator("h3")).to_be_focused()


def test_a_sign_stops_it_and_it_stays_stopped_after_a_reload(programme: Locator) -> None:
    page = programme.page
    make(programme)
    press(programme, "Begin")
    press(programme, "Something new: stop")
    card = heading(programme, "Urgent advice: Stop the exercises, and do the check now")
    expect(card).to_be_focused()
    link = programme.get_by_role("link", name="Check for warning signs")
    expect(link).to_have_attribute("href", "../start/check-first.html")
    page.reload()
    programme = widget(page, "programme")
    expect(programme.get_by_role("button", name="Begin")).to_have_count(0)
    expect(shown(programme, "Stop the exercises, and do the check now")).to_be_visible()
    press(programme, "The check found no sign: go on")
    expect(heading(programme, "Your week")).to_be_visible()


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


def test_the_next_morning_is_asked_for_on_the_next_morning(programme: Locator) -> None:
    page = programme.page
    make(programme)
    press(programme, "Begin")
    do_exercise(programme)
    answer(programme)
    press(programme, "End the session")
    press(programme, "Log")
    expect(heading(programme, "Your log")).to_be_visible()
    expect(programme.get_by_text("how was your back?")).to_have_count(0)
    page.clock.set_fixed_time(TUESDAY)
    page.reload()
    programme = widget(page, "programme")
    expect(shown(programme, "The morning after Mon 23 Nov")).to_be_visible()
    press(programme, "Worse")
    expect(programme.locator(".rb-programme-next")).to_contain_text("worse the next morning")


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


@pytest.mark.parametrize("size", [PHONE, WIDE], ids=["phone", "desktop"])
def test_the_main_button_is_large_and_in_sight_as_a_session_begins(
    alone: Visit, size: ViewportSize
) -> None:
    programme = begin(alone, size)
    make(programme)
    press(programme, "Begin")
    skip_to(programme, "Start")
    press(programme, "Start")
    pause = programme.get_by_role("button", name="Pause")
    expect(pause).to_be_in_viewport(ratio=1)
    box = pause.bounding_box()
    assert box
    assert box["height"] >= 60
    assert box["width"] >= 120
    wide = "document.documentElement.scrollWidth - innerWidth"
    assert programme.page.evaluate(wide) <= 0
