"""The check in a browser: the way back, what is kept, who hears and sees what, and paper."""

from playwright.sync_api import Locator, Page, expect

from tests.built_book.check_hands import (
    BY_ID,
    GO,
    RING,
    TITLES,
    answer,
    box,
    expect_step,
    go_on,
    go_to,
    heading,
    onward,
    press,
    tick,
    ticked,
)
from tests.built_book.pages import CHECK, Visit, delete_and_start_again, frame, held, shown, widget
from tests.built_book.ways import by_double_click
from widgets.components.triage.state import STEPS
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.records import TICK
from widgets.science.triage.rules import RULES

pytestmark = by_double_click

FIRST, SECOND, THIRD = STEPS[:3]


def to_the_nerves(page: Page) -> Locator:
    check = widget(page, "check_first")
    go_to(check, SECOND)
    return check


def saved(page: Page) -> list[str]:
    keys: list[str] = page.evaluate("Object.keys(localStorage)")
    return [key for key in keys if "check_first" in key]


def lines_of(step: str) -> list[str]:
    return [one.id for one in QUESTIONS if one.step == step and one.kind == TICK]


FIRST_LINE = lines_of(FIRST)[0]


def test_an_emergency_sign_shows_its_card_and_the_browser_leads_back(visit: Visit) -> None:
    page = visit.open(CHECK)
    check = to_the_nerves(page)
    tick(check, "bladder")
    go_on(check)
    card = heading(check, GO)
    expect(card).to_be_focused()
    page.go_back()
    expect_step(check, SECOND)
    page.go_forward()
    expect(card).to_be_visible()
    press(check, "Back, to change an answer")
    expect(box(check, "bladder")).to_be_checked()
    box(check, "bladder").uncheck()
    go_on(check)
    expect_step(check, THIRD)


# A busy browser takes its time to go back.
SLOW_WAY_BACK = """
  const back = history.back.bind(history);
  history.back = () => setTimeout(back, 1500);
  addEventListener("popstate", () => { document.documentElement.dataset.wentBack = "true"; });
"""


def test_going_on_while_the_browser_is_still_going_back(visit: Visit) -> None:
    page = visit.open(CHECK, script=SLOW_WAY_BACK)
    check = to_the_nerves(page)
    press(check, "Back")
    expect(heading(check, TITLES[FIRST])).to_be_visible()
    go_on(check)
    expect_step(check, SECOND)
    expect(page.locator("html")).to_have_attribute("data-went-back", "true")
    # What the way back still had to say would be said within a moment.
    page.wait_for_timeout(500)
    expect(heading(check, TITLES[SECOND])).to_be_visible()
    page.go_back()
    expect(heading(check, TITLES[FIRST])).to_be_visible()
    page.go_forward()
    expect(heading(check, TITLES[SECOND])).to_be_visible()


def test_what_is_left_is_a_no_only_once_the_button_is_pressed(visit: Visit) -> None:
    check = widget(visit.open(CHECK), "check_first")
    expect(onward(check)).to_have_text("None of these")
    tick(check, "sepsis")
    expect(onward(check)).to_have_text("Go on")
    box(check, "sepsis").uncheck()
    expect(onward(check)).to_have_text("None of these")
    assert held(check)["answers"] == {}
    go_on(check)
    expect_step(check, SECOND)
    assert held(check)["answers"] == dict.fromkeys(lines_of(FIRST), "no")


def test_an_open_question_takes_the_focus(visit: Visit) -> None:
    check = to_the_nerves(visit.open(CHECK))
    tick(check, "both_legs")
    go_on(check)
    wanted = f"Please choose an answer. {BY_ID['both_legs_same'].text}"
    expect(check.locator("legend:focus")).to_contain_text(wanted)
    answer(check, "no", "both_legs_same")
    go_on(check)
    expect(heading(check, GO)).to_be_focused()


