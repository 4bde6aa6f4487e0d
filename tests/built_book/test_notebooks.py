"""Each chapter with code as a notebook, from the page itself."""

from pathlib import Path

import jupytext
import nbformat
import pytest

from tests.built_book.pages import NOTEBOOKS, PAGES, Visit, source_of


def test_a_chapter_has_code() -> None:
    assert NOTEBOOKS


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_the_page_gives_its_notebook(visit: Visit, book: Path, name: str) -> None:
    page = visit.open(name)
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Notebook").click()
    download = waiting.value
    assert download.suggested_filename == f"{Path(name).name}.ipynb"
    notebook = nbformat.read(download.path(), as_version=4)  # type: ignore[no-untyped-call]
    nbformat.validate(notebook)
    chapter = jupytext.reads(source_of(name), fmt="md:myst")
    cells = [(cell.cell_type, cell.source) for cell in notebook.cells]
    # A notebook knows no substitutions: what a reader sees is filled in.
    filled = chapter.metadata.get("myst", {}).get("substitutions", {})
    written = []
    for cell in chapter.cells:
        text = cell.source
        for key, value in filled.items():
            text = text.replace(f"{{{{ {key} }}}}", str(value))
        written.append((cell.cell_type, text))
    assert cells == written
    assert not any("{{" in text for kind, text in cells if kind == "markdown")
    assert any(kind == "code" for kind, _ in cells)
    # The same stands beside the page, for who has the whole book.
    beside = book / f"{name}.ipynb"
    assert beside.read_bytes() == download.path().read_bytes()


def test_pages_without_code_offer_none(book: Path) -> None:
    for name in set(PAGES) - set(NOTEBOOKS):
        assert "ipynb" not in (book / f"{name}.html").read_text("utf-8").split("<main")[0], name
