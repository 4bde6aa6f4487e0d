"""The tests of science again, inside the MicroPython that the book ships."""

from pathlib import Path

import pytest

from tests.engine import Engine

FOLDER = Path(__file__).parent
CPYTHON_ONLY = ("test_properties", "test_under_micropython")
PORTABLE = sorted(path for path in FOLDER.glob("test_*.py") if path.stem not in CPYTHON_ONLY)

RUN = """
import {module} as module
ran = 0
for name in sorted(dir(module)):
    if name.startswith("test_"):
        getattr(module, name)()
        ran += 1
assert ran, "no test in {module}"
"""


@pytest.mark.parametrize("path", PORTABLE, ids=lambda path: path.stem)
def test_science_under_micropython(engine: Engine, path: Path) -> None:
    for file in (FOLDER.parent / "__init__.py", FOLDER / "__init__.py", FOLDER / "expect.py", path):
        inside = file.relative_to(FOLDER.parents[1]).as_posix()
        engine.write(f"/course/{inside}", file.read_text(encoding="utf-8"))
    engine.run(RUN.replace("{module}", f"tests.science.{path.stem}"))
