"""What another site shows when somebody passes a page on: its title, what it is about, a picture.

sphinxext-opengraph makes all of it. Here it is told what the page says of itself, and where the
book stands. The picture is asked of the book by other sites alone: no page of ours loads it.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.config import Config

_DESCRIPTION = re.compile(r'<meta content="([^"]*)" name="description"')
_ADDRESS = re.compile(r'<meta property="og:url"[^>]*>\n')
_PICTURE = re.compile(r'(?<=<meta property="og:image" content=")[^"]*')

# sphinxext-opengraph writes its tags at 500.
BEFORE, AFTER = 400, 600


def configure(_app: Sphinx, config: Config) -> None:
    """Take the name and the address of the book from where Sphinx has them."""
    config.ogp_site_name = config.ogp_site_name or config.html_title
    # A description is written by an author, or there is none: the search weighs it as a heading.
    config.ogp_enable_meta_description = False
    if config.html_baseurl and not config.ogp_site_url:
        config.ogp_site_url = config.html_baseurl.rstrip("/") + "/"


def describe(
    app: Sphinx,
    pagename: str,  # noqa: ARG001  Sphinx calls by position
    templatename: str,  # noqa: ARG001
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Let the page's own description stand for the beginning of its text."""
    if doctree is None:
        return
    own = {"og:image:alt": f"{app.config.ogp_site_name}: {context['title']}"}
    described = _DESCRIPTION.search(context["metatags"])
    if described:
        own["og:description"] = unescape(described[1])
    context["meta"] = {**own, **(context["meta"] or {})}


def stay_relative(
    app: Sphinx,
    pagename: str,  # noqa: ARG001
    templatename: str,  # noqa: ARG001
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """In a book that does not know its address, lead to the picture from where the page stands."""
    if doctree is None or app.config.ogp_site_url:
        return
    tags = _ADDRESS.sub("", context["metatags"])
    context["metatags"] = _PICTURE.sub(lambda path: context["pathto"](path[0], 1), tags)


def setup(app: Sphinx) -> None:
    """Offer the previews."""
    app.setup_extension("sphinxext.opengraph")
    app.connect("config-inited", configure)
    app.connect("html-page-context", describe, priority=BEFORE)
    app.connect("html-page-context", stay_relative, priority=AFTER)
