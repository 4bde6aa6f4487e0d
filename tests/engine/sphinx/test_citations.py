"""What a text shows where it cites."""

import re
from pathlib import Path

import pytest

from tests import small_book
from widgets.engine.sphinx.citations import NAME

CONF = f"""
from widgets.engine.sphinx import citations

citations.setup()
extensions.append("sphinxcontrib.bibtex")
bibtex_bibfiles = ["references.bib"]
bibtex_reference_style = "{NAME}"
"""
BIB = """
@misc{ink, author = {Quill, Ann and Nib, Bo}, title = {On ink}, year = {1901}}
@misc{blots, title = {Blots: how they come about and what to do}, shorttitle = {Blots}}
@misc{dust, title = {On dust}, year = {1902}}
"""
TEXT = """
About {cite}`ink`, {cite}`blots` and {cite}`dust,ink`.

```{bibliography}
```
"""


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(small_book, "CONF", small_book.CONF + CONF)
    (tmp_path / "references.bib").write_text(BIB, encoding="utf-8")
    return re.sub(r"<[^>]*>", "", small_book.page(tmp_path, TEXT))


def test_what_no_record_names_an_author_of_goes_by_its_title_and_a_long_one_by_its_short(
    page: str,
) -> None:
    assert "About [Quill and Nib, 1901], [Blots, n.d.] and [On dust, 1902, Quill" in page


def test_the_list_has_the_whole_title(page: str) -> None:
    assert "Blots: how they come about and what to do." in page
    assert not re.search(r"^\s*\[\]", page, re.MULTILINE)
