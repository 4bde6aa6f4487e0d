"""Every number was read on a page that the course names, and the references say how much of it."""

from pathlib import Path

from pybtex.database import parse_file

from widgets.science.triage.help_lines import COUNTRIES, all_lines
from widgets.science.triage.help_sources import PAGES

REFERENCES = parse_file(Path(__file__).parents[3] / "references.bib").entries


def test_each_page_is_where_a_number_was_read() -> None:
    read = {key for one in COUNTRIES for line in all_lines(one) for key in line.sources}
    assert read == set(PAGES)


def test_each_page_is_in_the_references_at_the_same_address() -> None:
    for key, page in PAGES.items():
        assert page.name, key
        assert page.link.startswith(("https://", "http://")), key
        assert REFERENCES[key].fields["url"] == page.link
        assert "We read" in REFERENCES[key].fields["note"], key


def test_what_is_only_partly_verified_says_in_the_references_what_was_not_read() -> None:
    lines = [line for one in COUNTRIES for line in all_lines(one)]
    partly = {key for line in lines if line.verified == "partly" for key in line.sources}
    sure = {key for line in lines if line.verified == "true" for key in line.sources}
    for key in sure - partly:
        assert "no page of" not in REFERENCES[key].fields["note"], key
