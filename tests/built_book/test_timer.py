"""The timer in a browser, on a clock that the test turns: hidden, asleep, reloaded, heard."""

import json
import re

import pytest
from playwright.sync_api import Locator, expect

from tests.built_book.pages import Visit, pause, store, stored, widget
from tests.built_book.ways import by_double_click

pytestmark = by_double_click

PAGE = "chapters/doing/the-first-days"
NOON = "2026-11-22T12:00:00"
MINUTE = 60_000

# Notes what is put on the sound card's clock, what is still heard, and each shake.
NOTE = """
  globalThis.tones = [];
  globalThis.heard = 0;
  globalThis.shakes = 0;
  const { start } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function (time) {
    tones.push(time - this.context.currentTime);
    return start.call(this, time);
  };
  const { connect, disconnect } = AudioNode.prototype;
  AudioNode.prototype.connect = function (target, ...rest) {
    if (target instanceof AudioDestinationNode) {
      heard += 1;
      // A plan is put in the place of the one before it.
      tones.length = 0;
    }
    return connect.call(this, target, ...rest);
  };
  AudioNode.prototype.disconnect = function (...rest) {
    heard -= this instanceof GainNode;
    return disconnect.apply(this, rest);
  };
  navigator.vibrate = () => { shakes += 1; return true; };
"""


@pytest.fixture
def timer(visit: Visit) -> Locator:
    """Return the timer on a page whose clock stands at noon, until a test turns it."""
    page = visit.open(PAGE, script=NOTE)
    page.clock.install(time=NOON)
    page.reload()
    return widget(page, "timer")


def press(timer: Locator, name: str) -> None:
    pause(timer.page)
    timer.get_by_role("button", name=name, exact=True).click()


def face(timer: Locator) -> Locator:
    return timer.get_by_role("timer")


def said(timer: Locator) -> Locator:
    return timer.locator(".rb-live")


def walk_and_run(timer: Locator) -> None:
    timer.get_by_role("radio", name="Walk and run").check()
    expect(said(timer)).to_contain_text("In all 23 minutes.")
    press(timer, "Start")
    expect(said(timer)).to_have_text("Started. Walk, 5 minutes. Part 1 of 11.")


def test_it_is_started_held_and_stopped_from_the_keyboard(timer: Locator) -> None:
    page = timer.page
    timer.get_by_role("button", name="Start").focus()
    page.keyboard.press("Enter")
    expect(said(timer)).to_have_text("Started. Ice on, 10 minutes.")
    expect(timer.get_by_role("button", name="Pause")).to_be_focused()
    pause(page)
    page.keyboard.press("Space")
    expect(said(timer)).to_contain_text("Paused, with")
    held = face(timer).text_content()
    page.clock.fast_forward(3 * MINUTE)
    expect(face(timer)).to_have_text(held or "")
    pause(page)
    page.keyboard.press("Space")
    expect(said(timer)).to_contain_text("On again")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(timer.get_by_role("heading", name="1. What to time")).to_be_focused()
    expect(said(timer)).to_contain_text("Stopped.")


def test_it_counts_down_and_says_nothing_until_something_changes(timer: Locator) -> None:
    page = timer.page
    walk_and_run(timer)
    page.evaluate(
        """() => {
          globalThis.changes = 0;
          const live = document.querySelector('[data-app="timer"] .rb-live');
          new MutationObserver((all) => { changes += all.length; }).observe(live, {
            subtree: true, childList: true, characterData: true,
          });
        }"""
    )
    page.clock.run_for(MINUTE)
    expect(face(timer)).to_have_text(re.compile(r"^3:5\d$"))
    assert page.evaluate("changes") == 0
    page.clock.run_for(4 * MINUTE)
    expect(said(timer)).to_have_text("Run, 1 minute. Part 2 of 11.")
    assert page.evaluate("changes") > 0


def test_a_page_that_slept_finds_its_place_at_once(timer: Locator) -> None:
    walk_and_run(timer)
    # Jumps, and fires what is due once: as when a laptop is opened again.
    timer.page.clock.fast_forward(13 * MINUTE + 20_000)
    expect(said(timer)).to_have_text(
        "This page had been asleep and has caught up. Walk, 2 minutes. Part 7 of 11."
    )
    expect(face(timer)).to_have_text(re.compile(r"^0:3\d$"))


