"""A reader's hands at the Cadence lab."""

from playwright.sync_api import Locator


def choose(lab: Locator, option: str) -> None:
    lab.get_by_role("radio", name=option, exact=True).check()


def commit(box: Locator, text: str) -> None:
    """Type into a box and press Enter."""
    box.fill(text)
    box.press("Enter")
