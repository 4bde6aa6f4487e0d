"""LaTeX maths as MathML: no script, no font, and screen readers read it aloud."""

import re

from docutils.utils.math import MathError
from docutils.utils.math.latex2mathml import tex2mathml

# What docutils raises for a formula that it stumbles over instead of refusing.
_STUMBLES = (AttributeError, IndexError, KeyError, NameError, RecursionError, TypeError)


def mathml(tex: str, *, block: bool = False) -> str:
    """Return LaTeX maths as a MathML element. Raises ValueError for what cannot be shown."""
    if not _is_closed(tex):
        raise ValueError(f"This formula cannot be shown: {tex}\nIts braces do not match.")
    try:
        return str(tex2mathml(tex, as_block=block))
    except (MathError, *_STUMBLES) as fault:
        raise ValueError(f"This formula cannot be shown: {tex}\n{fault}") from fault


def _is_closed(tex: str) -> bool:
    """Whether each brace has its other one: docutils leaves out what stands after one too many."""
    depth = 0
    for brace in re.findall(r"(?s)\\.|([{}])", tex):
        depth += {"{": 1, "}": -1}.get(brace, 0)
        if depth < 0:
            return False
    return depth == 0
