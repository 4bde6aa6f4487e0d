"""The two books that are compared: ours, and ours with Pyodide in the place of its engine."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from bench.table import OURS, PYODIDE, Results
from widgets.book.course import COURSE
from widgets.engine.hosts.browser_python import engine_and_apps
from widgets.engine.hosts.bundle import edition
from widgets.engine.hosts.nodejs import tool
from widgets.engine.hosts.project import ROOT
from widgets.engine.hosts.registry import module_name

PYODIDE_VERSION = "314.0.7"
CHAPTER = "chapters/causes/overstride.html"
LAB = "[data-app=cadence_lab]"


class Book(NamedTuple):
    """A built book in a folder."""

    contender: str
    folder: Path


def copies(folder: Path, results: Results) -> list[Book]:
    """Return the books, copied so that building anew does not disturb a run."""
    books = []
    with results.attempt("copying the book (is it built? make book)"):
        books.append(Book(OURS, _copy(folder / "ours")))
    with results.attempt("Pyodide's book"):
        books.append(Book(PYODIDE, _with_pyodide(_copy(folder / "pyodide"))))
    return books


def _copy(folder: Path) -> Path:
    return Path(shutil.copytree(ROOT / "_build" / "html", folder))


def _with_pyodide(folder: Path) -> Path:
    """Put an engine of the same functions in place of ours. All else stays as it is."""
    npm = [tool("npm"), "install", "--prefix", str(folder), "--no-save", "--loglevel=error"]
    done = subprocess.run(
        [*npm, f"pyodide@{PYODIDE_VERSION}"], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    (folder / "node_modules" / "pyodide").rename(folder / "pyodide")
    engine = Path(__file__).with_name("pyodide_engine.js").read_text(encoding="utf-8")
    [ours] = folder.rglob("engine.js")
    shared, apps = engine_and_apps(COURSE)
    for sources in apps.values():
        shared |= sources
    modules = {name: module_name(COURSE, name) for name in apps}
    head = f"const sources = {json.dumps(shared)}, modules = {json.dumps(modules)};\n"
    head += f"const EDITION = {edition(COURSE)!r};\n"
    ours.write_text(head + engine, encoding="utf-8")
    return folder
