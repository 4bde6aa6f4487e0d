"""Firefox and WebKitGTK under one small vocabulary."""

from __future__ import annotations

import os
import subprocess
import time
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from marionette_driver.marionette import Marionette
from selenium.webdriver import ActionChains, WebKitGTK
from selenium.webdriver.webkitgtk.service import Service

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE_SECONDS = 20
LOOK_SECONDS = 0.05
# One script wakes all widgets of a page.
SCRIPT_SECONDS = 120

TO_THE_MIDDLE = """
  const found = document.querySelector(arguments[0]);
  found.scrollIntoView({ block: "center", behavior: "instant" });
"""

SHOWN = r"""
  const found = document.querySelector(arguments[0]);
  const shown = (found?.innerText ?? "").replace(/\s+/g, " ");
"""


class Reader(ABC):
    """A reader at a browser: what they open, type, press and see."""

    @abstractmethod
    def open(self, address: str) -> None:
        """Open a page and wait until it is loaded."""

    @abstractmethod
    def run(self, script: str, *arguments: Any) -> Any:
        """Return what a script returns that runs in the page."""

    @abstractmethod
    def find(self, selector: str) -> Any:
        """Return the first element that a CSS selector finds, with click, clear and send_keys."""

    @abstractmethod
    def keys(self, text: str) -> None:
        """Press keys, wherever the focus is."""

    @abstractmethod
    def close(self) -> None:
        """Close the browser."""

    def click(self, selector: str) -> None:
        """Click an element in the middle of the window, where nothing else covers it."""
        self.run(TO_THE_MIDDLE, selector)
        self.find(selector).click()

    def click_twice(self, selector: str) -> None:
        """Click an element twice as quickly as it goes."""
        self.run(TO_THE_MIDDLE, selector)
        found = self.find(selector)
        found.click()
        found.click()

    def type(self, selector: str, text: str) -> None:
        """Type a text into a box in place of what it holds, and leave the box."""
        box = self.find(selector)
        box.clear()
        box.send_keys(text)
        self.run("document.activeElement.blur()")

    def press(self, selector: str, key: str) -> None:
        """Press a key with the focus on an element."""
        self.run("document.querySelector(arguments[0]).focus()", selector)
        self.keys(key)

    def text(self, selector: str) -> str:
        """Return the text of an element, "" where there is none."""
        return str(self.run(f"{SHOWN} return shown", selector))

    def wait(self, script: str, *arguments: Any) -> Any:
        """Wait until a script returns something true, and give that."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            if found := self.run(script, *arguments):
                return found
            time.sleep(LOOK_SECONDS)
        raise AssertionError(f"never came true: {script} {arguments}")

    def wait_for_text(self, selector: str, text: str) -> None:
        """Wait until an element shows a text, with whatever spaces between its words."""
        self.wait(f"{SHOWN} return shown.includes(arguments[1])", selector, text)


class Firefox(Reader):
    """Firefox through Marionette, its own remote control."""

    def __init__(self, program: str, folder: Path) -> None:
        """Start it, with its log in `folder`."""
        self._browser = Marionette(
            bin=program, port=0, headless=True, gecko_log=str(folder / "firefox.log")
        )
        self._browser.start_session()
        self._browser.timeout.script = SCRIPT_SECONDS

    def open(self, address: str) -> None:
        """Open a page and wait until it is loaded."""
        self._browser.navigate(address)

    def run(self, script: str, *arguments: Any) -> Any:
        """Return what a script returns that runs in the page."""
        # Without a sandbox it sees what the page's own scripts see.
        return self._browser.execute_script(script, script_args=arguments, sandbox=None)

    def find(self, selector: str) -> Any:
        """Return the first element that a CSS selector finds, with click, clear and send_keys."""
        return self._browser.find_element("css selector", selector)

    def keys(self, text: str) -> None:
        """Press keys, wherever the focus is."""
        self._browser.actions.sequence("key", "keyboard").send_keys(text).perform()

    def close(self) -> None:
        """Close the browser."""
        self._browser.quit()
        self._browser.cleanup()


class WebKit(Reader):
    """WebKitGTK through WebKitWebDriver, on a screen of its own."""

    def __init__(self, driver: str, screen: str) -> None:
        """Start it. `screen` is the Xvfb program."""
        display, write_end = os.pipe()
        self._screen = subprocess.Popen(
            [screen, "-displayfd", str(write_end), "-screen", "0", "1280x1000x24"],
            pass_fds=[write_end],
            stderr=subprocess.DEVNULL,
        )
        os.close(write_end)
        with os.fdopen(display) as numbers:
            environment = {**os.environ, "DISPLAY": f":{numbers.readline().strip()}"}
        self._browser = WebKitGTK(service=Service(driver, env=environment))
        self._browser.set_script_timeout(SCRIPT_SECONDS)

    def open(self, address: str) -> None:
        """Open a page and wait until it is loaded."""
        self._browser.get(address)

    def run(self, script: str, *arguments: Any) -> Any:
        """Return what a script returns that runs in the page."""
        return self._browser.execute_script(script, *arguments)

    def find(self, selector: str) -> Any:
        """Return the first element that a CSS selector finds, with click, clear and send_keys."""
        return self._browser.find_element("css selector", selector)

    def keys(self, text: str) -> None:
        """Press keys, wherever the focus is."""
        ActionChains(self._browser).send_keys(text).perform()

    def close(self) -> None:
        """Close the browser and its screen."""
        self._browser.quit()
        self._screen.terminate()
        self._screen.wait()
