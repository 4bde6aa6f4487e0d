"""Two presses in a row, by each way there is, and what a widget is told of them."""

import json
import time
from functools import partial
from typing import Any

import pytest
from playwright.sync_api import Locator, Page

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


KEYS = {
    "Enter": {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"},
    "Space": {"key": " ", "code": "Space", "windowsVirtualKeyCode": 32, "text": " "},
}


class Hand:
    """A reader's hand, whose presses keep their distance in time however busy the machine is.

    A press that comes late is told as a busy page is told of one: with the moment it was made.
    """

    def __init__(self, page: Page) -> None:
        """Hold it over a page."""
        self.page = page
        self._protocol = page.context.new_cdp_session(page)
        self._made_at = 0.0

    def click(self, place: tuple[float, float], after_ms: float = 0) -> None:
        """Click at a place of the window, so long after the last press."""
        x, y = place
        one = {"x": x, "y": y, "button": "left", "clickCount": 1}
        self._send("Input.dispatchMouseEvent", after_ms, {"type": "mousePressed", **one})
        self._send("Input.dispatchMouseEvent", 0, {"type": "mouseReleased", **one})

    def touch(self, place: tuple[float, float], after_ms: float = 0) -> None:
        """Touch a place of the screen."""
        x, y = place
        points = [{"x": x, "y": y}]
        self._send(
            "Input.dispatchTouchEvent", after_ms, {"type": "touchStart", "touchPoints": points}
        )
        self._send("Input.dispatchTouchEvent", 0, {"type": "touchEnd", "touchPoints": []})

    def press(self, key: str, after_ms: float = 0) -> None:
        """Press a key, wherever the focus is."""
        self._send("Input.dispatchKeyEvent", after_ms, {"type": "keyDown", **KEYS[key]})
        self._send("Input.dispatchKeyEvent", 0, {"type": "keyUp", **KEYS[key]})

    def _send(self, method: str, after_ms: float, event: dict[str, Any]) -> None:
        self._made_at = self._made_at + after_ms / 1000 if after_ms else time.time()
        self.page.wait_for_timeout(max(0, (self._made_at - time.time()) * 1000))
        self._protocol.send(method, {**event, "timestamp": self._made_at})


def place_of(button: Locator) -> tuple[float, float]:
    """Return the middle of a button in the window, once it stands still."""
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def click_twice(button: Locator, apart_ms: float = TWICE_MS) -> None:
    """Press at one place of the window twice, whatever stands there the second time."""
    page, place = button.page, place_of(button)
    hand = Hand(page)
    page.mouse.move(*place)
    hand.click(place)
    hand.click(place, apart_ms)
    page.wait_for_timeout(LATER_MS)


def touch_twice(button: Locator) -> None:
    """Touch one place of the screen twice."""
    page, place = button.page, place_of(button)
    hand = Hand(page)
    hand.touch(place)
    hand.touch(place, TWICE_MS)
    page.wait_for_timeout(LATER_MS)


def press_key_twice(button: Locator, key: str) -> None:
    """Press a key twice, wherever the focus is the second time."""
    hand = Hand(button.page)
    button.focus()
    hand.press(key)
    hand.press(key, TWICE_MS)
    button.page.wait_for_timeout(LATER_MS)


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
