"""From asking for the engine to the first live view, and how many bytes travel for it."""

import gzip
from pathlib import Path
from statistics import median
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser

from bench.books import CHAPTER, LAB, Book
from bench.browser import RATES, chromium, fixed_loop_ms, fresh_page, serving, throttle
from bench.table import OURS, PYODIDE, Results, Row

STARTS = 3

_WATCH = """
new MutationObserver((_, watcher) => {
  if (!document.querySelector("[data-alive]")) return;
  watcher.disconnect();
  window.aliveAt = performance.now();
}).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-alive"] });
"""
_READ = """() => {
  const fault = document.querySelector(".rb-stopped pre");
  if (fault) throw new Error(fault.textContent);
  const requests = performance.getEntriesByType("resource");
  const isEngine = ({ name }) => new URL(name).pathname.endsWith("/engine.js");
  const asked = requests.find(isEngine).startTime;
  return { ms: window.aliveAt - asked, urls: requests.map(({ name }) => name) };
}"""


def _ready(rate: int) -> str:
    return f"engine asked for to first live view, p50, {rate}x"


def _loop(rate: int) -> str:
    return f"  a fixed loop beside it, p50, {rate}x"


_BYTES = "engine, gzipped"
_CHAPTER_BYTES = "chapter without its engine, gzipped"

ROWS = (
    Row(_ready(1), "ms", (OURS, PYODIDE)),
    Row(_loop(1), "ms", (OURS, PYODIDE)),
    Row(_ready(4), "ms", (OURS, PYODIDE)),
    Row(_loop(4), "ms", (OURS, PYODIDE)),
    Row(_BYTES, "KB", (OURS, PYODIDE), 300),
    Row(_CHAPTER_BYTES, "KB", (OURS,), 200),
)


class _Start(NamedTuple):
    """One start: its time, that of the fixed loop, and the files that were asked for."""

    ms: float
    loop_ms: float
    paths: list[str]


def measure(books: list[Book], results: Results) -> None:
    """Start each engine several times, each time with empty caches."""
    with chromium() as browser:
        for rate in RATES:
            for book in books:
                with results.attempt(f"engine of {book.contender}, {rate}x"):
                    starts = [_start(browser, book, rate) for _ in range(STARTS)]
                    results.add(_ready(rate), book.contender, median(s.ms for s in starts))
                    results.add(_loop(rate), book.contender, median(s.loop_ms for s in starts))
                    _count_bytes(book, starts[0].paths, results)


def _start(browser: Browser, book: Book, rate: int) -> _Start:
    with serving(book.folder) as site, fresh_page(browser) as page:
        page.add_init_script(_WATCH)
        throttle(page, rate)
        # Before the page: after it the browser goes on compiling what it loaded.
        loop_ms = fixed_loop_ms(page)
        page.goto(f"{site}/{CHAPTER}")
        page.locator(LAB).scroll_into_view_if_needed()
        page.wait_for_function("window.aliveAt", timeout=120_000)
        read = page.evaluate(_READ)
        paths = [unquote(urlsplit(url).path) for url in read["urls"] if url.startswith(site)]
        return _Start(read["ms"], loop_ms, paths)


def _count_bytes(book: Book, paths: list[str], results: Results) -> None:
    engine = {path for path in paths if path.endswith("/engine.js") or path.startswith("/pyodide/")}
    results.add(_BYTES, book.contender, _kilobytes(book.folder, engine))
    if book.contender == OURS:
        rest = {*paths, f"/{CHAPTER}"} - engine
        results.add(_CHAPTER_BYTES, OURS, _kilobytes(book.folder, rest))


def _kilobytes(folder: Path, paths: set[str]) -> float:
    files = [(folder / path.removeprefix("/")).read_bytes() for path in paths]
    return sum(len(gzip.compress(file, 9)) for file in files) / 1000
