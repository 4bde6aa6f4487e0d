"""The chapter's quiz, from empty to full."""

import json
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.built_book.pages import CHAPTER, QUIZ_FILE, Visit, widget
from tests.built_book.ways import by_double_click

QUESTIONS: list[dict[str, Any]] = json.loads(QUIZ_FILE.read_text(encoding="utf-8"))
TOTAL = len(QUESTIONS)
CHOICES = {"multiple_choice", "many_choice"}
MOST_TABS = 12


@pytest.fixture
def quiz(visit: Visit) -> Locator:
    """Return the quiz, alive and empty."""
    return widget(visit.open(CHAPTER), "quiz")


def block(quiz: Locator, number: int) -> Locator:
    """Return a question of the quiz, counted from 1."""
    return quiz.locator(".rb-quiz-question", has_text=f"Question {number} of {TOTAL}")


def right_places(question: dict[str, Any]) -> list[int]:
    return [place for place, answer in enumerate(question["answers"]) if answer.get("correct")]


def right_text(question: dict[str, Any]) -> str:
    """Return a right answer to type: the middle of a range."""
    answer = question["answers"][right_places(question)[0]]
    low, high = answer.get("range", [answer.get("value")] * 2)
    return str((low + high) / 2)


def answer(quiz: Locator, number: int, *, right: bool = True) -> None:
    """Answer a question with the mouse, and have it marked."""
    question, shown = QUESTIONS[number - 1], block(quiz, number)
    if question["type"] in CHOICES:
        places = right_places(question)
        if not right:
            places = [min(set(range(len(question["answers"]))) - set(places))]
        for place in places:
            shown.locator(f"input[value='{place}']").check()
    else:
        shown.get_by_label("Your answer").fill(right_text(question) if right else "-1")
    shown.get_by_role("button", name="Check answer").click()
    expect(shown.get_by_role("button", name="Try again")).to_be_visible()


def shown_places(question: Locator) -> list[int]:
    """Return the places of the options in the file, in the order in which they are shown."""
    values = question.locator("input").evaluate_all("boxes => boxes.map((box) => box.value)")
    return [int(value) for value in values]


def score(quiz: Locator) -> Locator:
    return quiz.locator(".rb-quiz-score")


def test_the_quiz_has_questions_of_each_kind() -> None:
    kinds = [question["type"] for question in QUESTIONS]
    assert len(kinds) >= 8
    assert kinds.count("numeric") >= 2


@by_double_click
def test_the_whole_quiz_by_mouse_and_again_after_a_reload(quiz: Locator) -> None:
    expect(score(quiz)).to_have_text(f"0 of {TOTAL} answered, 0 right on the first try.")
    wrong = (1, 3)
    for number in range(1, TOTAL + 1):
        answer(quiz, number, right=number not in wrong)
    done = f"All answered. Your score: {TOTAL - 2} of {TOTAL} right on the first try."
    expect(score(quiz)).to_have_text(done)

    quiz.page.reload()
    quiz = widget(quiz.page, "quiz")
    expect(score(quiz)).to_have_text(done)
    expect(block(quiz, 3).get_by_label("Your answer")).to_have_value("-1")

    quiz.get_by_role("button", name="Show what I missed").click()
    expect(quiz.locator(".rb-quiz-question")).to_have_count(2)
    shown = block(quiz, 3)
    shown.get_by_role("button", name="Try again").click()
    expect(shown.get_by_label("Your answer")).to_have_value("")
    answer(quiz, 3)
    # A second try never mends the first.
    expect(score(quiz)).to_have_text(done + " 1 more right on a later try.")
    quiz.get_by_role("button", name="Show all questions").click()
    expect(quiz.locator(".rb-quiz-question")).to_have_count(TOTAL)

    quiz.get_by_text("Start again", exact=True).click()
    quiz.get_by_role("button", name="Yes, delete them and start again").click()
    expect(score(quiz)).to_have_text(f"0 of {TOTAL} answered, 0 right on the first try.")
    quiz.page.reload()
    expect(score(widget(quiz.page, "quiz"))).to_contain_text(f"0 of {TOTAL} answered")


@by_double_click
def test_every_option_explains_itself(quiz: Locator) -> None:
    answer(quiz, 1, right=False)
    chosen = QUESTIONS[0]["answers"][0]
    expect(block(quiz, 1).locator(".rb-quiz-wrong")).to_contain_text(chosen["feedback"])
    right = QUESTIONS[0]["answers"][right_places(QUESTIONS[0])[0]]
    expect(block(quiz, 1).locator(".rb-quiz-missed")).to_contain_text(right["feedback"])
    expect(quiz.get_by_role("status").filter(has_text="Not right.")).to_have_count(1)


def tab_into(page: Page, element: Locator, what: str) -> Locator:
    """Press Tab until the focus is on a control of that kind inside an element."""
    wanted = element.locator(what)
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        focused = wanted.and_(page.locator(":focus"))
        if focused.count():
            return focused
    raise AssertionError(f"{MOST_TABS} presses of Tab do not reach {what}")


@by_double_click
def test_the_whole_quiz_by_keyboard_alone(quiz: Locator) -> None:
    page = quiz.page
    contents = page.locator("#rb-contents").get_by_role("link", name="Quiz", exact=True)
    contents.focus()
    page.keyboard.press("Enter")
    for number, question in enumerate(QUESTIONS, 1):
        shown = block(quiz, number)
        places = right_places(question)
        if question["type"] == "multiple_choice":
            tab_into(page, shown, "input")
            page.keyboard.press("Space")
            for _ in range(shown_places(shown).index(places[0])):
                page.keyboard.press("ArrowDown")
            expect(shown.locator(f"input[value='{places[0]}']")).to_be_checked()
        elif question["type"] == "many_choice":
            order = shown_places(shown)
            for place in order[: max(map(order.index, places)) + 1]:
                tab_into(page, shown, "input")
                if place in places:
                    page.keyboard.press("Space")
        else:
            tab_into(page, shown, "input")
            page.keyboard.type(right_text(question))
        # Moving through the options marks nothing.
        expect(shown.locator(".rb-quiz-verdict")).to_have_count(0)
        button = tab_into(page, shown, "button")
        expect(button).to_have_accessible_name(f"Check answer : question {number}")
        page.keyboard.press("Enter")
        # The focus stays where it was, on what the button has become.
        expect(shown.get_by_role("button", name="Try again")).to_be_focused()
    expect(score(quiz)).to_have_text(
        f"All answered. Your score: {TOTAL} of {TOTAL} right on the first try."
    )


@by_double_click
def test_no_number_is_explained_and_kept(quiz: Locator) -> None:
    number = next(n for n, q in enumerate(QUESTIONS, 1) if q["type"] == "numeric")
    shown = block(quiz, number)
    box = shown.get_by_label("Your answer")
    box.fill("a lot")
    shown.get_by_role("button", name="Check answer").click()
    expect(shown.locator(".rb-problem")).to_contain_text("Type a number")
    expect(box).to_have_value("a lot")
    expect(score(quiz)).to_contain_text(f"0 of {TOTAL} answered")


@by_double_click
def test_an_empty_answer_is_not_marked(quiz: Locator) -> None:
    block(quiz, 1).get_by_role("button", name="Check answer").click()
    expect(block(quiz, 1).locator(".rb-problem")).to_have_text("Choose an answer first.")
    expect(score(quiz)).to_contain_text(f"0 of {TOTAL} answered")
