"""Tries the tests: leaves a small fault in a module and sees whether any of its tests fails.

`make mutants ROOM=science/triage` tries one folder or module of `widgets`, `make mutants` all of
science, components and apps, which takes hours. It can be stopped and goes on where it was. With
`EVERY=5` it tries each fifth fault of a module, always the same ones. What it found is in
`_build/mutants`; survivors with a reason stand in `tests/mutants.toml` and count as known. mutmut
leaves the tables of a module alone, and they are most of ours; cosmic-ray starts an interpreter for
each fault.
"""

import argparse
import ast
import hashlib
import importlib
import json
import os
import re
import signal
import sys
import time
import tomllib
from collections import Counter
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

# Half of a second for each fault, and none is needed.
os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"

import hypothesis
import pytest

from tests.test_mirror import ELSEWHERE
from tools.mutations import Mutation, mutations, with_it

ROOT = Path(__file__).parents[1]
FOUND = ROOT / "_build" / "mutants"
KNOWN = ROOT / "tests" / "mutants.toml"
ROOMS = ("science", "components", "apps")
# Copied from papers' lists of authors, and held against references.bib; what EXAMPLES begin from.
LEFT_OUT = ("science/evidence/sources.py", "apps/programme/examples.py")
WORKERS = 2
# Of the processor, for one fault: then it has put the tests into an endless loop. By the clock, a
# machine that is busy with other things would look like one.
SECONDS = 60
# What asks the same of every app.
SHARED = tuple([f"tests/apps/test_{name}.py" for name in ("every_app", "intervals", "tones")])
# What a test may ask for; those that ask for an engine or a browser are left out.
FIXTURES = {"tmp_path", "monkeypatch", "capsys", "request"}
# What the course imports from elsewhere: it takes longer to load than most tests to run.
HEAVY = ("jsonschema", "markdown_it", "mdit_py_plugins.front_matter", "pybtex.database", "yaml")
NEEDS_PYTEST = re.compile(r"^(from|import) (pytest|hypothesis)|\(tmp_path|\(engine", re.MULTILINE)
SLOW = re.compile(r"test_(how_long|parity|under_micropython|phone_keyboards)|_properties")

hypothesis.settings.register_profile(
    "mutants", deadline=None, derandomize=True, database=None, max_examples=50
)


class Chooser:
    """What leaves out the tests that need more than Python, and those of another app."""

    def __init__(self, module: str) -> None:
        """Take the module with the fault, as a path inside `widgets`."""
        parts = Path(module).parts
        self.app = Path(parts[1]).stem if parts[0] == "apps" else None

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the tests that run at once."""
        items[:] = [
            item for item in items if self.needs(item) <= FIXTURES and not self.is_of_another(item)
        ]

    def needs(self, item: pytest.Item) -> set[str]:
        """Return what a test asks for, beside its own parameters."""
        known: Any = getattr(item, "callspec", None)
        asked: Any = getattr(item, "_fixtureinfo", None)
        return set(asked.argnames) - set(known.params if known else ())

    def is_of_another(self, item: pytest.Item) -> bool:
        """Return whether a test that all apps share has another app than ours, or all, in it."""
        if self.app is None or item.path.name not in {Path(test).name for test in SHARED}:
            return False
        known: Any = getattr(item, "callspec", None)
        named = known.params.get("name", self.app) if known else self.app
        return named != self.app or item.name == "test_intervals_are_found"


class Mutated(SourceFileLoader):
    """What gives the module with the fault in place of the one in its file."""

    def __init__(self, name: str, path: Path, code: CodeType) -> None:
        """Take the module's name, its file, and what to run in its place."""
        SourceFileLoader.__init__(self, name, str(path))
        self.code = code

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        """Return where the module comes from: from here."""
        is_package = Path(self.path).name == "__init__.py"
        folders = [str(Path(self.path).parent)] if is_package else None
        if fullname != self.name:
            return None
        return spec_from_file_location(
            fullname, self.path, loader=self, submodule_search_locations=folders
        )

    def exec_module(self, module: ModuleType) -> None:
        """Run the module with the fault."""
        exec(self.code, module.__dict__)  # noqa: S102  our own code, with a fault in it


