"""What the browser loads: how heavy it is, when it is built, and what is told when it is not."""

import gzip
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.engine.hosts.carried_sources import APPS
from widgets.book.course import COURSE
from widgets.engine.hosts import bundle, registry
from widgets.engine.hosts.nodejs import NodeError
from widgets.engine.hosts.project import ROOT, Project

KB = 1024
OWN_SCRIPT = 30 * KB  # gzipped


@pytest.mark.parametrize("name", registry.app_names(COURSE))
def test_an_apps_own_script_is_light(name: str) -> None:
    module = registry.module_name(COURSE, name)
    script = bundle.app_script(name, module, APPS[name], "0123456789abcdef")
    assert len(gzip.compress(script.encode(), 6)) <= OWN_SCRIPT


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
