"""A session of the programme in a browser, on a clock that the test turns."""

import re

import pytest
from playwright.sync_api import Locator, ViewportSize, expect

from tests.built_book.pages import PHONE, WIDE, Visit, shown, widget
from tests.built_book.programme_alone import (
    TUESDAY,
    answer,
    begin,
    do_exercise,
    heading,
    make,
    press,
    skip_to,
)


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
