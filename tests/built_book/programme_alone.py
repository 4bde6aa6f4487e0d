"""The programme on a page of its own: how it is opened, and what a reader presses there.

It is kept as in a chapter, so that no example answers for the reader.
"""

import json

from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.built_book.pages import WIDE, Visit, shown, stored, widget

MONDAY, TUESDAY = "2026-11-23T12:00:00", "2026-11-24T07:00:00"
PAGE = """<!doctype html><html lang="en" data-theme="light" data-edition="{edition}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Programme</title>
<link rel="stylesheet" href="book.css"><link rel="stylesheet" href="widget.css">
<link rel="stylesheet" href="apps/programme.css">
<body><main class="rb-article">{widget}</main><script src="book.js"></script></body></html>"""


def begin(alone: Visit, size: ViewportSize = WIDE) -> Locator:
    """Return the programme on a page that has known no other day than Monday."""
    page = alone.open("empty", viewport=size)
    page.clock.install(time=MONDAY)
    page.goto(alone.url("programme"))
    return widget(page, "programme")


def press(programme: Locator, name: str) -> None:
    programme.get_by_role("button", name=name, exact=True).first.click()


def heading(programme: Locator, name: str) -> Locator:
    return programme.get_by_role("heading", name=name)


def make(programme: Locator) -> None:
    press(programme, "Make my week")
    expect(heading(programme, "Your week")).to_be_focused()


def saved(page: Page, where: str = "sessionStorage") -> dict[str, object]:
    text = stored(page, "programme", where)
    return dict(json.loads(text)["values"]) if text else {}


def answer(programme: Locator, reserve: str = "3", pain: str = "0") -> None:
    expect(shown(programme, "How did it go?")).to_be_visible()
    programme.locator(f'button[name="reserve"][value="{reserve}"]').click()
    programme.locator(f'button[name="pain"][value="{pain}"]').click()
    press(programme, "Save, and go on")
    expect(shown(programme, "How did it go?")).to_have_count(0)


def do_exercise(programme: Locator) -> None:
    """Do the present exercise as it stands, up to the questions."""
    start = programme.get_by_role("button", name="Start", exact=True)
    question = shown(programme, "How did it go?")
    while not question.is_visible():
        if start.is_visible():
            start.click()
            expect(programme.get_by_role("button", name="Pause")).to_be_visible()
            programme.page.clock.fast_forward(700_000)
            expect(question).to_be_visible()
        else:
            main = programme.locator(".rb-programme-main")
            before = main.inner_text()
            press(programme, "Done" if before == "Done" else "Go on now")
            expect(main).not_to_have_text(before, use_inner_text=True)


def skip_to(programme: Locator, button: str) -> None:
    wanted = programme.get_by_role("button", name=button, exact=True)
    while not wanted.is_visible():
        step = programme.locator(".rb-programme-step").inner_text()
        press(programme, "Skip this one")
        expect(programme.locator(".rb-programme-step")).not_to_have_text(step)


def download(programme: Locator, name: str) -> str:
    with programme.page.expect_download() as waiting:
        press(programme, name)
    return waiting.value.path().read_bytes().decode()
