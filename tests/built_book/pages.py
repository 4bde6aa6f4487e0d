"""The pages of the book, and a visit to them in which nothing goes wrong unnoticed."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import (
    Browser,
    BrowserContext,
    Locator,
    Page,
    Request,
    ViewportSize,
)

ROOT = Path(__file__).parents[2]
COVER = "index"
CHAPTER = "chapters/causes/overstride"
GALLERY = "chapters/reference/gallery"
ABOUT = "chapters/start/how-this-course-works"
CHECK = "chapters/start/check-first"
SEARCH = "search"
QUIZ_FILE = ROOT / "chapters" / "quizzes" / "overstride.json"

# What a page may ask for: files of the book, and what it made itself.
OWN = ("data:", "blob:")

WIDE = ViewportSize(width=1280, height=900)
PHONE = ViewportSize(width=360, height=740)
# All of a widget at once: nothing needs to be scrolled to.
TALL = ViewportSize(width=1280, height=3000)

# A machine may be busy with other tests, and the gallery is long. What never comes still fails.
PATIENCE_MS = 90_000

# The engine is there only once a test calls openGate().
LATE_ENGINE = """
  let engine;
  const gate = new Promise((open) => { globalThis.openGate = open; });
  Object.defineProperty(globalThis, "bookEngine", {
    set: (promise) => { engine = gate.then(() => promise); },
    get: () => engine,
  });
