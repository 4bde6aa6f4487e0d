"""The name under which a widget keeps what a reader enters."""

from itertools import combinations
from pathlib import Path

import pytest

from widgets.book.course import COURSE
from widgets.engine.hosts import page

# Files of one name, in the folders of one course.
QUIZZES = (
    "chapters/quizzes/overstride.json",
    "chapters/quizzes/more/overstride.json",
    "chapters/causes/overstride.json",
    "overstride.json",
)


def storage_name(name: str, source: Path | None) -> str:
    return page.storage_name(name, source, COURSE.quizzes)


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """Return the folder of a course."""
    (tmp_path / "_toc.yml").touch()
    return tmp_path


@pytest.mark.parametrize(("one", "other"), list(combinations(QUIZZES, 2)))
def test_quizzes_of_one_name_in_two_folders_keep_their_answers_apart(
    course: Path, one: str, other: str
) -> None:
    assert storage_name("quiz", course / one) != storage_name("quiz", course / other)


def test_a_quiz_of_the_course_keeps_the_name_it_had_in_the_first_edition(course: Path) -> None:
    assert storage_name("quiz", course / QUIZZES[0]) == "overstride-quiz"


def test_a_name_does_not_tell_where_on_the_device_the_course_lies(course: Path) -> None:
    assert str(course) not in storage_name("quiz", course / QUIZZES[1])


def test_a_widget_made_of_no_file_keeps_its_own_name() -> None:
    assert storage_name("programme", None) == "programme"
