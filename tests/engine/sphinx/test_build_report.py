"""The last lines of a build that failed say what was wrong, where, and why."""

import subprocess
import sys
from os import environ
from pathlib import Path

import pytest

from tests.project_copy import copy_project
from widgets.engine.sphinx.build_report import summary


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory, book: Path) -> Path:
    """Return a copy of the project in a folder whose name makes trouble."""
    folder = tmp_path_factory.mktemp("copy") / "mein lauf #1 ü"
    copy_project(folder, book)
    return folder


def last_lines(copy: Path, page: str, before: str, after: str) -> list[str]:
    """Build with one change to a file, and give the last ten lines of what is said."""
    path = copy / page
    whole = path.read_text(encoding="utf-8")
    assert before in whole
    path.write_text(whole.replace(before, after, 1), encoding="utf-8")
    program = str(Path(sys.executable).with_name("jupyter-book"))
    done = subprocess.run(
        [program, "build", ".", "-n", "-W", "--keep-going"],
        cwd=copy,
        env={**environ, "PYTHONPATH": str(copy)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    path.write_text(whole, encoding="utf-8")
    assert done.returncode != 0
    return done.stdout.rstrip().split("\n")[-10:]


pytestmark = pytest.mark.xdist_group("new_widget")


def test_a_cell_that_fails_is_named_with_its_chapter_and_reason(copy: Path) -> None:
    said = last_lines(
        copy, "chapters/causes/overstride.md", "quizzes/overstride.json", "quizzes/missing.json"
    )
    assert said[-2].startswith("The book was NOT built: one problem.")
    assert "chapters/causes/overstride.md: the cell that begins with `" in said[-1]
    assert "missing.json: No such file or directory" in said[-1]


def test_an_unknown_citation_is_named_with_its_chapter_and_line(copy: Path) -> None:
    said = last_lines(copy, "chapters/causes/overstride.md", "cai2017", "nobody2020")
    report = "\n".join(said)
    assert "The book was NOT built" in report
    assert "chapters/causes/overstride.md:" in report
    assert "nobody2020" in report


def test_a_malformed_quiz_is_named_with_its_question_and_reason(copy: Path) -> None:
    said = last_lines(copy, "chapters/quizzes/overstride.json", '"question":', '"qestion":')
    report = "\n".join(said)
    assert "The book was NOT built" in report
    assert "overstride.json, question 1" in report
    assert "'question' is missing" in report


def test_many_problems_still_fit_the_last_lines() -> None:
    said = summary([f"page.md:{line}: unknown" for line in range(40)], has_failed=True)
    lines = said.strip().split("\n")
    assert len(lines) == 10
    assert lines[0].startswith("The book was NOT built: 40 problems.")
    assert lines[1] == "  page.md:0: unknown"
    assert lines[-1] == "  … and more, all of it above."


def test_a_book_that_was_built_says_so() -> None:
    assert "was built, but look at this: one problem" in summary(["a"], has_failed=False)