"""

# Asks the engine, in its own Python.
HELD = """async (_widget, code) => {
  const { python } = await bookEngine;
  python.runPython(code);
  return JSON.parse(python.globals.get("held"));
}"""

ENTRY = re.compile(r"^\s*(?:root|- file): (\S+)$", re.MULTILINE)
CONTENTS = ENTRY.findall((ROOT / "_toc.yml").read_text(encoding="utf-8"))
PAGES = [*CONTENTS, GALLERY, SEARCH]


def source_of(page: str) -> str:
    """Return the text a page is made from."""
    return (ROOT / page).with_suffix(".md").read_text(encoding="utf-8")


NOTEBOOKS = [page for page in PAGES if page != SEARCH and "kernelspec:" in source_of(page)]


# What the Cadence lab answers with. Its taps are counted in a live part of their own.
LAB_ANSWER = ".rb-live:not(.rb-tapping *)"


class Visit:
    """One reader's visit to the book: a browser context that starts with nothing saved.

    Everything the console says and everything asked for elsewhere is noted.
    """

    def __init__(self, chromium: Browser, address: str) -> None:
        """Begin at `address`, the book's folder over http or file."""
        self.chromium = chromium
        self.address = address
        self.noise: list[str] = []
        self.requests: list[str] = []
        self.contexts: list[BrowserContext] = []

    def open(
        self,
        page: str,
        *,
        script: str = "",
        prepare: Callable[[BrowserContext], object] = bool,
        **options: Any,
    ) -> Page:
        """Open a page of the book in a fresh context.

        `script` runs before the page's own scripts, `prepare` gets the context before it has a
        page; `options` are those of the context.
        """
        context = self.chromium.new_context(**{"viewport": WIDE, **options})
        self.contexts.append(context)
        context.set_default_timeout(PATIENCE_MS)
        if script:
            context.add_init_script(script)
        context.on("console", lambda said: self._hear(said.type, said.text))
        context.on("weberror", lambda fault: self._hear("error", str(fault.error)))
        context.on("request", self._watch)
        prepare(context)
        opened = context.new_page()
        opened.goto(self.url(page))
        return opened

    def url(self, page: str) -> str:
        """Return the address of a page."""
        return f"{self.address}/{page}.html"

    def end(self) -> None:
        """End the visit. Fails when there was noise, or a request to anybody else."""
        for context in self.contexts:
            context.close()
        elsewhere = [url for url in self.requests if not url.startswith((self.address, *OWN))]
        assert not elsewhere, elsewhere
        assert not self.noise, self.noise

    def forgive(self, *sentences: str) -> None:
        """Forget the noise that holds one of these sentences. Fails where there was none."""
        forgiven = [noise for noise in self.noise if any(said in noise for said in sentences)]
        assert forgiven, "nothing failed"
        self.noise = [noise for noise in self.noise if noise not in forgiven]

    def _hear(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"}:
            self.noise.append(f"{kind}: {text}")

    def _watch(self, request: Request) -> None:
        self.requests.append(request.url)


def widget(page: Page, app: str) -> Locator:
    """Return the first widget of an app on a page, once it is alive."""
    return wake(page.locator(f'.rb-widget[data-app="{app}"]').first)


# Asks every frame: Playwright's own waiting asks ever more rarely, and would double the time.
WAKE = """(widget, patience) => new Promise((awake, fail) => {
  widget.scrollIntoView({ behavior: "instant" });
  setTimeout(() => fail(new Error(`${widget.id} did not come alive`)), patience);
  const look = () => widget.dataset.alive ? awake() : requestAnimationFrame(look);
  look();
})"""


def wake(found: Locator) -> Locator:
    """Return a widget once it is alive: it wakes when it comes near."""
    found.evaluate(WAKE, PATIENCE_MS)
    return found


# Past each widget first and waiting only then takes less than half the time of waiting for each.
WAKE_ALL = """async (patience) => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const widgets = [...document.querySelectorAll(".rb-widget")];
  for (const widget of widgets) {
    widget.scrollIntoView({ behavior: "instant" });
    await frame();
  }
  const latest = performance.now() + patience;
  const asleep = () => widgets.filter(({ dataset }) => !dataset.alive).map(({ id }) => id);
  while (asleep().length > 0) {
    if (performance.now() > latest) throw new Error(`${asleep()} did not come alive`);
    await frame();
  }
  return widgets.length;
}"""


def wake_all(page: Page) -> int:
    """Scroll through a page as a reader does, and give how many widgets came alive."""
    return int(page.evaluate(WAKE_ALL, PATIENCE_MS))


def open_details(page: Page) -> None:
    """Open all that a page keeps folded."""
    page.locator("main details").evaluate_all("all => all.forEach((one) => { one.open = true; })")


# The key under which a page keeps what has a name: the book's address comes before it.
KEY = "Object.keys({where}).find((key) => key.endsWith(`#${{name}}`))"


def stored(page: Page, name: str, where: str = "localStorage") -> str:
    """Return the text that is kept under a name, "" for nothing."""
    key = KEY.format(where=where)
    return str(page.evaluate(f"(name) => {where}.getItem({key}) ?? ''", name))


def store(page: Page, name: str, text: str, where: str = "localStorage") -> None:
    """Put another text where something is kept under a name."""
    key = KEY.format(where=where)
    page.evaluate(f"([name, text]) => {where}.setItem({key}, text)", [name, text])


def shown(widget: Locator, text: str) -> Locator:
    """Return what the view of a widget shows, without what is said of it to screen readers."""
    return widget.locator(".rb-view").get_by_text(text)


def code_of_held(widget_id: str) -> str:
    """Return Python that leaves in `held`, as JSON, what the engine would save of a widget now."""
    return (
        "import json\nfrom widgets.engine.hosts import browser\n"
        f"held = json.dumps(browser._sessions[{widget_id!r}].to_storage())"
    )


def held(widget: Locator) -> dict[str, Any]:
    """Return the values that a widget would save now, as its engine has them."""
    code = code_of_held(str(widget.get_attribute("id")))
    values: dict[str, Any] = widget.evaluate(HELD, code)["values"]
    return values


def delete_and_start_again(widget: Locator, choice: str) -> None:
    """Delete what a reader entered: the choice of that name unfolds the question."""
    widget.get_by_text(choice).click()
    widget.get_by_role("button", name="Yes, delete and start again").click()


def until(page: Page, condition: str) -> None:
    """Wait until a JavaScript expression is true.

    Playwright's own way evaluates strings in the page, which the pages' policy forbids.
    """
    page.evaluate(
        f"""(patience) => new Promise((done, fail) => {{
          setTimeout(() => fail(new Error("still not true")), patience);
          const look = () => ({condition}) ? done() : requestAnimationFrame(look);
          look();
        }})""",
        PATIENCE_MS,
    )


def frame(page: Page) -> None:
    """Wait until the page has painted what happened so far."""
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))")


def pause(page: Page) -> None:
    """Wait until a press at the same place is no second one of a double press."""
    page.wait_for_timeout(500)


def look_at(control: Locator) -> None:
    """Scroll to a control as a reader does, who looks at what has come under the pointer."""
    is_seen = control.evaluate(
        """(control) => {
          const { top, bottom } = control.getBoundingClientRect();
          const header = document.querySelector(".rb-header").getBoundingClientRect();
          return top >= header.bottom && bottom <= innerHeight;
        }"""
    )
    if not is_seen:
        control.scroll_into_view_if_needed()
        pause(control.page)
