"""The red box, as it stands in the chapters."""

import re
from pathlib import Path

import pytest

from tests.book.boxed import missing

ROOT = Path(__file__).parents[2]
WITH_BOX = sorted(
    page.relative_to(ROOT).with_suffix("").as_posix()
    for page in (ROOT / "index.md", *(ROOT / "chapters").rglob("*.md"))
    if "```{safety}" in page.read_text(encoding="utf-8")
)


@pytest.mark.parametrize("page", WITH_BOX)
def test_the_box_of_the_page_says_every_sign(book: Path, page: str) -> None:
    html = (book / f"{page}.html").read_text(encoding="utf-8")
    (aside,) = re.findall(r'<aside aria-label="Warning signs">(.*?)</aside>', html, re.DOTALL)
    assert missing(re.sub(r"<[^>]*>", "*", aside)) == []


def test_every_chapter_but_a_few_has_the_box() -> None:
    assert len(WITH_BOX) == 16
