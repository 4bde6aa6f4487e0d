"""The directives of the chapters, in a small book of their own."""

import re
from pathlib import Path

import pytest

from tests.small_book import build, page
from widgets.science.evidence.grades import GRADES


@pytest.mark.parametrize("grade", ["E", "u", "A+"])
def test_a_grade_there_is_not_stops_the_build_and_says_where(tmp_path: Path, grade: str) -> None:
    done = build(tmp_path, f"Before it.\n\n```{{evidence}} {grade}\nA claim.\n```")
    assert done.returncode != 0
    assert f"grade '{grade}' is none of A, B, C, D, U" in done.stderr
    assert f"{tmp_path / 'index.md'}:5:" in done.stderr


def test_a_claim_without_a_grade_stops_the_build(tmp_path: Path) -> None:
    done = build(tmp_path, "```{evidence}\nA claim.\n```")
    assert done.returncode != 0
    assert f"{tmp_path / 'index.md'}:3:" in done.stderr


def test_a_grade_is_a_letter_and_words_and_not_colour_alone(tmp_path: Path) -> None:
    boxes = [f"```{{evidence}} {grade}\nClaim *{grade}*.\n```" for grade in GRADES]
    html = page(tmp_path, "\n\n".join(boxes))
    for grade, words in GRADES.items():
        assert f"<strong>Grade {grade}</strong>: {words}" in html
        assert f"Claim <em>{grade}</em>." in html
        assert re.search(rf'class="[^"]*\brb-evidence-{grade.lower()}\b', html)


def test_the_cover_opens_with_the_runner(tmp_path: Path) -> None:
    html = page(tmp_path, "```{cover}\n```")
    assert re.findall(r'data-app="([^"]*)"', html) == ["running_figure"]
