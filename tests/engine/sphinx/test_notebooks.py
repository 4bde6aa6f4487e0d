"""A chapter as a notebook: valid, the same each time, its values in it."""

from pathlib import Path

import nbformat
import pytest

from widgets.engine.sphinx.notebooks import notebook

CHAPTER = """---
jupytext:
  text_representation: {extension: .md, format_name: myst}
kernelspec: {display_name: Python 3, language: python, name: python3}
---

# A chapter

```{code-cell} ipython3
6 * 7
```
"""


@pytest.fixture
def chapter(tmp_path: Path) -> Path:
    path = tmp_path / "chapter.md"
    path.write_text(CHAPTER, encoding="utf-8")
    return path


def test_a_notebook_is_valid_and_holds_the_code(chapter: Path) -> None:
    made = nbformat.reads(notebook(chapter), as_version=4)  # type: ignore[no-untyped-call]
    nbformat.validate(made)
    assert [cell.source for cell in made.cells if cell.cell_type == "code"] == ["6 * 7"]


def test_a_notebook_is_the_same_each_time(chapter: Path) -> None:
    assert notebook(chapter) == notebook(chapter)


def test_a_notebook_shows_the_values_of_substitutions(tmp_path: Path) -> None:
    chapter = tmp_path / "chapter.md"
    text = CHAPTER.replace("jupytext:", "myst: {substitutions: {minutes: 30}}\njupytext:", 1)
    chapter.write_text(text.replace("# A chapter", "About {{ minutes }} minutes."), "utf-8")
    assert "About 30 minutes." in notebook(chapter)
