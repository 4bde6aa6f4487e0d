"""Outputs kept from an earlier build are used only while all that made them is the same."""

from pathlib import Path

import pytest
from sphinx.config import Config

from widgets.book.course import COURSE
from widgets.engine.sphinx import cache

FILES = {
    "widgets/science/gait/step_rate.py": "RATE = 170",
    "widgets/engine/hosts/quiz_schema.json": "{}",
    "chapters/quizzes/overstride.json": "[]",
    "requirements.txt": "matplotlib==1",
    "chapters/causes/overstride.md": "# Overstride",
    "widgets/book/css/book.css": "",
    "widgets/engine/sphinx/templates/page.js": "",
}
FOLLOWED = [name for name in FILES if not name.endswith((".md", ".css", ".js"))]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a small project."""
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def of_outputs(project: Path) -> str:
    return cache.checksum_of(project, cache.source_files(COURSE, project))


@pytest.mark.parametrize("name", FOLLOWED)
def test_a_changed_source_changes_the_check_sum(project: Path, name: str) -> None:
    before = of_outputs(project)
    (project / name).write_text("changed", encoding="utf-8")
    assert of_outputs(project) != before
    (project / name).write_text(FILES[name], encoding="utf-8")
    assert of_outputs(project) == before


def test_a_new_source_and_a_renamed_one_change_the_check_sum(project: Path) -> None:
    before = of_outputs(project)
    new = project / "widgets" / "science" / "new.py"
    new.touch()
    with_new = of_outputs(project)
    new.rename(new.with_name("other.py"))
    assert len({before, with_new, of_outputs(project)}) == 3


@pytest.mark.parametrize("name", sorted(set(FILES) - set(FOLLOWED)))
def test_a_chapter_and_a_style_are_no_sources_of_outputs(project: Path, name: str) -> None:
    before = of_outputs(project)
    (project / name).write_text("changed", encoding="utf-8")
    assert of_outputs(project) == before


def test_the_build_keeps_outputs_apart_by_check_sum(project: Path) -> None:
    config = Config()
    config.add(cache.CONFIG_VALUE, "", "env", str)
    config.add(cache.LAYOUT_VALUE, "", "html", str)
    config.add("nb_execution_cache_path", "", "env", str)
    cache.follow_sources(COURSE, config, project, project / "_build" / "html")
    checksum = of_outputs(project)
    assert config.book_sources == checksum
    assert config.nb_execution_cache_path == str(project / "_build" / ".jupyter_cache" / checksum)


def test_a_script_in_a_template_changes_the_layout(project: Path) -> None:
    before = cache.checksum_of(project, cache.layout_files(COURSE, project))
    (project / "widgets/engine/sphinx/templates/page.js").write_text("changed", encoding="utf-8")
    assert cache.checksum_of(project, cache.layout_files(COURSE, project)) != before
