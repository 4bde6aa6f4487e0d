"""What the browser loads: the Python in it, when it is built, and what is told when it is not."""

import ast
import gzip
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from widgets.book.course import COURSE
from widgets.engine.hosts import browser_python, bundle, registry
from widgets.engine.hosts.nodejs import NodeError
from widgets.engine.hosts.project import ROOT, Project
from widgets.engine.testing.micropython import Engine

KB = 1024
OWN_SCRIPT = 30 * KB  # gzipped
STUDIES = "/course/widgets/science/evidence/sources.py"

ENGINE, APPS = browser_python.engine_and_apps(COURSE)
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


def test_the_engine_carries_what_runs_apps_and_what_several_of_them_share() -> None:
    hosts = {path.rpartition("/")[2] for path in ENGINE if "/hosts/" in path}
    assert hosts == {"__init__.py", "browser.py"}
    assert "/course/widgets/engine/core/elements.py" in ENGINE
    assert [path for path in ENGINE if "/apps/" in path] == ["/course/widgets/apps/__init__.py"]
    users = {path: [name for name in APPS if path in APPS[name]] for path in SOURCES}
    assert max([len(found) for found in users.values()]) == browser_python.SHARED_BY - 1


@pytest.mark.parametrize("name", registry.app_names(COURSE))
def test_an_apps_own_script_is_light(name: str) -> None:
    module = registry.module_name(COURSE, name)
    script = bundle.app_script(name, module, APPS[name], "0123456789abcdef")
    assert len(gzip.compress(script.encode(), 6)) <= OWN_SCRIPT


def cited_by(name: str) -> set[str]:
    """Return the studies that come with an app, by their keys."""
    own = "/course/" + registry.module_name(COURSE, name).replace(".", "/")
    source = APPS[name].get(f"{own}.py") or APPS[name][f"{own}/__init__.py"]
    fillings = [part for part in ast.parse(source).body if "SOURCES.update" in ast.unparse(part)]
    return {
        key.value
        for filling in fillings
        for part in ast.walk(filling)
        if isinstance(part, ast.Dict)
        for key in part.keys
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }


def test_an_app_comes_with_the_studies_it_cites_and_the_engine_with_none() -> None:
    assert "SOURCES = {}" in ENGINE[STUDIES]
    assert not [path for path, source in ENGINE.items() if "Source('" in source]
    found = {"menezescosta2012", "dasilva2019", "machado2017", "konstantinou2018"}
    assert cited_by("recovery_curve") == found
    assert cited_by("two_sides") == set()
    # Its questions name their guidelines by the same keys, and need nothing of this table.
    assert cited_by("check_first") == set()


def test_each_app_on_a_page_cites_its_own_studies() -> None:
    first, second = "disc_day", "arm_swing"
    assert cited_by(first) - cited_by(second)
    assert cited_by(second) - cited_by(first)
    engine = Engine(COURSE)
    known: set[str] = set()
    for name in (first, second, first):
        app = registry.load_app(COURSE, name)
        for example, state in app.EXAMPLES.items():
            assert engine.start(example, name, state) == str(app.view(state))
        known |= cited_by(name)
        engine.run(
            "import json; from widgets.science.evidence.sources import SOURCES\n"
            "keys = json.dumps(sorted(SOURCES))"
        )
        assert json.loads(engine.text("keys")) == sorted(known)
    engine.close()


def test_an_app_comes_with_all_that_it_imports_beyond_that() -> None:
    assert sorted(APPS) == registry.app_names(COURSE)
    lab = APPS["cadence_lab"]
    assert "/course/widgets/apps/cadence_lab/__init__.py" in lab
    assert not set(lab) & set(ENGINE)
    others = {path.split("/")[4] for path in lab if "/apps/" in path}
    assert others == {"cadence_lab"}
    assert "/course/widgets/components/triage/state.py" in APPS["check_first"]


def test_what_only_the_examples_need_stays_out() -> None:
    programme = APPS["programme"]
    assert "/course/widgets/apps/programme/examples.py" not in programme
    assert "import examples" not in programme["/course/widgets/apps/programme/__init__.py"]
    check = APPS["check_first"]["/course/widgets/apps/check_first/__init__.py"]
    assert "replay" not in check
    # Here only the examples call it, and the page does.
    assert "initial" in check


SHOW = """
import json, sys
sys.path.insert(0, sys.argv[1])
__import__(sys.argv[2])
app = sys.modules[sys.argv[2]]
assert app.__file__.startswith(sys.argv[1])
assert not hasattr(app, "EXAMPLES")
states = json.load(sys.stdin)
json.dump({name: str(app.view(state)) for name, state in states.items()}, sys.stdout)
"""


