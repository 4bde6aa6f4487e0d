"""The book's pages: light, private, and the same over http and by double-click.

The pages have a layout of their own (`templates/`). Sphinx's theme still gives the navigation, but
none of its scripts and styles are loaded: they are four times our whole budget, and they
cannot run under the Content-Security-Policy that keeps the pages private.
"""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx.jinja2glue import BuiltinTemplateLoader

from widgets.engine.core import protocol
from widgets.engine.sphinx import icons, leftovers, maths, notebooks, search, social
from widgets.engine.sphinx.corrections import corrected
from widgets.engine.sphinx.security import secured

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.config import Config

    from widgets.engine.hosts.project import Project

TEMPLATES = Path(__file__).parent / "templates"

# All that a page may load, besides the styles of its widgets. A list of what to keep, not of what
# to drop: an extension that adds a file, perhaps from another site, then changes nothing.
LOADED = frozenset(
    {
        "_static/pygments.css",
        "_static/course/book.css",
        "_static/course/widget.css",
        "_static/course/book.js",
    }
)

_APP = re.compile(rf' {protocol.APP}="(\w+)"')

# Late, so that what the theme and the extensions add to the page is there to be sorted out.
LATE = 900


class Pages(BuiltinTemplateLoader):
    """Sphinx's templates, with the last touch given to each whole page before it is written."""

    def render(self, template: str, context: dict[str, Any]) -> str:  # type: ignore[override]
        """Return the page, corrected and with its Content-Security-Policy."""
        page = super().render(template, context)
        # The theme has its own small parts drawn here too.
        is_whole = page.lstrip().startswith("<!DOCTYPE html>")
        return secured(corrected(page)) if is_whole else page


def choose_files(
    app: Sphinx,
    pagename: str,  # noqa: ARG001  Sphinx calls by position
    templatename: str,  # noqa: ARG001
    context: dict[str, Any],
    doctree: nodes.document | None,  # noqa: ARG001
) -> None:
    """Leave only the files that a page needs, and give the templates what they draw with.

    The widgets' state that myst-nb embeds goes too: it holds each widget's whole script.
    """
    apps = _APP.findall(context.get("body", ""))
    loaded = LOADED | {f"_static/course/apps/{name}.css" for name in apps}
    for kind in ("css_files", "script_files"):
        context[kind] = [file for file in context[kind] if getattr(file, "filename", "") in loaded]
    context["icon"] = icons.icon
    context["book_title"] = app.config.html_title


def configure(project: Project, _app: Sphinx, config: Config) -> None:
    """Put the book's templates, then ours, before the theme's; give each page its last touch."""
    own = [project.templates] if project.templates else []
    config.templates_path = [*map(str, own), str(TEMPLATES), *config.templates_path]
    config.template_bridge = f"{__name__}.{Pages.__name__}"


def setup(app: Sphinx, project: Project) -> None:
    """Set up the pages."""
    app.connect("config-inited", partial(configure, project))
    app.connect("html-page-context", choose_files, priority=LATE)
    search.setup(app, project.signpost)
    for part in (maths, notebooks, social, leftovers):
        part.setup(app)