def test_an_open_age_takes_the_focus(visit: Visit) -> None:
    check = widget(visit.open(CHECK), "check_first")
    go_to(check, "about_you")
    go_on(check)
    expect(check.locator("legend:focus")).to_contain_text("Please give your age")
    tick(check, "age_unknown")
    go_on(check)
    expect_step(check, "illness")


def test_the_keyboard_alone_ticks_doubts_and_goes_on(visit: Visit) -> None:
    page = visit.open(CHECK)
    check, keyboard = widget(page, "check_first"), page.keyboard
    box(check, FIRST_LINE).focus()
    keyboard.press("Space")
    expect(box(check, FIRST_LINE)).to_be_checked()
    expect(box(check, FIRST_LINE)).to_be_focused()
    expect(box(check, "unsure_" + FIRST_LINE)).to_be_visible()
    frame(page)
    keyboard.press("Tab")
    expect(box(check, "unsure_" + FIRST_LINE)).to_be_focused()
    keyboard.press("Space")
    expect(box(check, "unsure_" + FIRST_LINE)).to_be_checked()
    for name in lines_of(FIRST)[1:]:
        keyboard.press("Tab")
        expect(box(check, name)).to_be_focused()
    keyboard.press("Tab")
    expect(onward(check)).to_be_focused()
    keyboard.press("Enter")
    expect(heading(check, RING)).to_be_focused()


def test_a_screen_reader_hears_the_list_its_lines_and_what_belongs_to_each(visit: Visit) -> None:
    check = widget(visit.open(CHECK), "check_first")
    listed = check.get_by_role("list", name=TITLES[FIRST], exact=True)
    boxes = listed.get_by_role("checkbox")
    expect(boxes).to_have_count(len(lines_of(FIRST)))
    for place, name in enumerate(lines_of(FIRST)):
        expect(boxes.nth(place)).to_have_accessible_name(BY_ID[name].text)
        expect(boxes.nth(place)).to_have_accessible_description(BY_ID[name].help)
    tick(check, "cough_blood")
    doubt = box(check, "unsure_cough_blood")
    expect(doubt).to_have_accessible_name("I am not sure about this")
    settle = BY_ID["cough_blood"].settle
    expect(doubt).to_have_accessible_description(f"To be sure: {settle}")
    streaks = BY_ID["cough_streaks"]
    group = listed.get_by_role("group", name=streaks.text, exact=True)
    expect(group).to_have_accessible_description(streaks.help)
    for label in ("Yes", "No", "Not sure"):
        expect(group.get_by_role("radio", name=label, exact=True)).to_have_count(1)


def test_paper_has_every_sign_and_a_number(visit: Visit) -> None:
    page = visit.open(CHECK)
    check = to_the_nerves(page)
    page.emulate_media(media="print")
    signs = check.locator(".rb-paper .rb-paper-signs > li")
    expect(signs).to_have_count(len(RULES))
    for sign in signs.all():
        expect(sign).to_be_visible()
    expect(check.locator('.rb-paper a[href="tel:999"]').first).to_be_visible()


def test_answers_outlive_the_tab_only_for_those_who_ask(visit: Visit) -> None:
    page = visit.open(CHECK)
    to_the_nerves(page)
    assert saved(page) == []
    # A phone loads a page again by itself, after a call for example: that loses nothing.
    page.reload()
    check = widget(page, "check_first")
    expect(heading(check, TITLES[SECOND])).to_be_visible()
    other = page.context.new_page()
    other.goto(visit.url(CHECK))
    expect(heading(widget(other, "check_first"), TITLES[FIRST])).to_be_visible()
    expect(ticked(widget(other, "check_first"))).to_have_count(0)
    other.close()

    check.get_by_label("Keep my answers on this device").click()
    expect(shown(check, "Kept in this browser")).to_be_visible()
    assert len(saved(page)) == 1
    other = page.context.new_page()
    other.goto(visit.url(CHECK))
    expect(heading(widget(other, "check_first"), TITLES[SECOND])).to_be_visible()
    other.close()
    delete_and_start_again(check, "Delete my answers and start again")
    expect(shown(check, "gone when you close it")).to_be_visible()
    assert saved(page) == []
