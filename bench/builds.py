"""How long the book takes to build: from nothing, and after one chapter changed."""

import os
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from bench.table import OURS, Results, Row
from widgets.engine.hosts.project import ROOT

REBUILDS = 3

_FULL = "full build, with execution"
_FULL_WORK = "  processor time of it"
_AGAIN = f"rebuild, one sentence changed, median of {REBUILDS}"
_AGAIN_WORK = "  processor time of one"

ROWS = (
    Row(_FULL, "s", (OURS,), 120),
    Row(_FULL_WORK, "s", (OURS,)),
    Row(_AGAIN, "s", (OURS,), 10),
    Row(_AGAIN_WORK, "s", (OURS,)),
)

_LEFT_BEHIND = shutil.ignore_patterns("_build", ".*", "node_modules", "assets", "__pycache__")


def measure(folder: Path, results: Results) -> None:
    """Build a copy of the project, nothing of which was ever built."""
    with results.attempt("builds"):
        copy = Path(shutil.copytree(ROOT, folder / "project", ignore=_LEFT_BEHIND))
        # What npm fetched is no part of a build.
        (copy / "node_modules").symlink_to(ROOT / "node_modules")
        elapsed, worked = _build(copy)
        results.add(_FULL, OURS, elapsed)
        results.add(_FULL_WORK, OURS, worked)
        rebuilds = [_rebuild(copy, number) for number in range(REBUILDS)]
        results.add(_AGAIN, OURS, median(elapsed for elapsed, _ in rebuilds))
        results.add(_AGAIN_WORK, OURS, median(worked for _, worked in rebuilds))


def _rebuild(copy: Path, number: int) -> tuple[float, float]:
    chapter = copy / "chapters" / "causes" / "overstride.md"
    with chapter.open("a", encoding="utf-8") as text:
        text.write(f"\nThis is sentence {number}.\n")
    return _build(copy)


def _build(copy: Path) -> tuple[float, float]:
    """Return the seconds that a build takes, and those that processors worked for it.

    Raises RuntimeError with what a failed build said.
    """
    command = [str(Path(sys.executable).with_name("jupyter-book")), "build", ".", "-n", "-W"]
    start, worked = time.perf_counter(), _worked()
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
    return time.perf_counter() - start, _worked() - worked


def _worked() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
