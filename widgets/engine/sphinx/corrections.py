"""Small faults in the HTML that Sphinx and myst-nb write, put right in each page."""

import re

_SUMMARY = re.compile(r'<summary aria-label="Toggle hidden content">.*?</summary>', re.DOTALL)
_PROMPTS = '<summary><span class="collapsed">{}</span><span class="expanded">{}</span></summary>'

_REPLACEMENTS = (
    # A heading needs a level. The captions of the menu stand outside the text's order of headings.
    (re.compile(r'(<p class="caption") role="heading">'), r"\1>"),
    # An entry's role is deprecated, and without it the list that holds it must go too.
    (re.compile(r'(<div [^>]*?) role="doc-biblioentry"'), r"\1"),
    (re.compile(r'<div role="list" (class="citation-list")'), r"<div \1"),
    # The security policy allows no style in an attribute; an image's width has one of its own.
    (re.compile(r'(<img [^>]*?)style="width: (\d+)px;"'), r'\1width="\2"'),
)


def corrected(page: str) -> str:
    """Return the page without the faults."""
    page = _SUMMARY.sub(_plain_summary, page)
    for fault, remedy in _REPLACEMENTS:
        page = fault.sub(remedy, page)
    return page


def _plain_summary(summary: re.Match[str]) -> str:
    # A paragraph may not stand in a summary, and the label hides its words from voice control.
    return _PROMPTS.format(*re.findall(r"<p [^>]*>(.*?)</p>", summary[0]))
