"""A reader at each browser, and the book as they got it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browsers.drivers import Firefox, Reader, WebKit
from tests.browsers.ear import with_ear
from tests.needs import need


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in ("firefox", "webkit")
    ],
)
def reader(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Reader]:
    """Yield a reader at each of the browsers."""
    started = (
        Firefox(need("firefox-esr"), tmp_path_factory.mktemp("firefox"))
        if request.param == "firefox"
        else WebKit(need("WebKitWebDriver"), need("Xvfb"))
    )
    yield started
    started.close()


@pytest.fixture(scope="module")
def copy(book: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the book whose pages note what goes wrong in them."""
    return with_ear(book, tmp_path_factory.mktemp("copy") / "html")
