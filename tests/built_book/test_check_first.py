"""The check in a browser: the way back, what is kept, and where the focus goes."""

from playwright.sync_api import Locator, Page, expect

from tests.built_book.pages import CHECK, Visit, delete_and_start_again, look_at, shown, widget
from tests.built_book.ways import by_double_click

pytestmark = by_double_click

FEELING = ("saddle_numbness", "bladder", "bowel", "sexual_function")


def answer(check: Locator, value: str, *questions: str) -> None:
    for question in questions:
        choice = check.locator(f'input[name="{question}"][value="{value}"]')
        look_at(choice)
        choice.click()


def press(check: Locator, name: str) -> None:
    button = check.get_by_role("button", name=name, exact=True)
    look_at(button)
    button.click()


def to_the_legs(page: Page) -> Locator:
    check = widget(page, "check_first")
    answer(check, "no", *FEELING)
    press(check, "Go on")
    expect(check.get_by_role("heading", name="Your legs")).to_be_focused()
    return check


def saved(page: Page) -> list[str]:
    keys: list[str] = page.evaluate("Object.keys(localStorage)")
    return [key for key in keys if "check_first" in key]


def test_an_emergency_answer_shows_its_card_and_the_browser_leads_back(visit: Visit) -> None:
    page = visit.open(CHECK)
    check = to_the_legs(page)
    answer(check, "unsure", "both_legs")
    card = check.get_by_role("heading", name="Emergency advice: Get help now")
    expect(card).to_be_focused()
    page.go_back()
    expect(check.get_by_role("heading", name="Your legs")).to_be_focused()
    page.go_forward()
    expect(card).to_be_visible()
    press(check, "Back, to change an answer")
    answer(check, "no", "both_legs", "legs_failing")
    press(check, "Go on")
    expect(check.get_by_role("heading", name="Chest pain, accidents and falls")).to_be_focused()


# A busy browser takes its time to go back.
SLOW_WAY_BACK = """
  const back = history.back.bind(history);
  history.back = () => setTimeout(back, 1500);
  addEventListener("popstate", () => { document.documentElement.dataset.wentBack = "true"; });
"""


def test_going_on_while_the_browser_is_still_going_back(visit: Visit) -> None:
    page = visit.open(CHECK, script=SLOW_WAY_BACK)
    check = to_the_legs(page)
    press(check, "Back")
    expect(check.locator("legend").first).to_contain_text("between your legs")
    press(check, "Go on")
    legs = check.get_by_role("heading", name="Your legs")
    expect(legs).to_be_focused()
    expect(page.locator("html")).to_have_attribute("data-went-back", "true")
    # What the way back still had to say would be said within a moment.
    page.wait_for_timeout(500)
    expect(legs).to_be_visible()
    page.go_back()
    expect(check.locator("legend").first).to_contain_text("between your legs")
    page.go_forward()
    expect(legs).to_be_visible()


def test_an_open_question_takes_the_focus(visit: Visit) -> None:
    check = widget(visit.open(CHECK), "check_first")
    answer(check, "no", "saddle_numbness")
    press(check, "Go on")
    expect(check.locator("legend:focus")).to_contain_text("Please choose an answer. Have you had")


def test_answers_outlive_the_tab_only_for_those_who_ask(visit: Visit) -> None:
    page = visit.open(CHECK)
    to_the_legs(page)
    assert saved(page) == []
    # A phone loads a page again by itself, after a call for example: that loses nothing.
    page.reload()
    check = widget(page, "check_first")
    expect(check.get_by_role("heading", name="Your legs")).to_be_visible()
    other = page.context.new_page()
    other.goto(visit.url(CHECK))
    expect(widget(other, "check_first").get_by_role("radio", checked=True)).to_have_count(0)
    other.close()

    check.get_by_label("Keep my answers on this device").click()
    expect(shown(check, "Kept in this browser")).to_be_visible()
    assert len(saved(page)) == 1
    other = page.context.new_page()
    other.goto(visit.url(CHECK))
    kept = widget(other, "check_first")
    expect(kept.get_by_role("heading", name="Your legs")).to_be_visible()
    other.close()
    delete_and_start_again(check, "Delete my answers and start again")
    expect(shown(check, "gone when you close it")).to_be_visible()
    assert saved(page) == []
