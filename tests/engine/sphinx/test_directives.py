"""The directives of any book, in a small book: the gallery, and what is saved."""

import re
from pathlib import Path

from tests.small_book import page
from widgets.book.course import COURSE
from widgets.engine.hosts import registry


def test_the_gallery_shows_every_app_in_every_named_state(tmp_path: Path) -> None:
    html = page(tmp_path, "```{gallery}\n```")
    shown = re.findall(r'data-example="([^"]*)"', html)
    apps = {name: registry.load_app(COURSE, name) for name in registry.app_names(COURSE)}
    assert shown == [f"{name}/{key}" for name, app in apps.items() for key in sorted(app.EXAMPLES)]
    ids = re.findall(r'\sid="([^"]*)"', html)
    assert len(ids) == len(set(ids))
    # What is tried in the gallery is not mixed up with what the reader keeps.
    assert set(re.findall(r'data-storage-key="([^"]*)"', html)) == {""}


def test_what_is_saved_can_be_deleted(tmp_path: Path) -> None:
    html = page(tmp_path, "```{saved-data}\n```")
    assert re.search(r"<button[^>]* data-saved-forget>", html)
    assert '<span role="status"></span>' in html
