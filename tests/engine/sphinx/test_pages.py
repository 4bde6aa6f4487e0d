"""A small book built with our pages: what is in them, and what they do by double-click."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace

# The book is built once: its tests stay in one process.
pytestmark = pytest.mark.xdist_group("pages")

CHAPTER = """---
jupytext:
  text_representation: {extension: .md, format_name: myst}
kernelspec: {display_name: Python 3, language: python, name: python3}
---

# Step rate

## Why speed matters

$$v = \\frac{f}{60} L$$

```{code-cell} ipython3
:tags: [hide-input]
from IPython.display import display
from ipywidgets import IntSlider

view = IntSlider()._repr_mimebundle_()
display({**view, "text/html": "<p>A first view</p>"}, raw=True)
```
"""

SETTINGS = {
    "extensions": ["myst_nb", "sphinx_book_theme", "widgets.book"],
    "html_title": "A small book",
    "html_theme": "sphinx_book_theme",
    "html_math_renderer": "mathml",
    "html_copy_source": False,
    "html_use_index": False,
    "html_show_search_summary": False,
    "myst_enable_extensions": ["dollarmath"],
    "nb_execution_mode": "force",
    "nb_mime_priority_overrides": [["html", "text/html", 0]],
}


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    source = tmp_path_factory.mktemp("source")
    (source / "index.md").write_text("# Cover\n\n```{toctree}\nchapter\n```\n", encoding="utf-8")
    (source / "chapter.md").write_text(CHAPTER, encoding="utf-8")
    for name in ("references.bib", "requirements.txt"):
        (source / name).touch()
    built = tmp_path_factory.mktemp("book")
    doctrees = built / ".doctrees"
    # What its extensions tell docutils is forgotten: other tests build books of their own.
    with docutils_namespace():
        app = Sphinx(
            source, None, built, doctrees, "html", SETTINGS, status=None, warningiserror=True
        )
        app.build()
    return built


@pytest.fixture(scope="module")
def pages(book: Path) -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in book.glob("*.html")}


def test_every_page_has_a_policy(pages: dict[str, str]) -> None:
    assert set(pages) == {"index", "chapter", "search"}
    assert all("Content-Security-Policy" in page for page in pages.values())


def test_no_page_loads_from_elsewhere_or_from_the_theme(pages: dict[str, str]) -> None:
    loads = r'<(?:script|img|link rel="(?:stylesheet|preload|icon)")[^>]*? (?:src|href)="([^"]*)"'
    for name in ("index", "chapter"):
        loaded = [url for url in re.findall(loads, pages[name]) if not url.startswith("data:")]
        assert {url.split("?")[0] for url in loaded} == {
            "_static/pygments.css",
            *(f"_static/course/{file}" for file in ("book.css", "widget.css", "book.js")),
        }


def test_only_the_search_page_loads_the_index(pages: dict[str, str]) -> None:
    assert {name for name, page in pages.items() if "searchindex.js" in page} == {"search"}


def test_maths_is_mathml(pages: dict[str, str]) -> None:
    assert "<mfrac>" in pages["chapter"]


def test_a_widget_leaves_its_html_and_not_its_state(pages: dict[str, str]) -> None:
    assert "<p>A first view</p>" in pages["chapter"]
    assert "application/vnd.jupyter.widget" not in pages["chapter"]


def test_only_a_page_with_code_offers_a_notebook(book: Path, pages: dict[str, str]) -> None:
    assert (book / "chapter.ipynb").is_file()
    assert "ipynb" in pages["chapter"]
    assert "ipynb" not in pages["index"]


def test_the_theme_left_nothing_behind(book: Path) -> None:
    left = {path.name for path in (book / "_static").rglob("*") if path.is_file()}
    assert "pygments.css" in left
    assert not {"bootstrap.js", "all.min.js", "fa-solid-900.woff2", "booktheme.mo"} & left


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    page = chromium.new_page()
    yield page
    page.close()


def test_nothing_is_said_on_the_console(book: Path, page: Page) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    for name in ("index", "chapter", "search"):
        page.goto((book / f"{name}.html").as_uri())
        page.wait_for_load_state("networkidle")
    assert said == []


def test_the_search_finds_a_word(book: Path, page: Page) -> None:
    page.goto((book / "index.html").as_uri())
    page.fill("[name=q]", "speed")
    page.press("[name=q]", "Enter")
    found = page.locator("#search-results li a").first
    found.wait_for()
    assert found.text_content() == "Step rate"


def test_the_notebook_is_saved_not_shown(book: Path, page: Page) -> None:
    page.goto((book / "chapter.html").as_uri())
    with page.expect_download() as download:
        page.click("a[download]")
    saved = download.value.path().read_text(encoding="utf-8")
    assert saved == (book / "chapter.ipynb").read_text(encoding="utf-8")


def test_the_chosen_colours_stay(book: Path, page: Page) -> None:
    page.goto((book / "index.html").as_uri())
    button = page.locator("#rb-theme")
    while page.evaluate("document.documentElement.dataset.mode") != "dark":
        button.click()
    page.goto((book / "chapter.html").as_uri())
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
