"""What stands on the reader's device, and a step rate that is kept there."""

import json
from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page, expect

from tests.built_book.pages import LAB_ANSWER, Visit, widget

BLOCKED = """
  Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("Access is denied for this document.", "SecurityError"); },
  });
"""
IS_FULL = "is full, so your last step is not saved"


def key(visit: Visit, name: str) -> str:
    """Return the key under which the book keeps what has that name."""
    return f"running-and-your-back{urlsplit(visit.address).path}/#{name}"


def type_rate(page: Page, rate: str) -> Locator:
    """Type a step rate into the lab and give the lab."""
    lab = widget(page, "cadence_lab")
    lab.get_by_role("radio", name="Type it in").check()
    box = lab.get_by_label("Step rate", exact=True)
    box.fill(rate)
    box.press("Enter")
    expect(found(lab)).to_contain_text(f"Your step rate: {rate} steps a minute.")
    return lab


def found(lab: Locator) -> Locator:
    return lab.locator(LAB_ANSWER).first


def notice(lab: Locator) -> Locator:
    return lab.locator(".rb-notice")


def keys(page: Page) -> list[str]:
    return sorted(page.evaluate("Object.keys(localStorage)"))


def in_another_tab(page: Page, address: str) -> Page:
    """Open a page beside one that is open."""
    other = page.context.new_page()
    other.goto(address)
    return other


def put(page: Page, its_key: str, text: str) -> None:
    """Put a text into the storage, before the next page reads it."""
    # Set by the page to come: on file:// that may be another process, which can miss what this one
    # set last; nor may it ask for the storage sooner than the page does (templates/early.js). Once,
    # or it would stand there again after each reload.
    given = f"{json.dumps(its_key)}, {json.dumps(text)}"
    page.add_init_script(f"""{{
      const put = () => {{
        if (!sessionStorage.getItem("put")) localStorage.setItem({given});
        sessionStorage.setItem("put", "done");
      }};
      if (location.protocol === "file:") navigator.locks.query().then(put);
      else put();
    }}""")


def stored(page: Page, its_key: str) -> str:
    """Return what stands under a key, "" for nothing."""
    return str(page.evaluate("(key) => localStorage.getItem(key) ?? ''", its_key))
