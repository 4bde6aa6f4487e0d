"""The catalogue: every module in widgets/apps is an app, and one name runs through everything."""

from pathlib import Path

import pytest

from widgets import apps
from widgets.book.course import COURSE
from widgets.engine.hosts import registry

APPS = registry.app_names(COURSE)


def test_every_module_of_the_folder_is_there() -> None:
    folder = Path(apps.__file__).parent
    modules = {path.stem for path in folder.glob("*.py") if not path.stem.startswith("_")}
    packages = {path.parent.name for path in folder.glob("*/__init__.py")}
    assert sorted({*modules, *packages, *registry.OF_THE_ENGINE}) == APPS


@pytest.mark.parametrize("name", APPS)
def test_a_class_leads_back_to_its_app(name: str) -> None:
    assert registry.app_of_class(COURSE, registry.class_name(name)) == name


def test_a_class_is_named_as_python_names_classes() -> None:
    assert registry.class_name("cadence_lab") == "CadenceLab"
    assert registry.class_name("quiz") == "Quiz"


@pytest.mark.parametrize("wanted", ["Nonsense", "cadence_lab", "Cadencelab", ""])
def test_no_other_class_is_found(wanted: str) -> None:
    known = ", ".join(registry.class_name(name) for name in APPS)
    with pytest.raises(AttributeError, match=f"there is no widget {wanted}; there are {known}"):
        registry.app_of_class(COURSE, wanted)


def test_an_app_nobody_wrote_is_an_import_error() -> None:
    with pytest.raises(ImportError, match="nonsense"):
        registry.load_app(COURSE, "nonsense")


@pytest.mark.parametrize("name", APPS)
def test_an_app_follows_the_protocol(name: str) -> None:
    app = registry.load_app(COURSE, name)
    names = [field.name for field in app.FIELDS]
    assert len(names) == len(set(names))
    assert app.TITLE
    assert app.EXAMPLES
    for state in app.EXAMPLES.values():
        assert {*names, "drafts"} <= set(state)
        assert not [field.name for field in app.FIELDS if field.problem(state[field.name])]
