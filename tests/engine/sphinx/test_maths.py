"""Formulas become MathML, and one at fault is named."""

import pytest
from sphinx.errors import ExtensionError

from widgets.engine.sphinx.maths import mathml


def test_maths_becomes_mathml() -> None:
    shown = mathml(r"\frac{v}{f}", block=True)
    assert shown.startswith("<math ")
    assert 'display="block"' in shown
    assert "<mfrac>" in shown


def test_the_formula_at_fault_is_named() -> None:
    with pytest.raises(ExtensionError, match=r"\\nosuch"):
        mathml(r"\nosuch{x}")
