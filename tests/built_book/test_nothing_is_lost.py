"""A thousand random events on every widget: whatever was entered is in the storage afterwards."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.built_book.pages import GALLERY, PAGES, Visit, code_of_held, held, widget
from tests.built_book.ways import over_http
from widgets.book.course import COURSE
from widgets.engine.hosts import registry
from widgets.engine.testing.play import LINES

# A widget that keeps nothing has nothing to lose but its page: fewer events show that.
EVENTS, EVENTS_OF_A_PICTURE = 1000, 250
SEED = 20_261_129
FUZZ = Path(__file__).with_name("lost.js").read_text(encoding="utf-8")
RECORDED = Path(__file__).parents[1] / "editions" / "0.1.0" / "files.json"

# To draw a thousand views takes longer than to make them, and so does waiting for the screen. A
# busy browser goes back late.
NOBODY_LOOKS = """() => {
  document.documentElement.style.contentVisibility = "hidden";
  globalThis.requestAnimationFrame = (then) => setTimeout(() => then(performance.now()), 1);
  const back = history.back.bind(history);
  history.back = () => setTimeout(back, 20);
}"""

# What says that it deletes, replaces or takes back. All else may only add.
SPARED = ["start_again", "restart", "forget", "remove", "undo", "clear", "bring_back", "load_file"]

FILES = {
    "watch.fit": b"\x0e\x20\x5b\x08\x9c\x01\0\0.FIT\x12\x34\0\xff",
    "archive.zip": b"PK\x03\x04\x14\0\0\0",
    "wide.csv": "Date,Distance\n2026-11-02,8.5\n".encode("utf-16"),
    "nothing.csv": b"",
    "broken.json": b'{"file": "running-and-your-back programme", "version"',
    "nul.csv": b"2026-11-02 8.5\n\0\0\0",
    "runs.csv": b"Date,Distance (km)\n2026-11-02,8.5\n2026-11-04,9\n",
}


def files() -> list[dict[str, Any]]:
    """Return files to choose: what readers choose by mistake, and what the course has saved."""
    saved = json.loads(RECORDED.read_text(encoding="utf-8"))
    ours = {
        "my-exercise-log.csv": saved["programme"]["files/my-exercise-log.csv"],
        "my-runs.csv": saved["return_plan"]["good_runs/my-runs.csv"],
    }
    every = {**FILES, **{name: text.encode() for name, text in ours.items()}}
    return [
        {"name": name, "bytes": list(content), "ours": name in ours}
        for name, content in every.items()
    ]


def page_of(app: str, book: Path) -> str:
    """Return the first page of the course on which the widget stands and keeps what it can."""
    for name in map(str, PAGES):
        html = (book / f"{name}.html").read_text(encoding="utf-8")
        if name != GALLERY and f'data-app="{app}"' in html:
            return name
    raise AssertionError(f"{app} stands on no page")


@pytest.mark.parametrize("app", registry.app_names(COURSE))
@over_http
def test_a_thousand_events_lose_nothing(visit: Visit, app: str, book: Path) -> None:
    page = visit.open(page_of(app, book))
    # Nobody prints, and nothing is saved to a disk, but each may be pressed.
    page.evaluate("window.print = () => {}")
    id_ = str(widget(page, app).get_attribute("id"))
    page.evaluate(NOBODY_LOOKS)
    keeps = any(field.stored for field in registry.load_app(COURSE, app).FIELDS)
    events = EVENTS if keeps else EVENTS_OF_A_PICTURE
    found = page.evaluate(
        FUZZ,
        {
            "id": id_,
            "seed": SEED,
            "count": events,
            "spare": SPARED,
            "typed": list(LINES),
            "files": files(),
            "code": code_of_held(id_),
        },
    )
    assert found["lost"] == []
    assert found["done"] == events or not keeps, found["done"]
    assert found["stored"] in (found["held"], None)
    if found["stored"] is None:
        assert found["entries"] == 0
        return
    page.reload()
    again = widget(page, app)
    expect(again.locator(".rb-notice")).to_have_text("")
    back = held(again)
    for name in ("log", "answers", "read", "plan", "earlier", "began", "step_rate"):
        assert back.get(name) == found["stored"].get(name), name
