"""The Sphinx extension: brings the widgets, their assets and the directives to a book."""

import shutil
from functools import partial
from pathlib import Path
from typing import Any

from pybtex.database import parse_file
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ExtensionError

from widgets.engine.hosts import quiz_file
from widgets.engine.hosts.bundle import build, edition, held, install_packages
from widgets.engine.hosts.project import Project
from widgets.engine.sphinx import build_report, cache, citations, directives, one_build, pages

# A page names neither engine.js nor the scripts of the apps: book.js asks for them when a widget
# comes near.
ASSETS = ("book.js", "engine.js", "widget.css", "book.css", "apps/*")


def setup(app: Sphinx, project: Project) -> dict[str, object]:
    """Register the extension for a project. To be called by the project's own."""
    build_report.setup(app)
    one_build.setup(app)
    citations.setup()
    app.add_config_value(cache.CONFIG_VALUE, "", "env")
    app.add_config_value(cache.LAYOUT_VALUE, "", "html")
    # Every page is written anew when what it loads has changed.
    app.add_config_value("book_edition", "", "html")
    # Before myst-nb reads where the outputs of the chapters are cached.
    app.connect("config-inited", partial(_note_sources, project), priority=100)
    app.connect("config-inited", partial(_note_edition, project))
    app.connect("html-page-context", partial(_name_edition, project))
    app.connect("builder-inited", partial(_check_quizzes, project))
    app.connect("builder-inited", partial(_copy_assets, project))
    app.connect("build-finished", _show_every_folder)
    # The icons of the pages are read from a package, also when the assets need no building.
    install_packages()
    app.add_css_file("course/book.css", priority=900)
    app.add_css_file("course/widget.css", priority=901)
    for style in sorted((build(project) / "apps").glob("*.css")):
        app.add_css_file(f"course/apps/{style.name}", priority=902)
    app.add_js_file("course/book.js", loading_method="defer")
    directives.setup(app, project)
    pages.setup(app, project)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _note_sources(project: Project, app: Sphinx, config: Config) -> None:
    cache.follow_sources(project, config, Path(app.srcdir), Path(app.outdir))


def _note_edition(project: Project, _app: Sphinx, config: Config) -> None:
    config.book_edition = edition(project)


def _name_edition(
    project: Project,
    app: Sphinx,
    _page: str,
    _template: str,
    context: dict[str, Any],
    _doctree: object,
) -> None:
    context["book_name"] = project.name
    context["edition"] = app.config.book_edition


def _check_quizzes(project: Project, app: Sphinx) -> None:
    folder = Path(app.srcdir)
    known = {*parse_file(folder / "references.bib").entries, *project.citable}
    try:
        quiz_file.check_all(folder / project.quizzes, known)
    except quiz_file.QuizFileError as fault:
        raise ExtensionError(str(fault)) from fault


def _copy_assets(project: Project, app: Sphinx) -> None:
    # A folder of its own: Jupyter Book adds whatever lies in _static itself to every page.
    target = Path(app.outdir) / "_static" / "course"
    (target / "apps").mkdir(parents=True, exist_ok=True)
    # Held, so that all that is copied is of one edition.
    with held(project) as built:
        for path in (path for name in ASSETS for path in built.glob(name)):
            shutil.copyfile(path, target / path.relative_to(built))


def _show_every_folder(app: Sphinx, _fault: Exception | None) -> None:
    # Without this file GitHub Pages leaves out each folder whose name begins with an underscore.
    if app.builder.format == "html":
        Path(app.outdir, ".nojekyll").touch()
