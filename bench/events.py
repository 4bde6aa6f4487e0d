"""From a step of a slider of the Cadence lab to its new view, patched in and laid out."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from playwright.sync_api import Browser, Page

from bench import notebook
from bench.books import CHAPTER, LAB, Book
from bench.browser import RATES, chromium, fixed_loop_ms, fresh_page, serving, throttle
from bench.table import CONTENDERS, IPYWIDGETS, OURS, PYODIDE, Results, Row

WARM_UPS = 5
# Each ends where it began, and inside what the slider allows. The speed goes through 36 values.
STEPS = {
    "change": [-1] * 15 + [1] * 20 + [-1] * 20 + [1] * 15,
    "speed": [-1] * 35 + [1] * 35,
}
LIMITS = {1: 16, 4: 50}

_MOVE = Path(__file__).with_name("move.js").read_text(encoding="utf-8")


def _name(rate: int, slider: str, percentile: str, *, frame: bool) -> str:
    waiting = " and the wait for a frame" if frame else ""
    return f"{slider} to view{waiting}, {percentile}, {rate}x"


def _loop(rate: int) -> str:
    return f"  a fixed loop beside them, p50, {rate}x"


def _rows(rate: int) -> Iterator[Row]:
    for slider in STEPS:
        yield Row(_name(rate, slider, "p50", frame=False), "ms", (OURS, PYODIDE))
        yield Row(_name(rate, slider, "p95", frame=False), "ms", (OURS, PYODIDE), LIMITS[rate])
    for slider in STEPS:
        yield Row(_name(rate, slider, "p50", frame=True), "ms", CONTENDERS)
        yield Row(_name(rate, slider, "p95", frame=True), "ms", CONTENDERS)
    yield Row(_loop(rate), "ms", CONTENDERS)


ROWS = tuple(row for rate in RATES for row in _rows(rate))


class _Opened(NamedTuple):
    """A page with the lab alive in it, and where its view and its sliders are found."""

    contender: str
    page: Page
    view: str
    slider: str


def measure(books: list[Book], results: Results) -> None:
    """Move the sliders of each contender, while no other is open."""
    with chromium() as browser:
        for book in books:
            with results.attempt(f"events of {book.contender}"), _chapter(browser, book) as opened:
                _measure(opened, results)
        with results.attempt(f"events of {IPYWIDGETS}"), _notebook(browser) as opened:
            _measure(opened, results)


@contextmanager
def _chapter(browser: Browser, book: Book) -> Iterator[_Opened]:
    with serving(book.folder) as site, fresh_page(browser) as page:
        page.goto(f"{site}/{CHAPTER}")
        page.locator(LAB).scroll_into_view_if_needed()
        page.wait_for_selector(f"{LAB}[data-alive]", timeout=60_000)
        yield _Opened(book.contender, page, f"{LAB} .rb-view", LAB + " input[type=range][name={}]")


@contextmanager
def _notebook(browser: Browser) -> Iterator[_Opened]:
    with (
        TemporaryDirectory() as folder,
        notebook.served(Path(folder)) as url,
        fresh_page(browser) as page,
    ):
        notebook.run(page, url)
        yield _Opened(IPYWIDGETS, page, notebook.VIEW, notebook.SLIDER)


def _measure(opened: _Opened, results: Results) -> None:
    for rate in RATES:
        throttle(opened.page, rate)
        loops = [fixed_loop_ms(opened.page)]
        for slider in STEPS:
            # A notebook's messages wait for no frame, so there is nothing to skip.
            for frame in (True,) if opened.contender == IPYWIDGETS else (False, True):
                times = _move(opened, slider, frame=frame)
                p50, p95 = median(times), times[int(0.95 * len(times))]
                results.add(_name(rate, slider, "p50", frame=frame), opened.contender, p50)
                results.add(_name(rate, slider, "p95", frame=frame), opened.contender, p95)
                loops.append(fixed_loop_ms(opened.page))
        results.add(_loop(rate), opened.contender, median(loops))


def _move(opened: _Opened, slider: str, *, frame: bool) -> list[float]:
    """Return the time of each event, in milliseconds, the shortest first."""
    series = {
        "slider": opened.slider.format(slider),
        "view": opened.view,
        "steps": STEPS[slider],
        "skipFrame": not frame,
    }
    return sorted(opened.page.evaluate(_MOVE, series)[WARM_UPS:])
