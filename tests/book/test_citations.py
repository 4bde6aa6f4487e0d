"""A reader of a quiz sees who found what, not the keys of our bibliography."""

from pathlib import Path

import pytest

from widgets.engine.hosts import quiz_file
from widgets.science.evidence.searches import SEARCHES
from widgets.science.evidence.sources import SOURCES

QUIZZES = sorted((Path(__file__).parents[2] / "chapters" / "quizzes").glob("*.json"))


@pytest.mark.parametrize("path", QUIZZES, ids=lambda path: path.stem)
def test_every_study_a_quiz_cites_has_a_name(path: Path) -> None:
    cited = set()
    for question in quiz_file.load(path):
        for part in (question, *question["answers"]):
            cited.update(part.get("cite", []))
    assert cited
    assert cited <= set(SOURCES) | set(SEARCHES)
