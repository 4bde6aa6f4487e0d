"""The parts that make a page: policy, icons, maths, notebooks, corrections, leftovers."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import nbformat
import pytest
from sphinx.errors import ExtensionError

from widgets.engine.sphinx.corrections import corrected
from widgets.engine.sphinx.icons import UnknownIconError, icon
from widgets.engine.sphinx.leftovers import unused
from widgets.engine.sphinx.maths import mathml
from widgets.engine.sphinx.notebooks import notebook
from widgets.engine.sphinx.security import secured

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


def page(body: str) -> str:
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>{body}</body></html>'


def test_the_policy_allows_the_inline_scripts_by_their_hash() -> None:
    code = "let é = 1;\n"
    expected = b64encode(sha256(code.encode("utf-8")).digest()).decode()
    assert f"'sha256-{expected}'" in secured(page(f"<script>{code}</script>"))


@pytest.mark.parametrize(
    "script",
    ['<script src="a.js"></script>', '<script type="application/json">{}</script>'],
)
def test_the_policy_needs_no_hash_for_files_and_data(script: str) -> None:
    assert "sha256-" not in secured(page(script))


def test_the_policy_comes_before_anything_that_loads() -> None:
    secure = secured(page('<script src="a.js"></script>'))
    assert secure.index("Content-Security-Policy") < secure.index("<script")


def test_the_policy_names_no_other_site_and_no_unsafe_inline() -> None:
    policy = re.search(r'Policy" content="([^"]*)"', secured(page("")))
    assert policy
    assert "default-src 'none'" in policy[1]
    assert "unsafe-inline" not in policy[1]
    assert "http" not in policy[1]


def test_the_policy_refuses_a_page_that_has_no_place_for_it() -> None:
    with pytest.raises(ValueError, match="no place"):
        secured("<!DOCTYPE html><html></html>")


def test_an_icon_is_the_solid_shape() -> None:
    assert '<path d="M256 512A256' in icon("circle")  # the outlined one begins elsewhere
    assert 'viewBox="0 0 512 512"' in icon("circle")


def test_an_icon_is_hidden_from_screen_readers() -> None:
    assert 'aria-hidden="true"' in icon("bars")


def test_an_unknown_icon_is_named() -> None:
    with pytest.raises(UnknownIconError, match="running-shoe"):
        icon("running-shoe")


def test_maths_becomes_mathml() -> None:
    shown = mathml(r"\frac{v}{f}", block=True)
    assert shown.startswith("<math ")
    assert 'display="block"' in shown
    assert "<mfrac>" in shown


def test_the_formula_at_fault_is_named() -> None:
    with pytest.raises(ExtensionError, match=r"\\nosuch"):
        mathml(r"\nosuch{x}")


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


def test_corrections_keep_both_prompts_of_hidden_code() -> None:
    made = corrected(
        '<summary aria-label="Toggle hidden content">\n<p class="collapsed admonition-title">'
        'Show</p>\n<p class="expanded admonition-title">Hide</p>\n</summary>'
    )
    assert "<p" not in made
    assert "aria-label" not in made
    assert ">Show<" in made
    assert ">Hide<" in made


def test_corrections_turn_the_width_of_an_image_into_an_attribute() -> None:
    assert corrected('<img alt="a" style="width: 660px;" />') == '<img alt="a" width="660" />'


def test_corrections_leave_other_text_alone() -> None:
    text = '<p role="heading" aria-level="2">style="width: 660px;"</p>'
    assert corrected(text) == text


def test_a_notebook_shows_the_values_of_substitutions(tmp_path: Path) -> None:
    chapter = tmp_path / "chapter.md"
    text = CHAPTER.replace("jupytext:", "myst: {substitutions: {minutes: 30}}\njupytext:", 1)
    chapter.write_text(text.replace("# A chapter", "About {{ minutes }} minutes."), "utf-8")
    assert "About 30 minutes." in notebook(chapter)


def test_leftovers_are_the_files_that_nothing_names(tmp_path: Path) -> None:
    files = {
        "index.html": '<meta content="_images/social_previews/a.png"><script src="page.js">',
        "_images/social_previews/a.png": "",
        "_images/social_previews/an_earlier_title.png": "",
        "_images/figure.png": "",
        "_static/page.js": 'load("later.js")',
        "_static/later.js": "",
        "_static/course/apps/quiz.js": "",
        "_static/theme.html": '<script src="huge.js"></script>',
        "_static/huge.js": "",
        "_static/fonts/icons.woff2": "",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    left = {path.name for path in unused(tmp_path)}
    assert left == {"theme.html", "huge.js", "icons.woff2", "an_earlier_title.png"}
