"""What was looked for and not found: the mark in a chapter, and the list at its end."""

import re
from pathlib import Path

from tests.small_book import build, page
from widgets.science.evidence.looked import search_sentence
from widgets.science.evidence.searches import SEARCHES

# A search that came near to no citation: this book has no references.
KEY = "search-glute-drills"
SAID = f"We found no trial of it {{searched}}`{KEY}`."
LIST = "```{looked-for}\n```"


def test_a_mark_leads_to_the_search_in_full(tmp_path: Path) -> None:
    html = page(tmp_path, f"{SAID}\n\nAnd again {{searched}}`{KEY}`.\n\n{LIST}")
    assert html.count(f'href="#{KEY}"') == 2
    (entry,) = re.findall(rf'<li id="{KEY}">(.*?)</li>', html, re.DOTALL)
    assert search_sentence(KEY) in entry
    assert all(words in entry for words in SEARCHES[KEY].words)
    assert "<summary>What we looked for and did not find</summary>" in html


def test_a_search_that_was_never_made_stops_the_build_and_says_where(tmp_path: Path) -> None:
    done = build(tmp_path, f"Before it.\n\nNone {{searched}}`search-nothing`.\n\n{SAID}\n\n{LIST}")
    assert done.returncode != 0
    assert "search-nothing is not in widgets/science/evidence/searches.py" in done.stderr
    assert f"{tmp_path / 'index.md'}:5:" in done.stderr


def test_a_list_without_a_search_above_it_stops_the_build(tmp_path: Path) -> None:
    done = build(tmp_path, f"{LIST}\n\n{SAID}")
    assert done.returncode != 0
    assert "nothing above says that it was searched for" in done.stderr
