"""Where a widget says that something was not found: where and when it was looked for."""

from widgets.engine.core.elements import Html, el
from widgets.science.evidence.looked import short_sentence


def looked_for(key: str) -> Html:
    """Return the sentence that follows "nobody measured", for a key of SEARCHES."""
    return el("span", " ", short_sentence(key), class_="rb-looked")
