"""The directives of the chapters, in a small book of their own."""

import re
from pathlib import Path

import pytest

from tests.small_book import build, page
from widgets.science.evidence.grades import GRADES

QUIZ = """
[{"question": "Which way is up?", "type": "many_choice", "cite": ["anderson2022"],
  "answers": [{"answer": "B", "correct": true}, {"answer": "C", "correct": false}]}]
"""


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


def test_widgets_of_the_whole_course_are_made_of_its_chapters_and_their_quizzes(
    tmp_path: Path,
) -> None:
    quizzes = tmp_path / "chapters" / "quizzes"
    quizzes.mkdir(parents=True)
    toc = "parts:\n  - caption: Start\n    chapters:\n      - file: chapters/start/one\n"
    (tmp_path / "_toc.yml").write_text(toc, encoding="utf-8")
    facts = "---\norphan: true\nmyst:\n  substitutions: {quiz: one}\n---\n"
    (tmp_path / "chapters" / "start").mkdir()
    (tmp_path / "chapters" / "start" / "one.md").write_text(
        f'{facts}# Chapter one\n\nQuiz("../quizzes/one.json")\n', encoding="utf-8"
    )
    (quizzes / "one.json").write_text(QUIZ, encoding="utf-8")
    html = page(tmp_path, "```{progress}\n```\n\n```{review}\n```")
    assert re.findall(r'data-storage-key="([^"]*)"', html) == ["progress", "review"]
    assert re.findall(r'data-reads="([^"]*)"', html) == [
        "[&quot;one-quiz&quot;, &quot;review&quot;]",
        "[&quot;one-quiz&quot;]",
    ]
    progress, review = html.split('data-app="review"')
    assert "Which way is up?" not in progress
    assert "Which way is up?" in review
    assert "Anderson et al. 2022" in review
