"""Tests of science and of the engine's plain Python again, inside the MicroPython of the book."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from widgets.book.course import COURSE
from widgets.engine.hosts.project import ROOT
from widgets.engine.testing.micropython import Engine

FOLDER = Path(__file__).parent
# A test that uses one of these runs in CPython alone.
CPYTHON_ONLY = re.compile(
    r"^(from|import) (pytest|hypothesis|pathlib|csv|tools)|\bre\.findall", re.MULTILINE
)
PORTABLE = sorted(
    path
    for pattern in (
        "science/**/test_*.py",
        "engine/quiz/test_*.py",
        "engine/formats/test_*.py",
        "apps/test_progress_steps.py",
    )
    for path in FOLDER.glob(pattern)
    if not CPYTHON_ONLY.search(path.read_text(encoding="utf-8"))
)

RUN = """
import sys
__import__("{module}")
module = sys.modules["{module}"]
ran = 0
for name in sorted(dir(module)):
    if name.startswith("test_"):
        getattr(module, name)()
        ran += 1
assert ran, "no test in {module}"
"""


def test_most_tests_of_science_are_portable() -> None:
    assert len(PORTABLE) >= 41


def helpers() -> list[Path]:
    folders = [FOLDER / part for part in ("science", "engine", "apps")]
    found = [path for folder in folders for path in folder.rglob("*.py")]
    return [path for path in found if not path.stem.startswith("test_")]


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """Give an engine in which no app was started: an app brings only the studies that it cites."""
    engine = Engine(COURSE)
    yield engine
    engine.close()


def name_of(path: Path) -> str:
    return path.relative_to(FOLDER).with_suffix("").as_posix().replace("/", ".")


@pytest.mark.parametrize("path", PORTABLE, ids=name_of)
def test_it_holds_under_micropython(engine: Engine, path: Path) -> None:
    for part in (
        "engine/core",
        "engine/html",
        "engine/quiz",
        "engine/formats",
        "science",
        "components",
        "apps/progress",
    ):
        engine.write_all(ROOT / "widgets" / part)
    for module in [FOLDER / "__init__.py", FOLDER / "expect.py", *helpers(), *PORTABLE]:
        engine.write_module(module)
    engine.run(RUN.replace("{module}", f"tests.{name_of(path)}"))
