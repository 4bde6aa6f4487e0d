"""What no page asks for is left out of the book."""

from pathlib import Path

from widgets.engine.sphinx.leftovers import unused


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
