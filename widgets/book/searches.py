"""In a chapter, what was looked for and not found: a mark in the text, and the list of a page."""

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective, SphinxRole

from widgets.book.folded import folded
from widgets.science.evidence.looked import search_sentence
from widgets.science.evidence.searches import SEARCHES

MARK = "(we looked)"
TITLE = "What we looked for and did not find"


class Searched(SphinxRole):
    """The mark behind a sentence that names what was not found: {searched}`search-one`."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return a link to the page's own list. An unknown search is an error of the chapter."""
        key = self.text.strip()
        if key not in SEARCHES:
            fault = f"{key} is not in widgets/science/evidence/searches.py"
            told = self.inliner.reporter.error(fault, line=self.lineno)
            return [self.inliner.problematic(self.rawtext, self.rawtext, told)], [told]
        self.env.metadata[self.env.docname].setdefault("searched", {})[key] = True
        html = f'<a class="rb-searched" href="#{key}">{MARK}</a>'
        return [nodes.raw("", html, format="html")], []


class LookedFor(SphinxDirective):
    """Every search of the page above it, folded: `{looked-for}`."""

    def run(self) -> list[nodes.Node]:
        """Return the list, with the words typed and what came nearest."""
        keys = self.env.metadata[self.env.docname].get("searched", {})
        if not keys:
            raise self.error("nothing above says that it was searched for")
        found: list[nodes.Node] = [nodes.raw("", "<ul>", format="html")]
        for key in keys:
            found += [
                nodes.raw("", f'<li id="{key}">', format="html"),
                *self.parse_text_to_nodes(in_full(key)),
                nodes.raw("", "</li>", format="html"),
            ]
        return folded(TITLE, [*found, nodes.raw("", "</ul>", format="html")])


def in_full(key: str) -> str:
    """Return MyST text with all that is known of a search."""
    made = SEARCHES[key]
    typed = "; ".join(f"“{words}”" for words in made.words)
    nearest = f" What came nearest: {made.nearest}" if made.nearest else ""
    return f"{search_sentence(key)} We typed: {typed}.{nearest}"


def setup(app: Sphinx) -> None:
    """Register the mark and the list."""
    app.add_role("searched", Searched())
    app.add_directive("looked-for", LookedFor)
