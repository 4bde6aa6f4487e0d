"""The return plan in a browser: a run and its morning, a reload, two tabs, a sign, files."""

import csv
import json
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import FilePayload, Locator, expect

from tests.built_book.pages import CHECK, Visit, delete_and_start_again, until, widget
from tests.built_book.ways import by_double_click
from widgets.science.back.pain_scale import PAIN_LIMIT

pytestmark = by_double_click

PAGE = "chapters/doing/return-to-running"
NOON = "2026-11-23T12:00:00"
NEXT_MORNING = "2026-11-24T08:00:00"
READY = (
    "I have done the check",
    "I can walk briskly",
    "The morning after such a walk",
    "At rest my pain",
    "I have had no stress fracture",
)
RUN = {
    "kind": "run", "day": "2026-11-23", "minutes": 6, "session": 26,
    "during": 1, "after": 0, "morning": 2, "also": "nothing",
}  # fmt: skip


@pytest.fixture
def plan(visit: Visit) -> Locator:
    """Return the plan of a reader who is ready, at noon of a day in November."""
    page = visit.open(PAGE)
    page.clock.install(time=NOON)
    page.reload()
    plan = widget(page, "return_plan")
    expect(plan.get_by_role("button", name="Write the run down")).to_have_count(0)
    for words in READY:
        plan.get_by_role("checkbox", name=words).check()
    expect(next_run(plan)).to_have_text("Run 1 minute, walk 2: 6 times.")
    return plan


def next_run(plan: Locator) -> Locator:
    return plan.locator(".rb-return-target")


def rows(plan: Locator) -> Locator:
    return plan.locator(".rb-return-log > li")


def press(plan: Locator, name: str) -> None:
    plan.get_by_role("button", name=name).click()


def write_down(plan: Locator, during: int = 1, after: int = 0) -> None:
    plan.get_by_label("Worst pain in the run").fill(str(during))
    plan.get_by_label("Worst pain later that day").fill(str(after))
    press(plan, "Write the run down")
    expect(rows(plan).first).to_contain_text("Mon 23 Nov")


def next_morning(plan: Locator, visit: Visit) -> Locator:
    """Return the plan as the reader opens it again on the next morning."""
    page = plan.page
    page.clock.set_fixed_time(NEXT_MORNING)
    page.goto(visit.url(PAGE))
    return widget(page, "return_plan")


def write_morning(plan: Locator, pain: int = 2) -> None:
    plan.get_by_label("Pain the morning after").fill(str(pain))
    press(plan, "Write it down")
    expect(next_run(plan)).to_be_visible()


def saved(plan: Locator, button: str, folder: Path) -> Path:
    with plan.page.expect_download() as saving:
        press(plan, button)
    path = folder / saving.value.suggested_filename
    saving.value.save_as(path)
    return path


def load(plan: Locator, name: str, content: str) -> None:
    file = FilePayload(name=name, mimeType="text/plain", buffer=content.encode())
    plan.get_by_label("Load a table or a file saved here").set_input_files(file)


def test_the_next_morning_decides_what_comes_next(plan: Locator, visit: Visit) -> None:
    write_down(plan)
    expect(plan).to_contain_text("Come back on Tuesday 24 November 2026")
    expect(next_run(plan)).to_have_count(0)
    plan = next_morning(plan, visit)
    expect(plan).to_contain_text("You ran on Monday 23 November 2026.")
    write_morning(plan, 6)
    expect(plan).to_contain_text(f"Your pain went over {PAIN_LIMIT} of 10.")
    expect(plan).to_contain_text("From Thu 26 Nov on")
    expect(plan).to_contain_text("2 days of rest come first.")


def test_what_is_typed_wrongly_stays_with_a_word_beside_it(plan: Locator) -> None:
    during = plan.get_by_label("Worst pain in the run")
    during.fill("2.4")
    press(plan, "Write the run down")
    expect(during).to_have_value("2.4")
    expect(during).to_have_accessible_description("Please give a whole number.")
    expect(rows(plan)).to_have_count(0)


