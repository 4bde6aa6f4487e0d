"""Maths as MathML, made at build time: no script, no font, read aloud by screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from docutils.utils.math import MathError
from docutils.utils.math.latex2mathml import tex2mathml
from sphinx.errors import ExtensionError

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.writers.html5 import HTML5Translator


def mathml(tex: str, *, block: bool = False) -> str:
    """Return LaTeX maths as a MathML element. Raises ExtensionError with the formula at fault."""
    try:
        return str(tex2mathml(tex, as_block=block))
    except MathError as error:
        raise ExtensionError(f"This formula cannot be shown: {tex}\n{error}") from error


def _inline(writer: HTML5Translator, node: nodes.math) -> None:
    writer.body.append(mathml(node.astext()))
    raise nodes.SkipNode


def _block(writer: HTML5Translator, node: nodes.math_block) -> None:
    opening = writer.starttag(node, "div", CLASS="rb-math")
    writer.body.append(f"{opening}{mathml(node.astext(), block=True)}</div>\n")
    raise nodes.SkipNode


def setup(app: Sphinx) -> None:
    """Offer `html_math_renderer: mathml`."""
    app.add_html_math_renderer("mathml", (_inline, None), (_block, None))