@pytest.mark.parametrize("name", registry.app_names(COURSE))
def test_an_app_runs_on_what_a_page_brings_for_it_alone(name: str, tmp_path: Path) -> None:
    for path, source in (ENGINE | APPS[name]).items():
        file = tmp_path / path.removeprefix("/course/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
    module = registry.module_name(COURSE, name)
    app = registry.load_app(COURSE, name)
    shown = subprocess.run(
        [sys.executable, "-I", "-X", "utf8", "-c", SHOW, str(tmp_path), module],
        input=json.dumps(app.EXAMPLES),
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    views = {example: str(app.view(state)) for example, state in app.EXAMPLES.items()}
    assert json.loads(shown.stdout) == views


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Return a project with a copy of the scripts, from which `build` then builds."""
    bundle.build(COURSE)  # brings the npm packages
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    monkeypatch.setattr(bundle, "SCRIPTS", shutil.copytree(bundle.SCRIPTS, tmp_path / "js"))
    return COURSE._replace(folder=tmp_path)


def test_a_fresh_build_gives_all_that_pages_and_notebooks_load(workshop: Project) -> None:
    assert bundle.build(workshop) == workshop.assets
    for name in ("book.js", "engine.js", "widget.js", "widget.css", "book.css"):
        assert (workshop.assets / name).stat().st_size > 1000, name


def test_nothing_is_built_while_the_sources_stay_as_they_are(
    workshop: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle.build(workshop)
    built = (workshop.assets / "engine.js").stat().st_mtime_ns
    with monkeypatch.context() as nothing_runs:
        nothing_runs.setattr(subprocess, "run", None)
        bundle.build(workshop)
    script = workshop.folder / "js" / "book.js"
    after = (workshop.assets / ".built").stat().st_mtime + 1
    os.utime(script, (after, after))
    bundle.build(workshop)
    assert (workshop.assets / "engine.js").stat().st_mtime_ns > built


def test_a_broken_script_is_told_in_the_words_of_the_tool(workshop: Project) -> None:
    script = workshop.folder / "js" / "book.js"
    script.write_text("const = 5;\n", encoding="utf-8")
    with pytest.raises(NodeError) as caught:
        bundle.build(workshop)
    assert "js/book.js:1:6" in str(caught.value)
    assert 'Expected identifier but found "="' in str(caught.value)
    assert len(str(caught.value).splitlines()) < 12, "the tool's own traceback says nothing more"
    # What failed is tried again, not taken for built.
    with pytest.raises(NodeError):
        bundle.build(workshop)


def test_a_failed_build_leaves_the_last_good_assets(workshop: Project) -> None:
    bundle.build(workshop)
    files = [path for path in (workshop.assets).rglob("*") if path.is_file()]
    good = {path: path.read_bytes() for path in files}
    (workshop.folder / "js" / "engine.js").write_text("const = 5;\n", encoding="utf-8")
    with pytest.raises(NodeError):
        bundle.build(workshop)
    assert {path: path.read_bytes() for path in good} == good


def test_what_an_app_of_another_name_left_goes(workshop: Project) -> None:
    bundle.build(workshop)
    left = workshop.assets / "apps" / "of_another_name.js"
    left.touch()
    (workshop.assets / ".built").unlink()
    bundle.build(workshop)
    assert not left.exists()


@pytest.mark.parametrize("name", ["mein lauf #1 ü", "50 % & 'more'"])
def test_a_folder_may_have_any_name(workshop: Project, name: str) -> None:
    folder = workshop.folder.with_name(name)
    workshop.folder.rename(folder)
    with pytest.MonkeyPatch.context() as elsewhere:
        elsewhere.setattr(bundle, "SCRIPTS", folder / "js")
        built = bundle.build(workshop._replace(folder=folder))
    assert (built / "engine.js").stat().st_size > 1000


ASK = """
import sys
from pathlib import Path
from widgets.book.course import COURSE
from widgets.engine.hosts import bundle
folder = Path(sys.argv[1])
bundle.SCRIPTS = folder / "js"
for _ in range(2):
    for source in bundle.SCRIPTS.rglob("*.js"):
        source.touch()
    built = bundle.build(COURSE._replace(folder=folder))
    names = {path.name for path in built.rglob("*") if path.is_file()}
    assert {"book.js", "engine.js", "widget.css", "cadence_lab.js"} <= names, names
"""


def test_programs_that_build_at_once_do_not_hurt_each_other(workshop: Project) -> None:
    bundle.build(workshop)
    command = [sys.executable, "-c", ASK, str(workshop.folder)]
    asking = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for _ in range(2)
    ]
    said = [program.communicate()[0] for program in asking]
    assert [program.returncode for program in asking] == [0, 0], "\n".join(said)
    assert "Another program builds what the browser loads: waiting for it." in "".join(said)
