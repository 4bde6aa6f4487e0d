"""A JupyterLab for all the tests of this folder, and a fresh notebook for each."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.built_book.pages import PATIENCE_MS
from tests.notebook.jupyterlab import Lab, Notebook

OWN = ("http://127.0.0.1:", "data:", "blob:")


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """Yield a running JupyterLab."""
    lab = Lab(tmp_path_factory.mktemp("lab"))
    yield lab
    lab.close()


class Noise(list[str]):
    """What the console said that is wrong, and what was asked for elsewhere.

    What holds any of the words `expected` is left out: a test may do what JupyterLab complains of.
    """

    expected: tuple[str, ...] = ()

    def hear(self, kind: str, text: str) -> None:
        """Note what is an error or a warning."""
        if kind in {"error", "warning"} and not any(words in text for words in self.expected):
            self.append(f"{kind}: {text}")

    def watch(self, url: str) -> None:
        """Note what is asked of anybody else."""
        if not url.startswith(OWN):
            self.append(f"asked for {url}")


@pytest.fixture(scope="session")
def noise() -> Noise:
    """Return what is heard and must not be."""
    return Noise()


@pytest.fixture(scope="session")
def desk(chromium: Browser, lab: Lab, noise: Noise) -> Iterator[Page]:
    """Yield a page with JupyterLab open in it."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(PATIENCE_MS)
    context.on("console", lambda said: noise.hear(said.type, said.text))
    context.on("weberror", lambda fault: noise.hear("error", str(fault.error)))
    context.on("request", lambda request: noise.watch(request.url))
    page = context.new_page()
    page.goto(lab.url)
    page.locator(".jp-DirListing-item").first.wait_for()
    yield page
    context.close()


@pytest.fixture
def page(desk: Page, noise: Noise) -> Iterator[Page]:
    """Yield the page. An error or a warning in its console, or a request out, fails the test."""
    noise.clear()
    noise.expected = ()
    yield desk
    assert not noise


@pytest.fixture
def notebook(page: Page) -> Iterator[Notebook]:
    """Yield an empty notebook beside the chapters, with a kernel of its own."""
    page.evaluate(
        """async (options) => {
          await jupyterapp.commands.execute("notebook:create-new", options);
        }""",
        {"cwd": "chapters/causes", "kernelName": "python3"},
    )
    notebook = Notebook(page)
    yield notebook
    notebook.close()
