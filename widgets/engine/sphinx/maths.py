"""Writes the formulas of the chapters as MathML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.errors import ExtensionError

from widgets.engine.hosts.mathml import mathml

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.writers.html5 import HTML5Translator


def _shown(tex: str, *, block: bool = False) -> str:
    try:
        return mathml(tex, block=block)
    except ValueError as fault:
        raise ExtensionError(str(fault)) from fault


def _inline(writer: HTML5Translator, node: nodes.math) -> None:
    writer.body.append(_shown(node.astext()))
    raise nodes.SkipNode


def _block(writer: HTML5Translator, node: nodes.math_block) -> None:
    opening = writer.starttag(node, "div", CLASS="rb-math")
    writer.body.append(f"{opening}{_shown(node.astext(), block=True)}</div>\n")
    raise nodes.SkipNode


def setup(app: Sphinx) -> None:
    """Offer `html_math_renderer: mathml`."""
    app.add_html_math_renderer("mathml", (_inline, None), (_block, None))
