"""The quiz over the whole course, and what "Your progress" then knows of it."""

from playwright.sync_api import Locator, expect

from tests.built_book.pages import Visit, widget
from tests.built_book.ways import by_double_click

pytestmark = by_double_click

REVIEW = "chapters/reference/final-quiz"
PROGRESS = "chapters/reference/your-progress"


def answer(question: Locator) -> None:
    """Answer a question of any kind, right or not, and have it marked."""
    box = question.locator("input").first
    if box.get_attribute("type") == "text":
        box.fill("1")
    else:
        box.check()
    question.get_by_role("button", name="Check answer").click()


def test_what_is_answered_here_is_kept_and_your_progress_knows_of_it(visit: Visit) -> None:
    page = visit.open(REVIEW)
    review = widget(page, "review")
    expect(review).to_contain_text("You have not answered a quiz yet, and that is fine.")
    review.get_by_role("button", name="Ask me 10 questions").click()
    questions = review.locator(".rb-quiz-question")
    expect(questions).to_have_count(10)
    expect(review.get_by_role("heading")).to_be_focused()
    answer(questions.first)
    expect(review.locator(".rb-quiz-score")).to_contain_text("1 of 10 answered")
    page.reload()
    expect(questions).to_have_count(10)
    expect(review.locator(".rb-quiz-score")).to_contain_text("1 of 10 answered")
    review.get_by_role("button", name="That is enough for now").click()
    expect(review).to_contain_text("Nothing is due today.")
    page.goto(visit.url(PROGRESS))
    expect(widget(page, "progress")).to_contain_text("Next: 1 question")