def test_ice_that_was_forgotten_says_for_how_long(timer: Locator) -> None:
    press(timer, "Start")
    expect(said(timer)).to_contain_text("Started.")
    timer.page.clock.fast_forward(17 * MINUTE)
    expect(said(timer)).to_contain_text("The time was up 7 minutes ago. Take the ice off")
    expect(timer.get_by_role("button", name="Start again")).to_have_count(0)


def test_a_reload_loses_no_second_and_no_pause(timer: Locator) -> None:
    page = timer.page
    walk_and_run(timer)
    page.clock.fast_forward(6 * MINUTE)
    expect(said(timer)).to_contain_text("Part 3 of 11.")
    page.reload()
    page.clock.fast_forward(MINUTE)
    timer = widget(page, "timer")
    expect(said(timer)).to_contain_text("Walk, 2 minutes. Part 3 of 11.")
    expect(face(timer)).to_have_text(re.compile(r"^0:[345]\d$"))
    press(timer, "Pause")
    expect(said(timer)).to_contain_text("Paused, with")
    held = face(timer).text_content()
    page.reload()
    timer = widget(page, "timer")
    expect(face(timer)).to_have_text(held or "")
    expect(timer.get_by_role("button", name="Go on")).to_be_visible()


@pytest.mark.parametrize(
    "run", ["7", {"mode": "ice", "intervals": [["Run", -5]], "began": 0, "paused": None}]
)
def test_what_was_kept_wrongly_starts_afresh_with_a_word(timer: Locator, run: object) -> None:
    page = timer.page
    press(timer, "Start")
    expect(said(timer)).to_contain_text("Started.")
    spoilt = json.loads(stored(page, "timer"))
    spoilt["values"]["run"] = run
    store(page, "timer", json.dumps(spoilt))
    page.reload()
    timer = widget(page, "timer")
    expect(timer.get_by_role("button", name="Start")).to_be_visible()
    expect(timer.locator(".rb-notice")).to_contain_text(
        "does not fit any more: what was being timed"
    )


def test_every_change_is_put_on_the_sound_clock_ahead(timer: Locator) -> None:
    page = timer.page
    walk_and_run(timer)
    tones = page.evaluate("tones")
    # Eleven ends, each sounding twice.
    assert len(tones) == 22
    assert tones[0] == pytest.approx(300, abs=5)
    assert tones[-2] - tones[0] == pytest.approx(23 * 60 - 300, abs=0.5)
    assert page.evaluate("heard") == 1
    page.clock.run_for(5 * MINUTE + 10_000)
    expect(said(timer)).to_contain_text("Part 2 of 11.")
    # Turning the clock leaves the sound card's behind, as a sleep does. What is past is not heard
    # again.
    assert page.evaluate("tones.length") == 20
    press(timer, "Pause")
    expect(said(timer)).to_contain_text("Paused")
    assert page.evaluate("heard") == 0
    press(timer, "Go on")
    expect(said(timer)).to_contain_text("On again")
    assert page.evaluate("tones.length") == 20
    assert page.evaluate("heard") == 1


def test_without_the_tick_it_is_silent_and_with_it_the_device_shakes(timer: Locator) -> None:
    page = timer.page
    timer.get_by_role("checkbox", name="Sound at each change").uncheck()
    timer.get_by_role("checkbox", name="Vibrate").check()
    press(timer, "Start")
    expect(said(timer)).to_contain_text("Started.")
    page.clock.run_for(10 * MINUTE)
    expect(said(timer)).to_contain_text("The time is up.")
    assert page.evaluate("[tones.length, heard, shakes]") == [0, 0, 1]


def test_reduced_motion_keeps_the_hand_still_between_changes(timer: Locator) -> None:
    page = timer.page
    hand = timer.locator("[data-clock-hand]")
    walk_and_run(timer)
    page.clock.run_for(MINUTE)
    page.emulate_media(reduced_motion="reduce")
    moved = hand.get_attribute("transform")
    assert moved != "translate(0.0 0)"
    page.clock.run_for(MINUTE)
    assert hand.get_attribute("transform") == moved
    page.clock.run_for(3 * MINUTE)
    expect(said(timer)).to_contain_text("Part 2 of 11.")
    assert hand.get_attribute("transform") == "translate(217.4 0)"
