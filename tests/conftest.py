"""What several tests share."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import hypothesis
import pytest
from playwright.sync_api import Browser, Playwright, expect, sync_playwright

from tests.built_book.pages import PATIENCE_MS
from tests.fonts import FAMILIES, only
from tests.install import CHROMIUM
from widgets.book.course import COURSE
from widgets.engine.hosts import bundle
from widgets.engine.testing.micropython import Engine

ROOT = Path(__file__).parents[1]

expect.set_options(timeout=PATIENCE_MS)
hypothesis.settings.register_profile("course", deadline=None)
hypothesis.settings.load_profile("course")
QUIET = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # A click waits until its target stands still, and the tests are mostly clicks.
    "--disable-smooth-scrolling",
)


def pytest_sessionstart(session: pytest.Session) -> None:
    """Build the assets before there are workers, each of which would find them stale at once."""
    if not hasattr(session.config, "workerinput"):
        bundle.build(COURSE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let one worker build the book while the others run what needs none."""
    need_book = [item for item in items if "book" in getattr(item, "fixturenames", ())]
    need_none = [item for item in items if "book" not in getattr(item, "fixturenames", ())]
    items[:] = [*need_book[:1], *need_none, *need_book[1:]]


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    """Yield the engine the book ships, started once."""
    engine = Engine(COURSE)
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def book(testrun_uid: str) -> Path:
    """Return the folder of the built book. Whichever worker comes first builds it for all."""
    folder = ROOT / "_build"
    folder.mkdir(exist_ok=True)
    with (folder / "tests.lock").open("a+") as built_for:
        fcntl.flock(built_for, fcntl.LOCK_EX)
        built_for.seek(0)
        if built_for.read() != testrun_uid:
            _build()
            built_for.truncate(0)
            built_for.write(testrun_uid)
    return folder / "html"


def _build() -> None:
    command = [str(Path(sys.executable).with_name("jupyter-book")), "build", "."]
    command += ["-n", "-W", "--keep-going"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


class _SilentHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_args: Any) -> None:
        """Say nothing: what a page asks for is watched in the browser."""


@pytest.fixture(scope="session")
def site(book: Path) -> Iterator[str]:
    """Yield the address of the book over http, as `http://127.0.0.1:<port>`."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_SilentHandler, directory=str(book)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Yield Playwright, which starts browsers."""
    with sync_playwright() as playwright:
        yield playwright


@contextmanager
def launch(playwright: Playwright, **environment: str) -> Iterator[Browser]:
    """Start Chromium: Debian's where it is installed, otherwise Playwright's own."""
    browser = playwright.chromium.launch(
        executable_path=shutil.which(CHROMIUM), args=QUIET, env={**os.environ, **environment}
    )
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def chromium(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Yield Chromium, where fonts can be chosen with the family that FONTS names.

    Without a name, those of a plain Debian.
    """
    fonts = {}
    if sys.platform == "linux":
        family = FAMILIES[os.environ.get("FONTS", "DejaVu")]
        fonts = only(family, tmp_path_factory.mktemp("fonts"))
    with launch(playwright, **fonts) as browser:
        yield browser