def test_a_reload_keeps_the_run_and_what_was_half_typed(plan: Locator) -> None:
    write_down(plan)
    plan.get_by_label("Worst pain in the run").fill("4")
    plan.get_by_label("Worst pain in the run").press("Tab")
    until(plan.page, "Object.values(sessionStorage).some((text) => text.includes('\"during\": 4'))")
    plan.page.reload()
    plan = widget(plan.page, "return_plan")
    expect(rows(plan)).to_have_count(1)
    expect(plan.get_by_label("Worst pain in the run")).to_have_value("4")


def test_kept_on_the_device_a_second_tab_shows_the_same(plan: Locator, visit: Visit) -> None:
    write_down(plan)
    plan.get_by_role("checkbox", name="Keep my plan on this device").check()
    expect(plan).to_contain_text("Kept in this browser")
    other = plan.page.context.new_page()
    other.goto(visit.url(PAGE))
    elsewhere = widget(other, "return_plan")
    expect(rows(elsewhere)).to_have_count(1)
    press(elsewhere, "Remove the run of Mon 23 Nov")
    expect(rows(elsewhere)).to_have_count(0)
    expect(rows(plan)).to_have_count(0)
    press(plan, "Take the last change back")
    expect(rows(plan)).to_have_count(1)


def test_a_sign_pauses_at_once_and_leads_to_the_check(plan: Locator, visit: Visit) -> None:
    write_down(plan)
    press(plan, "Something new has come: stop")
    card = plan.get_by_role("heading", name="Urgent advice: Stop running, and do the check now")
    expect(card).to_be_visible()
    expect(next_run(plan)).to_have_count(0)
    expect(plan.get_by_role("button", name="Take the last change back")).to_have_count(0)
    plan.page.reload()
    plan = widget(plan.page, "return_plan")
    expect(card).to_be_visible()
    plan.get_by_role("link", name="Go to the check").click()
    expect(plan.page).to_have_url(visit.url(CHECK))
    plan.page.goto(visit.url(PAGE))
    plan = widget(plan.page, "return_plan")
    expect(card).to_be_visible()
    press(plan, "The check found no sign: open the plan again")
    expect(card).to_have_count(0)
    expect(rows(plan).first).to_contain_text("the check found no sign")


def test_the_sign_in_the_form_pauses_though_a_box_is_empty(plan: Locator) -> None:
    plan.get_by_role("checkbox", name="Something from the box of warning signs").check()
    press(plan, "Write the run down")
    expect(plan.get_by_role("heading", name="Stop running, and do the check now")).to_be_visible()


def test_its_files_are_read_by_other_programs_and_come_back(
    plan: Locator, visit: Visit, tmp_path: Path
) -> None:
    write_down(plan)
    plan = next_morning(plan, visit)
    write_morning(plan)
    calendar = Calendar.from_ical(saved(plan, "Next run for my calendar", tmp_path).read_bytes())
    assert [str(one.start) for one in calendar.events] == ["2026-11-25", "2026-11-26"]
    assert calendar.events[0].summary == "Stage 1: run 1 minute, walk 2: 6 times"
    table = saved(plan, "My runs as a table", tmp_path)
    with table.open(encoding="utf-8", newline="") as lines:
        assert list(csv.reader(lines))[1] == [
            "2026-11-23", "run", "6", "26", "1", "0", "2", "nothing"
        ]  # fmt: skip
    whole = saved(plan, "All of it as a file", tmp_path)
    content = json.loads(whole.read_text(encoding="utf-8"))
    assert content["log"] == [RUN]
    assert len(content["ready"]) == len(READY)
    for file in (table, whole):
        delete_and_start_again(plan, "Delete my plan and start again")
        expect(rows(plan)).to_have_count(0)
        load(plan, file.name, file.read_bytes().decode())
        expect(rows(plan)).to_have_count(1)
        expect(rows(plan)).to_contain_text("6 minutes of running, 26 in all.")
    expect(next_run(plan)).to_have_text("Run 1 minute, walk 2: 6 times.")


@pytest.mark.parametrize("content", ["", "day,what", "{}", '{"file": 1}', "\x00\x01", "[[[["])
def test_a_wrong_file_is_explained_and_nothing_is_lost(plan: Locator, content: str) -> None:
    write_down(plan)
    load(plan, "wrong.json", content)
    expect(plan).to_contain_text("Nothing here has changed")
    expect(rows(plan)).to_have_count(1)
