"""The README's worked example: one file makes a widget that lives everywhere."""

import re
import subprocess
import sys
from os import environ
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.built_book.pages import GALLERY, Visit, wake
from tests.project_copy import copy_project
from widgets.engine.hosts.project import ROOT

NAME = "pace_converter"


def example() -> str:
    """Return the code under the README's heading "Add a widget"."""
    _, _, section = (ROOT / "README.md").read_text(encoding="utf-8").partition("## Add a widget\n")
    found = re.search(r"^```python\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    assert found, "README.md has no Python code under its heading Add a widget"
    return found[1]


class Project:
    """A copy of the project with the one new file in it."""

    def __init__(self, folder: Path, book: Path) -> None:
        """Copy it."""
        self.folder = folder
        copy_project(folder, book, **{NAME: example()})

    def run(self, program: str, *arguments: str) -> None:
        """Run a program of our Python in the copy. Fails with what it said when it fails."""
        own = {"PYTHONPATH": str(self.folder), "PARITY_SEQUENCES": "50"}
        done = subprocess.run(
            [str(Path(sys.executable).with_name(program)), *arguments],
            cwd=self.folder,
            env={**environ, **own},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, book: Path) -> Project:
    """Return a copy of the project with the one new file in it."""
    return Project(tmp_path_factory.mktemp("project") / "course", book)


pytestmark = pytest.mark.xdist_group("new_widget")


def test_it_is_alive_in_the_gallery(project: Project, chromium: Browser) -> None:
    project.run("jupyter-book", "build", ".", "-n", "-W", "--keep-going")
    visit = Visit(chromium, (project.folder / "_build" / "html").as_uri())
    page = visit.open(GALLERY)
    widget = wake(page.locator(f'[data-example="{NAME}/untouched"] .rb-widget'))
    expect(widget).to_contain_text("10.0 km/h")
    widget.get_by_role("slider").fill("5")
    expect(widget).to_contain_text("12.0 km/h")
    visit.end()


def test_linters_and_types_find_nothing_in_it(project: Project) -> None:
    file = f"widgets/apps/{NAME}.py"
    project.run("ruff", "check", file)
    project.run("ruff", "format", "--check", file)
    project.run("mypy", file)


def test_it_is_the_same_in_both_interpreters(project: Project) -> None:
    project.run("pytest", "-n0", "-k", NAME, "tests/apps/test_parity.py")


def test_it_is_a_widget_in_a_notebook(project: Project) -> None:
    code = "from widgets import PaceConverter; assert '10.9' in PaceConverter(minutes=5.5).html"
    project.run("python", "-c", code)
