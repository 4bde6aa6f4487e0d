"""Chromium, the pages it is shown, and how slow it is made."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from tests.install import CHROMIUM

RATES = (1, 4)

_FIXED_LOOP = """() => {
  const start = performance.now();
  let x = 1;
  for (let i = 0; i < 2e7; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
  globalThis.loopResult = x;
  return performance.now() - start;
}"""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Yield Chromium: Debian's where it is installed, otherwise Playwright's own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which(CHROMIUM),
            args=["--no-sandbox", "--disable-background-networking"],
        )
        try:
            yield browser
        finally:
            browser.close()


class _SilentHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_args: Any) -> None:
        """Say nothing: the table is all that is printed."""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Yield the address at which a folder is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_SilentHandler, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def fresh_page(browser: Browser) -> Iterator[Page]:
    """Yield a page with empty caches. Its security policy is lifted: ours would forbid Pyodide."""
    context = browser.new_context(bypass_csp=True, viewport={"width": 1280, "height": 900})
    try:
        yield context.new_page()
    finally:
        context.close()


def throttle(page: Page, rate: int) -> None:
    """Make the page's main thread `rate` times slower than the machine is."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": rate})


def fixed_loop_ms(page: Page) -> float:
    """Return the time of a loop that is always the same, by which the machine's noise is judged."""
    return float(page.evaluate(_FIXED_LOOP))
