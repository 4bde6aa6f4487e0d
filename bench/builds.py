"""How long the book takes to build: from nothing, and after one chapter changed."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from bench.table import OURS, Results, Row
from widgets.host.bundle import ROOT

REBUILDS = 3

_FULL = "full build, with execution"
_AGAIN = "rebuild, one sentence changed, p50"
ROWS = (Row(_FULL, "s", (OURS,), 120), Row(_AGAIN, "s", (OURS,), 10))

_LEFT_BEHIND = shutil.ignore_patterns("_build", ".*", "node_modules", "assets", "__pycache__")


def measure(folder: Path, results: Results) -> None:
    """Build a copy of the project, nothing of which was ever built."""
    with results.attempt("builds"):
        copy = Path(shutil.copytree(ROOT, folder / "project", ignore=_LEFT_BEHIND))
        # What npm fetched is no part of a build.
        (copy / "node_modules").symlink_to(ROOT / "node_modules")
        results.add(_FULL, OURS, _build(copy))
        results.add(_AGAIN, OURS, median(_rebuild(copy, number) for number in range(REBUILDS)))


def _rebuild(copy: Path, number: int) -> float:
    chapter = copy / "chapters" / "causes" / "overstride.md"
    with chapter.open("a", encoding="utf-8") as text:
        text.write(f"\nThis is sentence {number}.\n")
    return _build(copy)


def _build(copy: Path) -> float:
    """Give the seconds that a build takes. Raises RuntimeError with what a failed one said."""
    command = [str(Path(sys.executable).with_name("jupyter-book")), "build", ".", "-n", "-W"]
    start = time.perf_counter()
    done = subprocess.run(
        [*command, "--keep-going"],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"the book does not build:\n{done.stdout}{done.stderr}")
    return time.perf_counter() - start
