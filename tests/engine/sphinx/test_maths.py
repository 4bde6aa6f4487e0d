"""Formulas of a chapter are written as MathML, and one at fault stops the build."""

from typing import Any

import pytest
from docutils import nodes
from sphinx.errors import ExtensionError

from widgets.engine.sphinx import maths


class Sphinx:
    """Takes the renderers, and what they write, as Sphinx and its writer do."""

    def __init__(self) -> None:
        self.body: list[str] = []
        stand_in: Any = self
        maths.setup(stand_in)

    def add_html_math_renderer(self, _name: str, inline: Any, block: Any) -> None:
        """Keep the two that write a formula."""
        self.inline, self.block = inline[0], block[0]

    def starttag(self, _node: nodes.Node, name: str, **_attributes: str) -> str:
        """Return the start of an element."""
        return f"<{name}>"


def test_formulas_become_mathml() -> None:
    sphinx = Sphinx()
    with pytest.raises(nodes.SkipNode):
        sphinx.inline(sphinx, nodes.math("", "x"))
    with pytest.raises(nodes.SkipNode):
        sphinx.block(sphinx, nodes.math_block("", r"\frac{v}{f}"))
    inline, block = sphinx.body
    assert inline.startswith("<math ")
    assert block.startswith("<div><math ")
    assert 'display="block"' in block


def test_the_formula_at_fault_is_named() -> None:
    sphinx = Sphinx()
    with pytest.raises(ExtensionError, match=r"\\nosuch"):
        sphinx.inline(sphinx, nodes.math("", r"\nosuch{x}"))