def main() -> None:
    """Try a room, or all of them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("rooms", nargs="*", default=ROOMS)
    parser.add_argument("--every", type=int, default=1, help="try a sample: each fifth with 5")
    asked = parser.parse_args()
    modules = [module for room in asked.rooms for module in modules_of(room)]
    known = tomllib.loads(KNOWN.read_text("utf-8")) if KNOWN.exists() else {}
    for name in HEAVY:
        importlib.import_module(name)
    counts: dict[str, Counter[str]] = {}
    sizes: Counter[str] = Counter()
    for module in modules:
        source = (ROOT / "widgets" / module).read_text("utf-8")
        every = list(mutations(source))
        found = tried(module, source, every[:: asked.every])
        reasons = known.get(module, {})
        parts = module.split("/")
        room = "/".join(parts[:2]).removesuffix(".py")
        count = counts.setdefault(room, Counter())
        sizes[room] += len(every)
        for key, outcome in found.items():
            is_known = outcome == "lived" and key in reasons
            count["known" if is_known else outcome] += 1
            if outcome == "lived" and not is_known:
                say(f"  lives  {module}  {key}")
        not_tried = {one.key for one in every} - set(found)
        for key in reasons:
            if key not in not_tried and found.get(key) != "lived":
                say(f"  no longer lives, or not there: {module}  {key}")
    for room, count in counts.items():
        sample = f", a sample of {sizes[room]}" if asked.every > 1 else ""
        say(f"{share(count):5.1f} % killed  {room}: {dict(count)}{sample}")


def share(count: Counter[str]) -> float:
    """Return the percentage killed of those that are not known with a reason."""
    return 100 * count["killed"] / max(1, count["killed"] + count["lived"])


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def modules_of(room: str) -> list[str]:
    """Return the modules of a room, or the module itself, as paths inside `widgets`."""
    path = ROOT / "widgets" / room
    found = sorted(path.rglob("*.py")) if path.is_dir() else [path]
    names = [one.relative_to(ROOT / "widgets").as_posix() for one in found]
    return [name for name in names if name not in LEFT_OUT]


def tests_of(module: str) -> list[str]:
    """Return the test modules of a module, its mirror first, then those that name it."""
    path = Path(module)
    dotted = ".".join(("widgets", *path.with_suffix("").parts)).removesuffix(".__init__")
    if path.parts[0] == "apps":
        app = Path(path.parts[1]).stem
        named = re.compile(rf"\bwidgets\.apps\.{app}\b|from widgets\.apps import [^\n]*\b{app}\b")
        shared = [ROOT / test for test in SHARED]
        mirrors = sorted((ROOT / "tests" / "apps").glob(f"test_{app}*.py"))
    else:
        named = re.compile(
            rf"\b{re.escape(dotted)}\b|from {re.escape(dotted.rpartition('.')[0])} import "
            rf"[^\n]*\b{path.stem}\b"
        )
        shared = [ROOT / "tests/science/test_intervals.py"]
        mirror = (path.parent / f"test_{path.stem}.py").as_posix()
        mirrors = [ROOT / "tests" / ELSEWHERE.get(module, mirror)]
    of_room = (ROOT / "tests" / path.parts[0]).rglob("test_*.py")
    book = (ROOT / "tests" / "book").glob("test_safety.py")
    naming = [one for one in sorted([*of_room, *book]) if named.search(one.read_text("utf-8"))]
    found = [one for one in dict.fromkeys([*mirrors, *naming, *shared]) if one.exists()]
    return [str(one.relative_to(ROOT)) for one in found if not SLOW.search(one.name)]


def tried(module: str, source: str, chosen: list[Mutation]) -> dict[str, str]:
    """Return what became of each of these faults of a module: "killed" or "lived"."""
    tests = tests_of(module)
    every = [*tests, *[str(p.relative_to(ROOT)) for p in ROOT.glob("tests/*.py")]]
    stamp = hashlib.sha256(
        (source + "".join((ROOT / t).read_text("utf-8") for t in every)).encode()
    )
    kept = FOUND / (module.replace("/", ".") + ".json")
    known = json.loads(kept.read_text("utf-8")) if kept.exists() else {}
    found: dict[str, str] = known["found"] if known.get("stamp") == stamp.hexdigest() else {}
    left = [one for one in chosen if one.key not in found]
    if not left:
        return {one.key: found[one.key] for one in chosen}
    if not tests or run(module, None, tests).wait() != 0:
        raise SystemExit(f"{module}: no tests, or they fail without a fault: {tests}")
    kept.parent.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    for at in range(0, len(left), 20 * WORKERS):
        found.update(_together(module, left[at : at + 20 * WORKERS], tests))
        kept.write_text(json.dumps({"stamp": stamp.hexdigest(), "found": found}, indent=1), "utf-8")
    lived = sum(found[one.key] == "lived" for one in chosen)
    took = time.monotonic() - began
    say(f"{module}: {len(chosen)} faults, {lived} live, {took:.0f} s, by {', '.join(tests)}")
    return {one.key: found[one.key] for one in chosen}


def _together(module: str, some: list[Mutation], tests: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    waiting, running = list(some), dict[int, str]()
    while waiting or running:
        while waiting and len(running) < WORKERS:
            one = waiting.pop(0)
            running[run(module, one, tests).pid] = one.key
        pid, status = os.wait()
        found[running.pop(pid)] = "lived" if status == 0 else "killed"
    return {one.key: found[one.key] for one in some}


class Child:
    """A process that runs the tests, with a fault or without."""

    def __init__(self, pid: int) -> None:
        """Take its number."""
        self.pid = pid

    def wait(self) -> int:
        """Return how it ended."""
        return os.waitpid(self.pid, 0)[1]


def run(module: str, mutation: Mutation | None, tests: list[str]) -> Child:
    """Begin the tests in a child that has everything but the course in its memory."""
    pid = os.fork()
    if pid:
        return Child(pid)
    code = 70
    try:
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        path = ROOT / "widgets" / module
        source = path.read_text("utf-8")
        # Without a fault it goes the same way, so that the way itself is tried too.
        tree = with_it(source, mutation) if mutation else ast.parse(source)
        name = ".".join(("widgets", *Path(module).with_suffix("").parts))
        code_of_it = compile(tree, str(path), "exec")
        sys.meta_path.insert(0, Mutated(name.removesuffix(".__init__"), path, code_of_it))
        code = _run_here(module, tests)
    finally:
        os._exit(code)


def _run_here(module: str, tests: list[str]) -> int:
    """Run the tests, and return 0 if all held."""
    plain = [test for test in tests if not NEEDS_PYTEST.search((ROOT / test).read_text("utf-8"))]
    for test in plain:
        # pytest takes longer to begin than these to run.
        content = vars(importlib.import_module(test.removesuffix(".py").replace("/", ".")))
        for name in sorted(content):
            if name.startswith("test_"):
                content[name]()
    rest = [test for test in tests if test not in plain]
    if not rest:
        return 0
    hypothesis.settings.load_profile("mutants")
    options = ["-x", "-q", "--noconftest", "--assert=plain", "-o", "addopts="]
    return int(pytest.main([*options, "-p", "no:cacheprovider", *rest], plugins=[Chooser(module)]))


if __name__ == "__main__":
    main()
