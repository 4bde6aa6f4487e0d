"""Citations in a widget: who measured, as a plain link to the study."""

from widgets.engine.core.elements import Html, el
from widgets.science.evidence.sources import SOURCES


def cite(key: str) -> Html:
    """Return a study's authors and year, linked where the study can be found."""
    source = SOURCES[key]
    return el("a", source.authors, href=source.link) if source.link else el("span", source.authors)
