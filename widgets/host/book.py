"""The Sphinx extension: brings the widgets, their assets and the directives to the book."""

import shutil
from pathlib import Path
from typing import Any

from pybtex.database import parse_file
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ExtensionError

from widgets.host import build_report, directives, freshness, one_build, pages, quiz_file
from widgets.host.bundle import build, edition, held

# A page names neither engine.js nor the scripts of the apps: book.js asks for them when a widget
# comes near.
ASSETS = ("book.js", "engine.js", "widget.css", "book.css", "apps/*")


def setup(app: Sphinx) -> dict[str, object]:
    """Register the extension."""
    build_report.setup(app)
    one_build.setup(app)
    app.add_config_value(freshness.CONFIG_VALUE, "", "env")
    app.add_config_value(freshness.LAYOUT_VALUE, "", "html")
    # Every page is written anew when what it loads has changed.
    app.add_config_value("course_edition", "", "html")
    # Before myst-nb reads where the outputs of the chapters are cached.
    app.connect("config-inited", _note_sources, priority=100)
    app.connect("config-inited", _note_edition)
    app.connect("html-page-context", _name_edition)
    app.connect("builder-inited", _check_quizzes)
    app.connect("builder-inited", _copy_assets)
    app.connect("build-finished", _show_every_folder)
    app.add_css_file("course/book.css", priority=900)
    app.add_css_file("course/widget.css", priority=901)
    for style in sorted((build() / "apps").glob("*.css")):
        app.add_css_file(f"course/apps/{style.name}", priority=902)
    app.add_js_file("course/book.js", loading_method="defer")
    directives.setup(app)
    pages.setup(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _note_sources(app: Sphinx, config: Config) -> None:
    freshness.follow_sources(config, Path(app.srcdir), Path(app.outdir))


def _note_edition(_app: Sphinx, config: Config) -> None:
    config.course_edition = edition()


def _name_edition(
    app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: object
) -> None:
    context["edition"] = app.config.course_edition


def _check_quizzes(app: Sphinx) -> None:
    folder = Path(app.srcdir)
    known = set(parse_file(folder / "references.bib").entries)
    try:
        quiz_file.check_all(folder / "chapters" / "quizzes", known)
    except quiz_file.QuizFileError as fault:
        raise ExtensionError(str(fault)) from fault


def _copy_assets(app: Sphinx) -> None:
    # A folder of its own: Jupyter Book adds whatever lies in _static itself to every page.
    target = Path(app.outdir) / "_static" / "course"
    (target / "apps").mkdir(parents=True, exist_ok=True)
    # Held, so that all that is copied is of one edition.
    with held() as built:
        for path in (path for name in ASSETS for path in built.glob(name)):
            shutil.copyfile(path, target / path.relative_to(built))


def _show_every_folder(app: Sphinx, _fault: Exception | None) -> None:
    # Without this file GitHub Pages leaves out each folder whose name begins with an underscore.
    if app.builder.format == "html":
        Path(app.outdir, ".nojekyll").touch()
