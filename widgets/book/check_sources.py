"""The sources of the check for warning signs, with their addresses, for the end of its chapter."""

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from widgets.book.folded import folded
from widgets.science.triage.guidelines import GUIDELINES
from widgets.science.triage.help_lines import COUNTRIES, Country, all_lines, shown
from widgets.science.triage.help_sources import PAGES


class CheckSources(SphinxDirective):
    """Where each sign and each number was read: `{check-sources}`."""

    def run(self) -> list[nodes.Node]:
        """Return two lists, folded: a reader in need does not have to pass them."""
        return [
            *self._list("Where the signs come from, and how much of it we read", signs_read()),
            *self._list("Where the numbers come from", numbers_read()),
        ]

    def _list(self, title: str, lines: list[str]) -> list[nodes.Node]:
        return folded(title, self.parse_text_to_nodes("\n".join(lines)))


def signs_read() -> list[str]:
    """Return a line of MyST for each source of a sign."""
    return [
        f"- {_linked(one.name, one.link)}. {one.read}"
        for one in sorted(GUIDELINES, key=lambda one: one.name)
    ]


def numbers_read() -> list[str]:
    """Return a line of MyST for each country."""
    return [f"- {country.name}: " + "; ".join(_pages(country)) for country in COUNTRIES]


def _pages(country: Country) -> list[str]:
    keys = dict.fromkeys(key for line in shown(all_lines(country)) for key in line.sources)
    return [_linked(PAGES[key].name, PAGES[key].link) for key in keys]


def _linked(name: str, link: str) -> str:
    return f"[{name}](<{link}>)" if link else name
