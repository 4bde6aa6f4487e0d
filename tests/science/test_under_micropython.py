"""The tests of science again, inside the MicroPython that the book ships."""

from pathlib import Path

import pytest

from tests.engine import Engine

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
CPYTHON_ONLY = ("_properties.py", "_under_micropython.py")
MODULES = sorted(path for path in FOLDER.glob("*.py") if not path.name.endswith(CPYTHON_ONLY))
PORTABLE = [path for path in MODULES if path.name.startswith("test_")]

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
    engine.write_all(ROOT / "widgets" / "science")
    for module in (FOLDER.parent / "__init__.py", *MODULES):
        inside = module.relative_to(ROOT).as_posix()
        engine.write(f"/course/{inside}", module.read_text(encoding="utf-8"))
    engine.run(RUN.replace("{module}", f"tests.science.{path.stem}"))
