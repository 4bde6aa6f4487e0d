"""The Python that the browser gets: what the engine carries, and what comes with each app.

A page fetches the engine once, and of the apps only its own. So what most apps import travels in
the engine, and the rest with every app that imports it.
"""

import ast
from pathlib import Path
from typing import NamedTuple, TypeGuard

from widgets.engine.hosts import registry
from widgets.engine.hosts.lowering import lowered
from widgets.engine.hosts.project import ROOT, Project

# What runs an app in the browser.
RUNNER = "widgets.engine.hosts.browser"

# Python in the browser: path there to source.
Sources = dict[str, str]


class _Module(NamedTuple):
    path: Path
    tree: ast.Module

    @property
    def name(self) -> str:
        """Its dotted name; that of a package for its `__init__`."""
        parts = self.path.relative_to(ROOT).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @property
    def imports(self) -> list[str]:
        """What it imports at its top: modules, or names in them that may be modules.

        An import inside a function is for Python outside the browser.
        """
        found = []
        here = self.path.relative_to(ROOT).parts
        for node in self.tree.body:
            if isinstance(node, ast.Import):
                found += [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                package = [*here[: -node.level], node.module] if node.level else [node.module]
                origin = ".".join(filter(None, package))
                found += [origin, *[f"{origin}.{alias.name}" for alias in node.names]]
        return found


def engine_and_apps(project: Project) -> tuple[Sources, dict[str, Sources]]:
    """Return the Python the engine carries, and by the name of an app what comes with that app."""
    modules = _Modules()
    apps = {
        app: _closure([registry.module_name(project, app)], modules)
        for app in registry.app_names(project)
    }
    engine = _closure([project.apps, RUNNER], modules)
    engine |= {name for name in modules if _most_need(name, project, apps)}
    return (
        _sources(engine, modules),
        {app: _sources(needed - engine, modules) for app, needed in apps.items()},
    )


class _Modules(dict[str, "_Module | None"]):
    """The modules of the checkout by their dotted names, read when first asked for."""

    def __missing__(self, name: str) -> "_Module | None":
        path = ROOT.joinpath(*name.split("."))
        for file in (path.with_suffix(".py"), path / "__init__.py"):
            if file.is_file():
                self[name] = _Module(file, _stripped(file))
                return self[name]
        return None


def _most_need(module: str, project: Project, apps: dict[str, set[str]]) -> bool:
    is_of_an_app = module.startswith(f"{project.apps}.")
    return not is_of_an_app and 2 * sum(module in needed for needed in apps.values()) > len(apps)


def _closure(names: list[str], modules: _Modules) -> set[str]:
    """Return the modules, all that importing them imports, and the packages they are in."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        module = modules[name]
        if module and name not in found:
            found.add(name)
            waiting += [name.rpartition(".")[0], *module.imports]
    return found


def _sources(names: set[str], modules: _Modules) -> Sources:
    found = [module for name in sorted(names) if (module := modules[name])]
    return {
        f"/course/{module.path.relative_to(ROOT).as_posix()}": ast.unparse(module.tree)
        for module in found
    }


def _stripped(path: Path) -> ast.Module:
    tree: ast.Module = _Stripper().visit(lowered(path))
    _drop_examples(tree)
    return ast.fix_missing_locations(tree)


class _Stripper(ast.NodeTransformer):
    """Leaves out what only a reader of the code needs."""

    def visit_Expr(self, node: ast.Expr) -> ast.AST | None:
        is_text = isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        return ast.copy_location(ast.Pass(), node) if is_text else node


def _drop_examples(tree: ast.Module) -> None:
    """Drop EXAMPLES, which are for the tests and the gallery, and then all that only they used.

    A browser would make them at every start.
    """
    while True:
        used = {node.id for node in ast.walk(tree) if _is_read(node)}
        kept = [part for part in tree.body if not _is_unused(part, used)]
        if len(kept) == len(tree.body):
            return
        tree.body = kept


def _is_read(node: ast.AST) -> TypeGuard[ast.Name]:
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)


def _is_unused(part: ast.stmt, used: set[str]) -> bool:
    if isinstance(part, ast.FunctionDef):
        name = part.name
    elif isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Name):
        name = part.targets[0].id
    else:
        return False
    return name.startswith(("_", "EXAMPLE")) and not name.endswith("__") and name not in used
