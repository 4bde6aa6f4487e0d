"""Your progress, and all that is saved: followed over pages, saved as a file, brought back."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.built_book.check_hands import tick, ticked
from tests.built_book.pages import CHAPTER, CHECK, Visit, held, until, widget
from tests.built_book.ways import by_double_click

pytestmark = by_double_click

EDITIONS = Path(__file__).parents[1] / "editions"
PROGRESS = "chapters/reference/your-progress"


def answer_first_question(page: Page) -> None:
    quiz = widget(page, "quiz")
    quiz.locator("input[type=radio]").first.check()
    quiz.get_by_role("button", name="Check answer").first.click()
    expect(quiz.get_by_role("button", name="Try again")).to_be_visible()


def row(page: Page, title: str) -> str:
    return widget(page, "progress").get_by_role("row").filter(has_text=title).inner_text()


def test_a_quiz_begun_in_its_chapter_shows_here(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    answer_first_question(page)
    page.goto(visit.url(PROGRESS))
    assert "1 of 14 answered" in row(page, "Overstride")
    widget(page, "progress").get_by_role("checkbox", name="I have read Overstride").check()
    expect(widget(page, "progress")).to_contain_text("You have ticked 1 of")
    page.reload()
    expect(widget(page, "progress")).to_contain_text("You have ticked 1 of")


def test_a_record_is_printed_alone(visit: Visit) -> None:
    page = visit.open(PROGRESS)
    progress = widget(page, "progress")
    page.evaluate("window.print = () => {}")
    progress.get_by_role("button", name="Print the record").click()
    page.emulate_media(media="print")
    expect(progress.get_by_role("heading", name="Record of completion")).to_be_visible()
    expect(progress.locator(".rb-progress-signed")).to_be_visible()
    expect(progress.get_by_role("table")).to_be_hidden()


def test_all_that_is_saved_moves_to_another_device_as_a_file(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    answer_first_question(page)
    page.goto(visit.url(PROGRESS))
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save it all as a file").click()
    saved = json.loads(waiting.value.path().read_text(encoding="utf-8"))
    assert "overstride-quiz" in saved["saved"]

    other = visit.open(PROGRESS)
    assert "not begun" in row(other, "Overstride")
    other.get_by_label("Bring it back from a file").set_input_files(waiting.value.path())
    expect(other.locator(".rb-saved [role=status]")).to_contain_text("Brought back")
    other.reload()
    assert "1 of 14 answered" in row(other, "Overstride")


FIRST_FORMAT = "running-and-your-back, saved data, 1"


def bring_back(page: Page, file: Path | dict[str, Any] | str) -> Locator:
    """Bring a backup back, a file or its content, and give the line that answers."""
    if not isinstance(file, Path):
        text = file if isinstance(file, str) else json.dumps(file)
        content = {"name": "f.json", "mimeType": "application/json", "buffer": text.encode()}
        page.get_by_label("Bring it back from a file").set_input_files(content)  # type: ignore[arg-type]
    else:
        page.get_by_label("Bring it back from a file").set_input_files(file)
    return page.locator(".rb-saved [role=status]")


def everything(page: Page) -> str:
    all_of_it = "[localStorage, sessionStorage].map((one) => Object.entries(one).sort())"
    return str(page.evaluate(f"JSON.stringify({all_of_it})"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hello", "not saved by this course"),
        ("[]", "not saved by this course"),
        ("null", "not saved by this course"),
        ('{"saved": {"a": "b"}}', "not saved by this course"),
        (json.dumps({"format": FIRST_FORMAT, "saved": "abc"}), "damaged"),
        (json.dumps({"format": FIRST_FORMAT, "saved": ["a"]}), "damaged"),
        (json.dumps({"format": FIRST_FORMAT, "saved": {"a": 1}}), "damaged"),
        (json.dumps({"format": FIRST_FORMAT, "saved": {"a": "{}", "b": None}}), "damaged"),
        (json.dumps({"format": FIRST_FORMAT}), "damaged"),
    ],
)
def test_a_file_of_another_kind_changes_nothing(visit: Visit, text: str, said: str) -> None:
    page = visit.open(PROGRESS)
    expect(widget(page, "progress").locator("[data-today]")).to_contain_text("20")
    before = everything(page)
    expect(bring_back(page, text)).to_contain_text(said)
    assert everything(page) == before


def test_a_backup_of_the_first_edition_brings_all_of_it_back(visit: Visit) -> None:
    file = EDITIONS / "0.1.0" / "back-up.json"
    saved = json.loads(file.read_text(encoding="utf-8"))["saved"]
    page = visit.open(PROGRESS)
    expect(bring_back(page, file)).to_contain_text(f"Brought back: {len(saved) - 1}.")
    # The questions are other ones now: what was answered is kept all the same.
    for chapter in ("overstride", "pelvic-drop", "hip-extension"):
        answers = json.loads(saved[f"{chapter}-quiz"])["values"]["answers"]
        page.goto(visit.url(f"chapters/causes/{chapter}"))
        assert len(held(widget(page, "quiz"))["answers"]) == len(answers) > 0
    page.goto(visit.url("chapters/doing/exercises"))
    assert len(held(widget(page, "programme"))["log"]) == 54
    page.goto(visit.url("chapters/doing/return-to-running"))
    plan = widget(page, "return_plan")
    expect(plan.locator(".rb-notice")).to_have_text("")
    log = json.loads(saved["return_plan"])["values"]["log"]
    assert held(plan)["log"] == log
    assert len(log) >= 6


def test_quizzes_of_any_name_are_in_the_backup_and_come_back(visit: Visit) -> None:
    names = [
        "läufer-quiz",
        "my quiz-quiz",
        "chapters/other/a-quiz",
        "a#1-quiz",
        "100%-quiz",
    ]
    file = {"format": FIRST_FORMAT, "saved": dict.fromkeys(names, "{}")}
    page = visit.open(PROGRESS)
    expect(bring_back(page, file)).to_contain_text(f"Brought back: {len(names)}.")
    with page.expect_download() as saving:
        page.get_by_role("button", name="Save it all as a file").click()
    content = json.loads(saving.value.path().read_text(encoding="utf-8"))
    assert content["saved"] == file["saved"]
    assert content["aside"] == {}


def test_what_only_this_tab_holds_is_in_the_backup_and_it_says_so(visit: Visit) -> None:
    page = visit.open(CHECK)
    tick(widget(page, "check_first"), "sepsis")
    until(page, "sessionStorage.length === 1")
    page.goto(visit.url(PROGRESS))
    with page.expect_download() as saving:
        page.get_by_role("button", name="Save it all as a file").click()
    expect(page.locator(".rb-saved [role=status]")).to_have_text(
        "Saved as a file. Kept on this device: 0. Only in this tab: 1."
    )
    other = visit.open(CHECK)
    other.goto(visit.url(PROGRESS))
    expect(bring_back(other, saving.value.path())).to_contain_text("Brought back: 1.")
    assert other.evaluate("localStorage.length") == 0
    other.goto(visit.url(CHECK))
    expect(ticked(widget(other, "check_first"))).to_have_count(1)


def test_what_is_brought_back_shows_at_once_and_what_it_replaces_is_set_aside(
    visit: Visit,
) -> None:
    page = visit.open(CHECK)
    check = widget(page, "check_first")
    check.get_by_label("Keep my answers on this device").check()
    tick(check, "sepsis")
    until(page, "Object.values(localStorage).some((text) => /[^a-z]yes[^a-z]/.test(text))")
    page.goto(visit.url(PROGRESS))
    with page.expect_download() as saving:
        page.get_by_role("button", name="Save it all as a file").click()
    # Then the tab goes on by itself.
    page.goto(visit.url(CHECK))
    check = widget(page, "check_first")
    check.get_by_label("Keep my answers on this device").uncheck()
    tick(check, "heart_like")
    until(page, "localStorage.length === 0")
    page.goto(visit.url(PROGRESS))
    said = bring_back(page, saving.value.path())
    expect(said).to_contain_text("What was here before is set aside.")
    page.goto(visit.url(CHECK))
    expect(ticked(widget(page, "check_first"))).to_have_count(1)
    assert page.evaluate("Object.keys(sessionStorage).map((key) => key.at(-1))") == ["1"]


def test_a_storage_that_is_full_halfway_is_left_as_it_was(visit: Visit) -> None:
    page = visit.open(PROGRESS)
    expect(
        bring_back(page, {"format": FIRST_FORMAT, "saved": {"a": "old", "c": "old"}})
    ).to_contain_text("Brought back: 2.")
    before = everything(page)
    saved = {"a": "new", "b": "x" * 9_000_000, "c": "new"}
    said = bring_back(page, {"format": FIRST_FORMAT, "saved": saved})
    expect(said).to_contain_text("is full")
    expect(said).to_contain_text("Nothing here has changed.")
    assert everything(page) == before


def test_a_widget_saves_all_from_where_it_stands(visit: Visit) -> None:
    page = visit.open(CHECK)
    check = widget(page, "check_first")
    tick(check, "sepsis")
    expect(check).to_contain_text("Safari, on an iPhone too, deletes what a page keeps")
    with page.expect_download() as saving:
        check.get_by_role("button", name="Save all I entered as a file").click()
    content = json.loads(saving.value.path().read_text(encoding="utf-8"))
    assert list(content["tab"]) == ["check_first"]
    expect(check.locator(".rb-notice")).to_contain_text("Only in this tab: 1.")
