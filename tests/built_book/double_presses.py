"""Two presses in a row, by each way there is, and what a widget is told of them."""

import json
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from playwright.sync_api import Locator, Page

from tests.built_book.hand import Hand
from tests.built_book.pages import widget
from widgets.engine.core.protocol import DEVICE_EVENTS

TWICE_MS = 120
# Longer than a double press lasts.
LATER_MS = 600

# Notes every event that a widget's Python is told of.
NOTE_EVENTS = """
  globalThis.sent = [];
  let engine;
  const noted = (engine) => ({
    ...engine,
    send: (id, event) => {
      sent.push({ id, ...JSON.parse(event) });
      return engine.send(id, event);
    },
  });
  Object.defineProperty(globalThis, "bookEngine", {
    set: (promise) => { engine = promise.then(noted); },
    get: () => engine,
  });
"""
# What devices tell of by themselves.
DEVICES = {*DEVICE_EVENTS, "clock"}


def busy(page: Page, rate: int = 4) -> None:
    """Make a page's processor as slow as a phone's."""
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": rate})


def sent(page: Page) -> list[dict[str, Any]]:
    """Return the events that came of the reader."""
    events = json.loads(page.evaluate("JSON.stringify(sent)"))
    return [event for event in events if event["name"] not in DEVICES]


def place_of(button: Locator) -> tuple[float, float]:
    """Return the middle of a button in the window, once it stands still."""
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def twice(page: Page, press: Callable[[float], None], apart_ms: float = TWICE_MS) -> None:
    """Make a press, and so long after the page has heard of it another.

    `press` is told the moment of each.
    """
    press(time.time())
    second = time.time() + apart_ms / 1000
    page.wait_for_timeout(apart_ms)
    press(second)


def click_twice(button: Locator, apart_ms: float = TWICE_MS) -> None:
    """Press at one place of the window twice, whatever stands there the second time."""
    page, place = button.page, place_of(button)
    page.mouse.move(*place)
    twice(page, partial(Hand(page).click, place), apart_ms)
    page.wait_for_timeout(LATER_MS)


def touch_twice(button: Locator) -> None:
    """Touch one place of the screen twice."""
    page = button.page
    twice(page, partial(Hand(page).touch, place_of(button)))
    page.wait_for_timeout(LATER_MS)


def press_key_twice(button: Locator, key: str) -> None:
    """Press a key twice, wherever the focus is the second time."""
    page = button.page
    button.focus()
    twice(page, partial(Hand(page).press, key))
    page.wait_for_timeout(LATER_MS)


def hold_enter(button: Locator) -> None:
    """Hold Enter down for a second."""
    page = button.page
    button.focus()
    for _ in range(30):
        # Each further press without a release is a repetition.
        page.keyboard.down("Enter")
        page.wait_for_timeout(30)
    page.keyboard.up("Enter")
    page.wait_for_timeout(LATER_MS)


WAYS = {
    "click": click_twice,
    "touch": touch_twice,
    "Enter": partial(press_key_twice, key="Enter"),
    "space bar": partial(press_key_twice, key="Space"),
    "Enter held": hold_enter,
}
TWICE = pytest.mark.parametrize("twice", WAYS.values(), ids=WAYS)


def typed(page: Page) -> Locator:
    """Return the first question of the chapter's quiz that wants a number."""
    quiz = widget(page, "quiz")
    return quiz.locator(".rb-quiz-question", has=page.locator("input[type=text]")).first
