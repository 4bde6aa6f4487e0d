"""Who measured, as a link."""

import pytest

from widgets.components.citation import cite
from widgets.science.evidence.sources import SOURCES


def test_a_study_is_its_authors_linked_to_where_it_can_be_found() -> None:
    link = str(cite("lenhart2014hip"))
    assert "Lenhart et al. 2014</a>" in link
    assert 'href="https://' in link


def test_a_study_that_cannot_be_found_on_the_web_is_named_without_a_link() -> None:
    for key, source in SOURCES.items():
        assert str(cite(key)).startswith("<a " if source.link else "<span>"), key


def test_a_key_there_is_not_is_an_error() -> None:
    with pytest.raises(KeyError):
        cite("nobody1999")
