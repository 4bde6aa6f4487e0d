"""How a text names what it cites: by author and year, or by a short title where no author is known.

A whole title in the middle of a sentence is hard to read past.
"""

from dataclasses import dataclass, field

import pybtex.plugin
from pybtex.backends import plaintext
from pybtex.style.template import Node, first_of, optional, tag
from pybtex.style.template import field as of_entry
from sphinxcontrib.bibtex.plugin import register_plugin
from sphinxcontrib.bibtex.style.referencing import PersonStyle
from sphinxcontrib.bibtex.style.referencing.author_year import AuthorYearReferenceStyle

NAME = "author_year_or_short_title"


@dataclass
class _Names(PersonStyle):
    def author_or_editor_or_title(self, full: bool) -> Node:  # noqa: FBT001  as theirs
        whole = super().author_or_editor_or_title(full)
        return first_of[optional[tag("em")[of_entry("shorttitle")]], whole]


@dataclass
class _Style(AuthorYearReferenceStyle):
    person: PersonStyle = field(default_factory=_Names)


def setup() -> None:
    """Let a book's settings choose this style as `bibtex_reference_style`."""
    register_plugin("sphinxcontrib.bibtex.style.referencing", NAME, _Style)
    # Unregistered, it is searched for among all installed packages, once for each citation.
    pybtex.plugin.register_plugin("pybtex.backends", "plaintext", plaintext.Backend, force=True)
