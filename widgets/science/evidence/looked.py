"""What is said of a search, in words."""

from widgets.science.evidence.searches import SEARCHES


def search_sentence(key: str) -> str:
    """Return the sentence that says what was looked for, where and when."""
    made = SEARCHES[key]
    return f"On {made.on} we looked in {made.where} for {made.question}."


def short_sentence(key: str) -> str:
    """Return the same in short, to stand behind the sentence that names what was not found."""
    made = SEARCHES[key]
    return f"We looked for it in {made.where} on {made.on}."


def search_as_source(key: str) -> str:
    """Return the search as a source among others."""
    made = SEARCHES[key]
    return f"our search of {made.on} in {made.where} for {made.question}"
