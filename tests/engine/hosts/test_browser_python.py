"""The Python that a browser gets: the engine's, each app's, and nothing that only readers need."""

import ast
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.hosts.carried_sources import APPS, ENGINE
from widgets.book.course import COURSE
from widgets.engine.hosts import browser_python, registry
from widgets.engine.hosts.project import Project
from widgets.engine.testing.micropython import Engine
from widgets.science.triage.guidelines import GUIDELINES
from widgets.science.triage.help_sources import PAGES
from widgets.science.triage.rules import RULES

STUDIES = "/course/widgets/science/evidence/sources.py"
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
    assert cited_by("two_sides") == {"juanrecio2022"}
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


def test_what_only_types_need_stays_out() -> None:
    for path, source in SOURCES.items():
        tree = ast.parse(source)
        read = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        typed = {"Any", "AnyState", "Event", "State", "Values"}
        found = {
            alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        assert not (found & typed) - read, path
    assert "/course/widgets/apps/programme/records.py" not in APPS["programme"]


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


# A table of rows, a module with rows of its own, and one whose function has the same name.
SMALL_BOOK = {
    "rows.py": (
        "def row(name, why='', *, short='', level=1):\n    return (name, why, short, level)\n"
        "OWN = row('own', 'because', short='of the table', level=2)\n"
        "LONG = dict(short='of another function')\n"
    ),
    "apps/__init__.py": "",
    "apps/first.py": (
        "from pages.rows import OWN, row\n"
        "FAR = [row('far', short='on paper ' + 'alone'), row('near', 'short')]\n"
    ),
    "apps/second.py": "def row(name, short=''):\n    return name\nNEAR = row('a', short='stays')\n",
}


@pytest.fixture
def small_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, str]]:
    """Return a function that gives all Python of the small book for its arguments of a page."""
    for path, source in {"__init__.py": "", **SMALL_BOOK}.items():
        file = tmp_path / "pages" / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(source, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(browser_python, "ROOT", tmp_path)

    def sources(**page_only: tuple[str, ...]) -> dict[str, str]:
        named = {f"pages.rows.{function}": names for function, names in page_only.items()}
        project = Project("small", tmp_path, "pages", "pages.apps", tmp_path, page_only=named)
        engine, apps = browser_python.engine_and_apps(project)
        found = {path: code for part in (engine, *apps.values()) for path, code in part.items()}
        return {path.removeprefix("/course/pages/"): code for path, code in found.items()}

    return sources


def test_what_only_a_page_shows_is_left_out_of_the_calls_and_nothing_else(
    small_sources: Callable[..., dict[str, str]],
) -> None:
    sources = small_sources(row=("short",))
    assert "OWN = row('own', 'because', level=2)" in sources["rows.py"]
    assert "LONG = dict(short='of another function')" in sources["rows.py"]
    assert "FAR = [row('far'), row('near', 'short')]" in sources["apps/first.py"]
    # A function of the same name in another module keeps what it is given.
    assert "NEAR = row('a', short='stays')" in sources["apps/second.py"]
    # What is left can still be called, and takes what the table has for want of it.
    assert "short=''" in sources["rows.py"]


def test_a_book_that_names_no_such_argument_has_all_of_them(
    small_sources: Callable[..., dict[str, str]],
) -> None:
    for sources in (small_sources(), small_sources(other=("short",))):
        assert "row('own', 'because', short='of the table', level=2)" in sources["rows.py"]
        assert "row('far', short='on paper ' + 'alone')" in sources["apps/first.py"]


def test_the_list_on_paper_and_the_addresses_of_sources_stay_out_of_the_check() -> None:
    known = {
        part.value
        for source in (ENGINE | APPS["check_first"]).values()
        for part in ast.walk(ast.parse(source))
        if isinstance(part, ast.Constant)
    }
    lines = [text for rule in RULES for text in (rule.sign, rule.short)]
    texts = [text for source in GUIDELINES for text in (source.link, source.read)]
    links = [page.link for page in PAGES.values()]
    for left_out in (lines, texts, links):
        assert any(left_out)
        assert known.isdisjoint(filter(None, left_out))
    # Each rule is there, and so is why it holds.
    assert {rule.why for rule in RULES} <= known
