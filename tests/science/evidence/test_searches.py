"""Every search on record says what was typed and when, and a page speaks of it."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from widgets.science.evidence.searches import SEARCHES

ROOT = Path(__file__).parents[3]
TEXTS = [
    path.read_text(encoding="utf-8")
    for place, ending in (("chapters", "*.*"), ("widgets", "*.py"))
    for path in (ROOT / place).rglob(ending)
    if path.suffix in {".md", ".yml", ".json", ".py"} and path.name != "searches.py"
]


@pytest.mark.parametrize("key", SEARCHES)
def test_a_search_says_what_was_typed_and_when(key: str) -> None:
    made = SEARCHES[key]
    assert re.fullmatch(r"search(-[a-z0-9]+)+", key)
    assert made.words
    assert all(made.words)
    day = datetime.strptime(made.on, "%d %B %Y").replace(tzinfo=UTC)
    assert day >= datetime(2026, 11, 1, tzinfo=UTC)
    assert not made.question.endswith(".")
    assert not made.nearest or made.nearest.endswith(".")


@pytest.mark.parametrize("key", SEARCHES)
def test_a_search_is_spoken_of(key: str) -> None:
    assert any(re.search(rf"{key}\b(?!-)", text) for text in TEXTS)


def test_they_stand_in_order() -> None:
    assert list(SEARCHES) == sorted(SEARCHES)
