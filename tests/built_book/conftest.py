"""Visits to the book, over http and by double-click, and to widgets that many tests begin with."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator

from tests.built_book.pages import CHAPTER, Visit, widget
from tests.built_book.programme_alone import PAGE, begin
from widgets.apps import programme as app
from widgets.book.course import COURSE
from widgets.engine.hosts import page as markup
from widgets.engine.hosts.bundle import build, edition


@pytest.fixture(params=["http", "file"])
def visit(
    request: pytest.FixtureRequest, chromium: Browser, site: str, book: Path
) -> Iterator[Visit]:
    """Yield a visit to the book, once over each way to it. Noise in it fails the test."""
    visit = Visit(chromium, site if request.param == "http" else book.as_uri())
    yield visit
    visit.end()


@pytest.fixture
def lab(visit: Visit) -> Locator:
    """Return the lab of the chapter, alive and untouched."""
    return widget(visit.open(CHAPTER), "cadence_lab")


@pytest.fixture
def alone(chromium: Browser, tmp_path: Path) -> Iterator[Visit]:
    """Yield a visit to a page with nothing but the programme."""
    folder = tmp_path / "book"
    shutil.copytree(build(COURSE), folder)
    shown = markup.page_html("programme", app, app.initial(), storage_key="programme")
    (folder / "empty.html").write_text("<!doctype html><title>Empty</title>", encoding="utf-8")
    page = PAGE.replace("{edition}", edition(COURSE)).replace("{widget}", shown)
    (folder / "programme.html").write_text(page, encoding="utf-8")
    visit = Visit(chromium, folder.as_uri())
    yield visit
    visit.end()


@pytest.fixture
def programme(alone: Visit) -> Locator:
    return begin(alone)
