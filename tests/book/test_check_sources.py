"""The list of sources at the end of the check's chapter: none is missing, each can be opened."""

import re
from pathlib import Path

from widgets.book.check_sources import numbers_read, signs_read
from widgets.science.triage.guidelines import GUIDELINES
from widgets.science.triage.help_lines import COUNTRIES, shown
from widgets.science.triage.help_sources import PAGES

CHAPTER = Path(__file__).parents[2] / "chapters" / "start" / "check-first.md"
LINK = re.compile(r"\[([^\]]+)\]\(<(https?://[^>]+)>\)")


def test_every_source_of_a_sign_is_listed_with_how_much_was_read() -> None:
    text = "\n".join(signs_read())
    assert len(signs_read()) == len(GUIDELINES)
    for one in GUIDELINES:
        assert (
            f"{one.name}](<{one.link}>). {one.read}" in text or f"- {one.name}. {one.read}" in text
        )
    assert len(LINK.findall(text)) == len([one for one in GUIDELINES if one.link])


def test_every_page_behind_a_number_that_is_shown_is_listed_under_its_country() -> None:
    for country, line in zip(COUNTRIES, numbers_read(), strict=True):
        assert line.startswith(f"- {country.name}: ")
        links = {link for _, link in LINK.findall(line)}
        parts = (country.emergency, country.urgent, country.crisis, country.deaf)
        keys = {key for part in parts for one in shown(part) for key in one.sources}
        assert keys
        assert {PAGES[key].link for key in keys} == links


def test_the_chapter_of_the_check_ends_in_the_list() -> None:
    assert "```{check-sources}" in CHAPTER.read_text(encoding="utf-8")
