"""Finds the apps: every module in a book's package of apps is one, named alike everywhere.

Some apps the engine brings itself.
"""

import importlib
import pkgutil
from pathlib import Path
from types import ModuleType

from widgets.engine.hosts.project import Project

OF_THE_ENGINE = {"quiz": "widgets.engine.quiz.app"}


def app_names(project: Project) -> list[str]:
    """Return the names of all apps, in alphabetical order."""
    package = importlib.import_module(project.apps)
    return sorted(
        [*OF_THE_ENGINE, *(found.name for found in pkgutil.iter_modules(package.__path__))]
    )


def module_name(project: Project, name: str) -> str:
    """Return the dotted name of an app's module."""
    return OF_THE_ENGINE.get(name, f"{project.apps}.{name}")


def load_app(project: Project, name: str) -> ModuleType:
    """Return the module of an app. Raises ImportError when there is none of that name."""
    return importlib.import_module(module_name(project, name))


def style_file(project: Project, name: str) -> Path | None:
    """Return the stylesheet beside an app's Python, None where it has none."""
    path = Path(str(load_app(project, name).__file__))
    is_alone = path.stem == name
    style = path.with_name("style.css")
    return None if is_alone or not style.exists() else style


def class_name(name: str) -> str:
    """Return the class that an app is in a notebook: cadence_lab becomes CadenceLab."""
    return "".join(part.capitalize() for part in name.split("_"))


def app_of_class(project: Project, wanted: str) -> str:
    """Return the app behind a class name. Raises AttributeError when there is none."""
    for name in app_names(project):
        if class_name(name) == wanted:
            return name
    known = ", ".join(class_name(name) for name in app_names(project))
    raise AttributeError(f"there is no widget {wanted}; there are {known}")
