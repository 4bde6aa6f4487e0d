"""A book of three widgets, built and alive with the engine alone: no back, no runner."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.built_book.pages import Visit, widget
from widgets.book.course import COURSE
from widgets.engine.hosts.bundle import build
from widgets.engine.hosts.project import ROOT

TOY = Path(__file__).parents[1] / "toy_book"
# What the engine needs beside itself.
PACKAGES = ("package.json", "package-lock.json", ".npmrc")
CHAPTER = "chapter"
SUBJECT = (
    r"\b(?:runners?|spines?|backs|your back|back pain|low back|diagnos\w*|running-and-your-back)\b"
)
# Python imports this before all else. The course is installed for us, and would be found.
WITHOUT_COURSE = """
import sys
sys.meta_path = [one for one in sys.meta_path if "__editable__" not in str(one)]
"""

pytestmark = pytest.mark.xdist_group("toy_book")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the toy book and the engine, and nothing of the course."""
    build(COURSE)  # brings the npm packages
    folder = tmp_path_factory.mktemp("toy") / "toy book"
    shutil.copytree(TOY, folder)
    (folder / "widgets").mkdir()
    (folder / "widgets" / "__init__.py").touch()
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "widgets" / "engine", folder / "widgets" / "engine", ignore=ignored)
    (folder / "sitecustomize.py").write_text(WITHOUT_COURSE, encoding="utf-8")
    for name in PACKAGES:
        shutil.copy(ROOT / name, folder)
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    return folder


def run(project: Path, *command: str) -> str:
    """Run a program of our Python in the project. Fails with what it said when it fails."""
    done = subprocess.run(
        [str(Path(sys.executable).with_name(command[0])), *command[1:]],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(project)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def toy(project: Path) -> Path:
    """Give the folder of the built toy book."""
    run(project, "jupyter-book", "build", ".", "-n", "-W", "--keep-going")
    return project / "_build" / "html"


@pytest.fixture
def page(chromium: Browser, toy: Path) -> Page:
    return Visit(chromium, toy.as_uri()).open(CHAPTER)


def test_the_course_is_nowhere_near(project: Path) -> None:
    code = "import widgets, pathlib; print(pathlib.Path(widgets.__file__).parent)"
    assert run(project, "python", "-c", code).strip() == str(project / "widgets")
    code = "import importlib.util as u; print(u.find_spec('widgets.science'))"
    assert run(project, "python", "-c", code).strip() == "None"


def test_nothing_that_is_built_speaks_of_backs_or_runners(toy: Path) -> None:
    built = [*toy.glob("*.html"), *toy.glob("_static/course/**/*.*")]
    assert len(built) > 8
    for path in built:
        found = re.findall(SUBJECT, path.read_text(encoding="utf-8"), re.IGNORECASE)
        assert found == [], path.name


def test_its_three_widgets_are_alive(page: Page) -> None:
    counter = widget(page, "counter")
    expect(counter).to_contain_text("It is 3.")
    counter.get_by_role("button", name="One").click()
    expect(counter).to_contain_text("It is 4.")
    curve = widget(page, "curve")
    curve.get_by_role("slider").fill("3")
    expect(curve.locator("desc")).to_have_text("x to the power of 3, from 0 to 1.")
    quiz = widget(page, "quiz")
    quiz.get_by_role("textbox").fill("4")
    quiz.get_by_role("button", name="Check answer").click()
    expect(quiz).to_contain_text("1 of 1 right")


def test_what_a_reader_enters_is_kept_and_restored(page: Page) -> None:
    widget(page, "counter").get_by_role("button", name="One").click()
    expect(widget(page, "counter")).to_contain_text("It is 4.")
    page.reload()
    expect(widget(page, "counter")).to_contain_text("It is 4.")
    keys = page.evaluate("Object.keys(localStorage)")
    assert [key for key in keys if key.endswith("#counter") and key.startswith("toy/")] == keys


def test_it_is_a_widget_in_a_notebook(project: Path) -> None:
    code = "from toy import Counter; counter = Counter(); counter.count = 7; print(counter.html)"
    assert "It is <strong>7</strong>" in run(project, "python", "-c", code)


def test_two_builds_at_once_take_turns(toy: Path, project: Path) -> None:
    assert toy.is_dir()
    program = str(Path(sys.executable).with_name("jupyter-book"))
    both = [
        subprocess.Popen(
            # All of it anew, so that each takes its time.
            [program, "build", ".", "-n", "-W", "--keep-going", "--all"],
            cwd=project,
            env={**os.environ, "PYTHONPATH": str(project)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for _ in range(2)
    ]
    said = [build.communicate()[0] for build in both]
    assert [build.returncode for build in both] == [0, 0], said
    assert sum("Another program builds this book: waiting for it." in text for text in said) == 1
