"""What another site shows when somebody passes a page on: its title, what it is about, a picture.

The picture is drawn here, at the build, and asked of the book by other sites alone: no page of ours
loads it.
"""

from __future__ import annotations

import hashlib
import re
import textwrap
from html import escape, unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docutils import nodes
    from matplotlib.figure import Figure
    from sphinx.application import Sphinx

FOLDER = "_static/social"
# The size that sites ask for, in pixels.
WIDTH, HEIGHT = 1200, 630
TEXT_WIDTH = 940
PROMISE = "What was tested, what was not, and what you can try with care"
# A change to the drawing changes this, and so the name of every picture.
DRAWING = 2

_INK, _QUIET, _GROUND, _ACCENT = "#1c2a2e", "#4d5f64", "#fbfcfb", "#0b6e6e"
_LETTERS_A_LINE = 16
# The mark of the course, a spine in motion, as in layout.html: a start and two curves.
MARK = ((11, 5), (18, 10), (8, 14), (15, 18), (22, 22), (18, 24), (21, 27))
_CURVE = (1, 4, 4, 4, 4, 4, 4)
_DESCRIPTION = re.compile(r'<meta content="([^"]*)" name="description"')


def offer_preview(
    app: Sphinx,
    pagename: str,  # noqa: ARG001  Sphinx calls by position
    templatename: str,  # noqa: ARG001
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Return the template the tags that name a page, describe it, and lead to its picture."""
    if doctree is None:
        return
    course, title = app.config.html_title, context["title"]
    name = hashlib.sha256(f"{DRAWING} {course} {title}".encode()).hexdigest()[:12]
    path = Path(app.outdir, FOLDER, f"{name}.png")
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        picture(title, course).savefig(path)
    described = _DESCRIPTION.search(context.get("metatags", ""))
    tags = {
        "og:type": "article",
        "og:site_name": course,
        "og:title": title,
        "og:description": unescape(described[1]) if described else "",
        "og:image": app.config.html_baseurl + context["pathto"](f"{FOLDER}/{path.name}", 1),
        "og:image:width": str(WIDTH),
        "og:image:height": str(HEIGHT),
        "og:image:alt": f"{course}: {title}",
    }
    context["preview"] = "\n".join(
        f'<meta property="{escape(key)}" content="{escape(value)}">'
        for key, value in tags.items()
        if value
    )


def picture(title: str, course: str) -> Figure:
    """Draw the picture of a page, with its title large and the course's mark."""
    # Half a second, for new pictures only.
    from matplotlib.figure import Figure  # noqa: PLC0415
    from matplotlib.patches import PathPatch  # noqa: PLC0415
    from matplotlib.path import Path as Outline  # noqa: PLC0415

    figure = Figure(figsize=(WIDTH / 100, HEIGHT / 100), dpi=100, facecolor=_GROUND)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, WIDTH), ylim=(HEIGHT, 0))
    axes.axis("off")
    axes.fill_betweenx((0, HEIGHT), TEXT_WIDTH, WIDTH, color=_ACCENT)
    spine = Outline([(WIDTH - 290 + 11 * x, 140 + 11 * y) for x, y in MARK], _CURVE)
    axes.add_patch(PathPatch(spine, fill=False, edgecolor="white", lw=28, capstyle="round"))
    axes.text(70, 110, course, color=_ACCENT, size=26, weight="bold")
    lines = textwrap.wrap(title, _LETTERS_A_LINE)
    size = 58 if len(lines) <= 2 else 46
    axes.text(
        66, 330, "\n".join(lines), color=_INK, size=size, weight="bold", family="serif", va="center"
    )
    axes.text(70, 560, PROMISE, color=_QUIET, size=18)
    return figure


def setup(app: Sphinx) -> None:
    """Offer the previews."""
    app.connect("html-page-context", offer_preview)
