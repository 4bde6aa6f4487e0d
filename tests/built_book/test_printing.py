"""A chapter on paper."""

import pytest
from playwright.sync_api import expect

from tests.built_book.pages import CHAPTER, LAB_ANSWER, Visit, widget
from tests.built_book.test_quiz import QUESTIONS, TOTAL

ALIVE = pytest.mark.parametrize("script", [True, False], ids=["alive", "without JavaScript"])


@ALIVE
def test_paper_shows_the_widgets_and_no_buttons(visit: Visit, *, script: bool) -> None:
    page = visit.open(CHAPTER, java_script_enabled=script)
    page.emulate_media(media="print")
    lab = page.locator('[data-app="cadence_lab"]')
    expect(lab.get_by_role("heading", name="2. Your speed, and how you compare")).to_be_visible()
    expect(lab.locator("figure svg").first).to_be_visible()
    for question in QUESTIONS:
        expect(page.locator("legend").get_by_text(question["question"])).to_be_visible()
    assert page.locator("button:visible, nav:visible, header:visible").count() == 0


def test_what_a_reader_entered_is_printed(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    lab = widget(page, "cadence_lab")
    lab.get_by_role("radio", name="Type it in").check()
    lab.get_by_label("Step rate", exact=True).fill("174")
    expect(lab.locator(LAB_ANSWER).first).to_contain_text("174 steps a minute")
    page.emulate_media(media="print")
    expect(lab.locator(LAB_ANSWER).first).to_be_visible()
    expect(lab.get_by_label("Step rate", exact=True)).to_be_visible()


def test_printing_unfolds_the_answers(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    answers = widget(page, "quiz").locator(".rb-quiz-answers")
    expect(answers).to_be_hidden()
    paper = page.pdf(format="A4")
    assert paper.startswith(b"%PDF")
    page.emulate_media(media="print")
    expect(answers.locator("ol > li")).to_have_count(TOTAL)
    for answer in answers.locator("ol > li").all():
        expect(answer).to_be_visible()
