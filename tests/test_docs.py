"""What the pages for builders name exists, and what must be named there is."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
ARCHITECTURE = ROOT / "docs" / "architecture.md"
PAGES = (
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ARCHITECTURE,
    ROOT / "docs" / "quizzes.md",
    ROOT / "tests" / "README.md",
)
# What the pages name that is no file of the project: what is made or installed, what the README has
# its reader make, file names that were tried, what only looks like a path.
NO_FILES = {
    "widgets/apps/pace_converter.py", "_build/assets", "_build/html/index.html", "läufer.json",
    "my quiz.json", "text/plain", "text/html", "name-of-the-book/its/folder/#storage-key",
}  # fmt: skip
ENDINGS = "py|js|mjs|css|md|txt|toml|json|yml|bib|cff|html"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def files_of_the_project() -> set[str]:
    """Return every file and folder, by its path from here."""
    found = set()
    for top in ROOT.iterdir():
        if not (top.name.startswith("_build") or top.name in {".venv", ".git", "node_modules"}):
            found |= {top, *(top.rglob("*") if top.is_dir() else ())}
    return {path.relative_to(ROOT).as_posix() for path in found}


FILES = files_of_the_project()


def spans(page: Path) -> list[str]:
    """Return what a page sets as code in its sentences and tables."""
    prose = re.sub(r"(?ms)^```.*?^```$", "", page.read_text(encoding="utf-8"))
    return re.findall(r"`([^`\n]+)`", prose)


def drawn(page: Path) -> list[str]:
    """Return the words of a page's drawings in text."""
    drawings = re.findall(r"(?ms)^```text$(.*?)^```$", page.read_text(encoding="utf-8"))
    return " ".join(drawings).split()


def is_path(span: str) -> bool:
    if span in NO_FILES or span.startswith("@"):
        return False
    return bool(re.fullmatch(rf"[\w.<>#/-]+/[\w.<>#/-]*|[\w<>-]+\.(?:{ENDINGS})", span))


def exists(name: str) -> bool:
    """Return whether a path, or the end of one, is a file's; `<name>` stands for any word."""
    # A page of the book is named as it is built.
    ending = name.rstrip("/").replace(".html", ".md") if name.startswith("chapters/") else name
    pattern = re.sub(r"<\w+>", r"[\\w-]+", re.escape(ending.rstrip("/")))
    return any(re.search(rf"(?:^|/){pattern}$", file) for file in FILES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_path_that_is_named_exists(page: Path) -> None:
    named = [span for span in [*spans(page), *drawn(page)] if is_path(span)]
    named += re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text(encoding="utf-8"))
    assert named
    assert [name for name in named if not exists(name)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_module_that_is_named_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for dotted in re.findall(r"\b(?:widgets|tests|tools|bench)(?:\.[a-z]\w*)+", text):
        path = dotted.replace(".", "/")
        assert path in FILES or f"{path}.py" in FILES, dotted


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_command_of_make_that_is_named_exists(page: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    known = set(re.findall(r"^(\w[\w-]*):", makefile, re.MULTILINE))
    text = page.read_text(encoding="utf-8")
    named = re.findall(r"(?:`|^)make ([\w-]+)", text, re.MULTILINE)
    assert set(named) <= known


def test_every_test_that_is_named_exists() -> None:
    sources = "\n".join(
        (ROOT / file).read_text(encoding="utf-8")
        for file in FILES
        if re.fullmatch(r"tests/.*test_\w+\.py", file)
    )
    known = re.findall(r"^def (test_\w+)", sources, re.MULTILINE)
    named = [name for name in spans(ROOT / "tests" / "README.md") if re.match(r"test_[^.]*$", name)]
    assert len(named) > 10
    for name in named:
        begin, more, _ = name.partition("…")
        assert any(each.startswith(begin) if more else each == name for each in known), name


def dependencies() -> set[str]:
    found = set()
    for path in ROOT.glob("requirements*.txt"):
        lines = [line.partition("#")[0].strip() for line in path.read_text("utf-8").splitlines()]
        found |= {Requirement(line).name for line in lines if line and not line.startswith("-")}
    packages = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    return found | {*packages["dependencies"], *packages["devDependencies"]}


def reasons() -> dict[str, str]:
    """Return why each package is needed, from the tables of the architecture."""
    rows = re.findall(r"^\| (`.+?`) \| (.*) \|$", ARCHITECTURE.read_text("utf-8"), re.MULTILINE)
    return {name: why for names, why in rows for name in re.findall(r"`(.+?)`", names)}


def test_every_dependency_is_named_with_its_reason() -> None:
    told = reasons()
    assert [name for name in sorted(dependencies()) if len(told.get(name, "").split()) < 2] == []


def test_every_contract_of_imports_is_named() -> None:
    text = ARCHITECTURE.read_text(encoding="utf-8")
    contracts = [each["name"] for each in PROJECT["tool"]["importlinter"]["contracts"]]
    assert [name for name in contracts if f"| {name} |" not in text] == []


def test_one_version_and_one_date_everywhere() -> None:
    citation: dict[str, Any] = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## \[([\d.]+)\] - ([\d-]+)$", changelog, re.MULTILINE)
    assert newest
    assert newest[1] == citation["version"] == PROJECT["project"]["version"]
    assert newest[2] == citation["date-released"]


def test_who_is_cited_is_who_has_the_rights() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    names = [author["name"] for author in citation["authors"]]
    config = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))
    assert names == [config["author"]]
    assert f"(c) 2026 {names[0]}" in (ROOT / "LICENSE").read_text(encoding="utf-8")


def test_every_released_edition_is_recorded_and_told() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    told = re.findall(r"^## \[([\d.]+)\]", changelog, re.MULTILINE)
    recorded = [path.parent.name for path in ROOT.glob("tests/editions/*/kept.json")]
    assert sorted(told) == sorted(recorded)
