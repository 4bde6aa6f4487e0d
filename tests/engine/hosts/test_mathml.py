"""Formulas become MathML, and one at fault is named."""

import pytest

from widgets.engine.hosts.mathml import mathml


def test_maths_becomes_mathml() -> None:
    shown = mathml(r"\frac{v}{f}", block=True)
    assert shown.startswith("<math ")
    assert 'display="block"' in shown
    assert "<mfrac>" in shown
    assert "display=" not in mathml("x")


@pytest.mark.parametrize(
    "tex",
    [
        r"\nosuch{x}",
        "^",
        "a & b",
        r"\frac{1}",
        "P(B|T}",
        "{",
        r"\{1, 2}",
        r"\phantom]1em\hspace\begin{matrix}^\int\pmod\limits",
    ],
)
def test_the_formula_at_fault_is_named(tex: str) -> None:
    with pytest.raises(ValueError, match="This formula cannot be shown: ") as caught:
        mathml(tex)
    assert tex in str(caught.value)


def test_a_brace_that_is_shown_needs_no_other() -> None:
    assert "<mn>1</mn>" in mathml(r"\{1")
