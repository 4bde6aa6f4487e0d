"""A step rate tapped or counted in the Cadence lab."""

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.built_book.cadence_lab_hands import choose, commit
from tests.built_book.double_presses import place_of
from tests.built_book.hand import Hand
from tests.built_book.pages import CHAPTER, LAB_ANSWER, Visit, widget
from tests.built_book.ways import by_double_click

pytestmark = by_double_click


def tap_by_click(page: Page, pad: Locator, taps: int, interval: float) -> None:
    hand, place, start = Hand(page), place_of(pad), time.time()
    for tap in range(taps):
        hand.click(place, start + tap * interval)


def tap_by_space(page: Page, pad: Locator, taps: int, interval: float) -> None:
    pad.focus()
    hand, start = Hand(page), time.time()
    for tap in range(taps):
        hand.press("Space", start + tap * interval)


TAPPING = pytest.mark.parametrize("tap", [tap_by_click, tap_by_space], ids=["click", "space"])


@TAPPING
def test_steady_taps_give_a_step_rate(
    lab: Locator, tap: Callable[[Page, Locator, int, float], None]
) -> None:
    tap(lab.page, lab.locator("[data-taps]"), 18, 60 / 172)
    expect(lab.locator(".rb-tapping")).to_contain_text("172 ± 1 taps a minute")
    expect(lab.locator(LAB_ANSWER).first).to_contain_text("Your step rate: 172 steps a minute.")


@TAPPING
def test_too_few_taps_say_so(
    lab: Locator, tap: Callable[[Page, Locator, int, float], None]
) -> None:
    tap(lab.page, lab.locator("[data-taps]"), 9, 60 / 172)
    expect(lab.locator(".rb-tapping")).to_contain_text("Too few taps so far: 8 more taps to go.")
    expect(lab.locator(LAB_ANSWER).first).to_contain_text("No step rate yet.")


def test_a_touch_is_one_tap(visit: Visit) -> None:
    lab = widget(visit.open(CHAPTER, has_touch=True), "cadence_lab")
    lab.locator("[data-taps]").tap()
    expect(lab.locator(".rb-tapping")).to_contain_text("16 more taps to go")


def test_what_assistive_technology_presses_is_one_tap(lab: Locator) -> None:
    lab.locator("[data-taps]").dispatch_event("click")
    expect(lab.locator(".rb-tapping")).to_contain_text("16 more taps to go")


def test_the_timer_counts_thirty_seconds_down(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    lab = widget(page, "cadence_lab")
    page.clock.install()
    choose(lab, "Count for 30 seconds")
    timer = lab.get_by_role("timer")
    expect(timer).to_have_text("30 s")
    lab.get_by_role("button", name="Start 30 seconds").click()
    expect(lab.get_by_role("button", name="Stop the timer")).to_be_visible()
    page.clock.run_for(12_000)
    expect(timer).to_have_text("18 s")
    page.clock.run_for(18_200)
    expect(lab.get_by_role("button", name="Start 30 seconds")).to_be_visible()
    expect(timer).to_have_text("30 s")
    commit(lab.get_by_label("Steps you counted"), "85")
    page.clock.run_for(100)
    expect(lab.locator(LAB_ANSWER).first).to_contain_text("Your step rate: 170 steps a minute.")


def test_the_timer_can_be_stopped(lab: Locator) -> None:
    choose(lab, "Count for 30 seconds")
    lab.get_by_role("button", name="Start 30 seconds").click()
    expect(lab.get_by_role("timer")).to_have_text("29 s")
    lab.get_by_role("button", name="Stop the timer").click()
    expect(lab.get_by_role("timer")).to_have_text("30 s")
