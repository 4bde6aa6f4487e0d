"""What an app must and may offer: a forgotten re-export is told by its name."""

import ast
from pathlib import Path
from types import ModuleType

import pytest

from widgets.book.course import COURSE
from widgets.engine.core.app import OPTIONAL, REQUIRED, may
from widgets.engine.hosts import registry

APPS = registry.app_names(COURSE)


@pytest.mark.parametrize("name", APPS)
def test_an_app_offers_all_it_must(name: str) -> None:
    app = registry.load_app(COURSE, name)
    missing = [part for part in REQUIRED if not hasattr(app, part)]
    assert missing == [], f"{name} does not offer {missing}"


def defined_in(path: Path) -> set[str]:
    """Return the names that a module defines at its top."""
    names = set()
    for part in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(part, ast.FunctionDef):
            names.add(part.name)
        if isinstance(part, ast.Assign):
            names |= {target.id for target in part.targets if isinstance(target, ast.Name)}
    return names


@pytest.mark.parametrize("name", APPS)
def test_an_app_offers_all_that_its_modules_have_of_what_it_may(name: str) -> None:
    app = registry.load_app(COURSE, name)
    folder = Path(str(app.__file__)).parent
    # Modules of a package, not of its neighbours.
    modules = folder.rglob("*.py") if folder.name == name else [Path(str(app.__file__))]
    defined = set().union(*map(defined_in, modules))
    forgotten = {part for part in OPTIONAL if part in defined and not hasattr(app, part)}
    assert forgotten == set(), f"{name}/__init__.py forgets to offer {sorted(forgotten)}"


def test_what_an_app_does_not_offer_has_a_value_that_changes_nothing() -> None:
    app, state = ModuleType("bare"), {"guess": 1}
    assert may(app, "is_persistent")(state)
    assert may(app, "reads")(state) == []
    assert may(app, "reconcile")(state, ["guess"]) == state
    assert may(app, "on_paper")(state) is None
    assert may(app, "MIGRATIONS") == ()
    with pytest.raises(KeyError):
        may(app, "persists")
