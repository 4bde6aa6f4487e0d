"""Your progress, and all that is saved: followed over pages, saved as a file, brought back."""

import json
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.book.pages import CHAPTER, Visit, widget

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
    assert "1 of 15 answered" in row(page, "Overstride")
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
    assert "1 of 15 answered" in row(other, "Overstride")


def test_a_file_of_another_kind_changes_nothing(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(PROGRESS)
    expect(widget(page, "progress").locator("[data-today]")).to_contain_text("20")
    before = page.evaluate("JSON.stringify(localStorage)")
    said = page.locator(".rb-saved [role=status]")
    ours = '{"format": "running-and-your-back, saved data, 1", "saved": '
    for text in (
        "hello",
        "[]",
        "null",
        '{"saved": {"a": "b"}}',
        ours + '{"a": 1}}',
        ours + '{"../": ""}}',
    ):
        (tmp_path / "file.json").write_text(text, encoding="utf-8")
        page.get_by_label("Bring it back from a file").set_input_files(tmp_path / "file.json")
        expect(said).to_contain_text("That file was not saved by this course.")
        assert page.evaluate("JSON.stringify(localStorage)") == before
        said.evaluate("(element) => (element.textContent = '')")
