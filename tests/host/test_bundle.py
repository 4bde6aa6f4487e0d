"""What the browser loads: the Python in it, when it is built, and what is told when it is not."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from widgets.host import browser_python, bundle, catalogue
from widgets.host.nodejs import NodeError

ENGINE, APPS = browser_python.engine_and_apps()
SOURCES = {path: source for part in (ENGINE, *APPS.values()) for path, source in part.items()}


@pytest.mark.parametrize("path", sorted(SOURCES))
def test_what_the_engine_carries_is_python_without_what_only_readers_need(path: str) -> None:
    tree = ast.parse(SOURCES[path])
    for node in ast.walk(tree):
        assert not isinstance(node, ast.AnnAssign)
        if isinstance(node, ast.FunctionDef):
            assert node.returns is None
            assert node.body
        if isinstance(node, ast.arg):
            assert node.annotation is None
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            assert ast.get_docstring(node) is None


def test_the_engine_carries_what_runs_apps_and_what_most_of_them_share() -> None:
    hosts = {path.rpartition("/")[2] for path in ENGINE if "/host/" in path}
    assert hosts == {"__init__.py", "browser.py", "session.py"}
    assert "/course/widgets/ui/elements.py" in ENGINE
    shared = {path.split("/")[4] for path in ENGINE if "/apps/" in path}
    assert all(name.startswith("_") for name in shared)


def test_an_app_comes_with_all_that_it_imports_beyond_that() -> None:
    assert sorted(APPS) == catalogue.app_names()
    lab = APPS["cadence_lab"]
    assert "/course/widgets/apps/cadence_lab/__init__.py" in lab
    assert not set(lab) & set(ENGINE)
    others = {path.split("/")[4] for path in lab if "/apps/" in path}
    assert {name for name in others if not name.startswith("_")} == {"cadence_lab"}
    assert "/course/widgets/science/triage/assessment.py" in APPS["check_first"]


@pytest.mark.parametrize("name", catalogue.app_names())
def test_an_app_runs_on_what_a_page_brings_for_it_alone(name: str, tmp_path: Path) -> None:
    for path, source in (ENGINE | APPS[name]).items():
        file = tmp_path / path.removeprefix("/course/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import widgets.apps.{name} as app"
    code += "; assert app.__file__.startswith(sys.path[0]); app.view"
    subprocess.run([sys.executable, "-I", "-c", code], check=True)


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a copy of the scripts and styles, from which `build` then builds."""
    host = tmp_path / "widgets" / "host"
    for part in ("js", "css"):
        shutil.copytree(bundle.HOST / part, host / part)
    bundle.build()  # brings the npm packages
    (tmp_path / "node_modules").symlink_to(bundle.ROOT / "node_modules")
    monkeypatch.setattr(bundle, "HOST", host)
    monkeypatch.setattr(bundle, "ASSETS", host / "assets")
    return host


def test_a_fresh_build_gives_all_that_pages_and_notebooks_load(workshop: Path) -> None:
    assert bundle.build() == workshop / "assets"
    for name in ("book.js", "engine.js", "widget.js", "widget.css", "book.css"):
        assert (workshop / "assets" / name).stat().st_size > 1000, name


def test_nothing_is_built_while_the_sources_stay_as_they_are(
    workshop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle.build()
    built = (workshop / "assets" / "engine.js").stat().st_mtime_ns
    with monkeypatch.context() as nothing_runs:
        nothing_runs.setattr(subprocess, "run", None)
        bundle.build()
    script = workshop / "js" / "book.js"
    after = (workshop / "assets" / ".built").stat().st_mtime + 1
    os.utime(script, (after, after))
    bundle.build()
    assert (workshop / "assets" / "engine.js").stat().st_mtime_ns > built


def test_a_broken_script_is_told_in_the_words_of_the_tool(workshop: Path) -> None:
    script = workshop / "js" / "book.js"
    script.write_text("const = 5;\n", encoding="utf-8")
    with pytest.raises(NodeError) as caught:
        bundle.build()
    assert "js/book.js:1:6" in str(caught.value)
    assert 'Expected identifier but found "="' in str(caught.value)
    assert len(str(caught.value).splitlines()) < 12, "the tool's own traceback says nothing more"
    # What failed is tried again, not taken for built.
    with pytest.raises(NodeError):
        bundle.build()


def test_a_failed_build_leaves_the_last_good_assets(workshop: Path) -> None:
    bundle.build()
    files = [path for path in (workshop / "assets").rglob("*") if path.is_file()]
    good = {path: path.read_bytes() for path in files}
    (workshop / "js" / "engine.js").write_text("const = 5;\n", encoding="utf-8")
    with pytest.raises(NodeError):
        bundle.build()
    assert {path: path.read_bytes() for path in good} == good


def test_what_an_app_of_another_name_left_goes(workshop: Path) -> None:
    bundle.build()
    left = workshop / "assets" / "apps" / "of_another_name.js"
    left.touch()
    (workshop / "assets" / ".built").unlink()
    bundle.build()
    assert not left.exists()


@pytest.mark.parametrize("name", ["mein lauf #1 ü", "50 % & 'more'"])
def test_a_folder_may_have_any_name(workshop: Path, name: str) -> None:
    course = workshop.parents[1]
    folder = course.with_name(name)
    course.rename(folder)
    host = folder / "widgets" / "host"
    with pytest.MonkeyPatch.context() as elsewhere:
        elsewhere.setattr(bundle, "HOST", host)
        elsewhere.setattr(bundle, "ASSETS", host / "assets")
        built = bundle.build()
    assert (built / "engine.js").stat().st_size > 1000


ASK = """
import sys
from pathlib import Path
from widgets.host import bundle
bundle.HOST, bundle.ASSETS = Path(sys.argv[1]), Path(sys.argv[1]) / "assets"
for _ in range(2):
    for source in bundle.HOST.rglob("*.js"):
        if bundle.ASSETS not in source.parents:
            source.touch()
    names = {path.name for path in bundle.build().rglob("*") if path.is_file()}
    assert {"book.js", "engine.js", "widget.css", "cadence_lab.js"} <= names, names
"""


def test_programs_that_build_at_once_do_not_hurt_each_other(workshop: Path) -> None:
    bundle.build()
    command = [sys.executable, "-c", ASK, str(workshop)]
    asking = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for _ in range(2)
    ]
    said = [program.communicate()[0] for program in asking]
    assert [program.returncode for program in asking] == [0, 0], "\n".join(said)
    assert "Another program builds what the browser loads: waiting for it." in "".join(said)
