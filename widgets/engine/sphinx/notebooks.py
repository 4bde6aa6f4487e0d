"""Each chapter as an .ipynb beside its page, for readers who want to run it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import jupytext

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx


def offer_notebook(
    app: Sphinx,
    pagename: str,
    templatename: str,  # noqa: ARG001  Sphinx calls by position
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Write the notebook of a page that has code, and give the template its name and its content.

    The content goes into the link: on file:// a browser shows the file instead of saving it.
    """
    if doctree is None or "kernelspec" not in context.get("meta", {}):
        return
    target = Path(app.outdir, pagename).with_suffix(".ipynb")
    text = notebook(Path(app.env.doc2path(pagename)))
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    context["notebook"] = target.name
    context["notebook_data"] = f"data:application/x-ipynb+json;charset=utf-8,{quote(text)}"


def notebook(chapter: Path) -> str:
    """Return a MyST chapter as the text of a notebook, the same for the same chapter.

    A notebook knows nothing of MyST's substitutions, so their values stand in its text.
    """
    parsed = jupytext.read(chapter)
    substitutions = parsed.metadata.get("myst", {}).get("substitutions", {})
    for number, cell in enumerate(parsed.cells):
        cell["id"] = f"cell-{number}"  # otherwise drawn at random
        if cell["cell_type"] == "markdown":
            for name, value in substitutions.items():
                cell["source"] = cell["source"].replace(f"{{{{ {name} }}}}", str(value))
    return str(jupytext.writes(parsed, fmt="ipynb"))


def setup(app: Sphinx) -> None:
    """Offer the notebooks."""
    app.connect("html-page-context", offer_notebook)
