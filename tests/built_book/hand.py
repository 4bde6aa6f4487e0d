"""A hand over a page, whose presses have moments of their own, however busy the machine is."""

from playwright.sync_api import Page

KEYS = {
    "Enter": {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"},
    "Space": {"key": " ", "code": "Space", "windowsVirtualKeyCode": 32, "text": " "},
}


class Hand:
    """What a reader presses. `at` is the moment it is made, in seconds of the wall clock.

    A press that is sent late is told as a busy page is told of one: with the moment it was made.
    """

    def __init__(self, page: Page) -> None:
        """Hold it over a page."""
        self._protocol = page.context.new_cdp_session(page)

    def click(self, place: tuple[float, float], at: float) -> None:
        """Click at a place of the window."""
        x, y = place
        event = {"x": x, "y": y, "button": "left", "clickCount": 1, "timestamp": at}
        for kind in ("mousePressed", "mouseReleased"):
            self._protocol.send("Input.dispatchMouseEvent", {"type": kind, **event})

    def touch(self, place: tuple[float, float], at: float) -> None:
        """Touch a place of the screen."""
        x, y = place
        for kind, points in (("touchStart", [{"x": x, "y": y}]), ("touchEnd", [])):
            event = {"type": kind, "touchPoints": points, "timestamp": at}
            self._protocol.send("Input.dispatchTouchEvent", event)

    def press(self, key: str, at: float) -> None:
        """Press a key, one of KEYS, wherever the focus is."""
        for kind in ("keyDown", "keyUp"):
            event = {"type": kind, "timestamp": at, **KEYS[key]}
            self._protocol.send("Input.dispatchKeyEvent", event)
