"""Finds the apps: every module in widgets/apps is one, named alike everywhere.

But for names with a leading underscore: what apps share.
"""

import importlib
import pkgutil
from types import ModuleType

from widgets import apps


def app_names() -> list[str]:
    """Give the names of all apps, in alphabetical order."""
    names = [module.name for module in pkgutil.iter_modules(apps.__path__)]
    return sorted(name for name in names if not name.startswith("_"))


def load_app(name: str) -> ModuleType:
    """Give the module of an app. Raises ImportError when there is none of that name."""
    return importlib.import_module(f"widgets.apps.{name}")


def class_name(name: str) -> str:
    """Give the class that an app is in a notebook: cadence_lab becomes CadenceLab."""
    return "".join(part.capitalize() for part in name.split("_"))


def app_of_class(wanted: str) -> str:
    """Give the app behind a class name. Raises AttributeError when there is none."""
    for name in app_names():
        if class_name(name) == wanted:
            return name
    known = ", ".join(class_name(name) for name in app_names())
    raise AttributeError(f"there is no widget {wanted}; there are {known}")
