"""Enter in a box answers what the box belongs to, once."""

from playwright.sync_api import expect

from tests.built_book.double_presses import NOTE_EVENTS, sent, typed
from tests.built_book.pages import CHAPTER, LATE_ENGINE, Visit, widget

ARMS = "chapters/causes/upper-back"


def test_enter_checks_a_typed_answer(visit: Visit) -> None:
    page = visit.open(CHAPTER, script=NOTE_EVENTS)
    question = typed(page)
    box = question.get_by_label("Your answer")
    box.fill("a lot")
    box.press("Enter")
    expect(question.locator(".rb-problem")).to_contain_text("Type a number")
    page.evaluate("sent.length = 0")
    box.fill("")
    page.keyboard.type("12.5")
    for _ in range(20):
        page.keyboard.down("Enter")
    page.keyboard.up("Enter")
    expect(question.locator(".rb-quiz-verdict")).to_be_visible()
    names = [event["name"] for event in sent(page)]
    assert names.count("check") == 1
    # What was typed last is known before the answer is checked, and once it is, nothing follows.
    assert names[-1] == "check"
    assert [event for event in sent(page) if event["name"] != "check"][-1]["value"] == "12.5"
    expect(box).to_have_value("12.5")
    expect(box).to_be_focused()


def test_enter_typed_while_the_engine_loads_checks_the_answer(visit: Visit) -> None:
    page = visit.open(CHAPTER, script=LATE_ENGINE)
    quiz = page.locator('[data-app="quiz"]').first
    question = quiz.locator(".rb-quiz-question", has=page.locator("input[type=text]")).first
    box = question.get_by_label("Your answer")
    box.fill("12.5")
    box.press("Enter")
    box.press("Enter")
    page.evaluate("openGate()")
    expect(question.locator(".rb-quiz-verdict")).to_be_visible()
    expect(box).to_have_value("12.5")


def test_enter_in_the_box_of_a_guess_shows_the_answer_to_it(visit: Visit) -> None:
    page = visit.open(ARMS, script=NOTE_EVENTS)
    arms = widget(page, "arm_swing")
    box = arms.get_by_role("textbox").first
    show = arms.get_by_role("button", name="Show the answer")
    box.fill("a lot")
    box.press("Enter")
    expect(arms.locator(".rb-problem")).to_be_visible()
    expect(show).to_be_visible()
    box.fill("30")
    box.press("Enter")
    expect(show).to_have_count(0)
    assert [event["value"] for event in sent(page) if event["name"] == "guess"][-1] == "30"
